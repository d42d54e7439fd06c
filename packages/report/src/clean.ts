/** Texts made fit for print: nothing that a file format forbids, nothing that looks like an idea's own mark. */

// eslint-disable-next-line no-control-regex -- exactly the characters that XML 1.0 cannot hold
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;
/** Overrides and isolates of writing direction would turn the rest of a line around. */
const directionMarks = /[\u202a-\u202e\u2066-\u2069]/g;

/** The text without halves of surrogate pairs, control characters and what is no character; line breaks become `\n`. */
export const printable = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/\p{Surrogate}/gu, '')
    .replace(forbidden, '')
    // What Unicode says is no character. A writer of workbooks drops them too, one of them with the letter behind it.
    .replace(/\p{Noncharacter_Code_Point}/gu, '')
    .replace(directionMarks, '')
    .trim();

/**
 * Puts an invisible word joiner into `#12`, wherever people wrote it themselves: so `#` and a number
 * stand together only where an idea begins, and a reader, or a program, can count the ideas of a file.
 */
export const withoutMarks = (text: string): string => text.replace(/#(?=\p{N})/gu, '#\u2060');

/** Whether a text begins in a right-to-left script. */
export const isRightToLeft = (text: string): boolean =>
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    text,
  );
