/** What is read aloud: the words of a view in their order, each stretch in the language it is written in. */
export interface Stretch {
  readonly text: string;
  readonly lang: string;
}

/** Not read: what ears have another way to, and what one only looks at. */
const unread =
  '[aria-hidden=true], .visually-hidden, svg, textarea, select, [inert], [hidden], [data-unread]';
/** Where a sentence ends, with or without a full stop. */
const whole = 'h1, h2, h3, h4, p, li, legend, label, button, summary, dt, dd, blockquote, figcaption';

/** The words in `root` that can be seen, by language. What stands in a button of its own to be pressed is read too. */
export function stretchesOf(root: Element): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let sentence: Element | null = null;
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const text = walker.currentNode.textContent?.replace(/\s+/g, ' ').trim();
    if (!parent || !text || parent.closest(unread) || parent.checkVisibility?.() === false) continue;
    const lang = parent.closest<HTMLElement>('[lang]')?.lang ?? '';
    const within = parent.closest(whole);
    const last = stretches.at(-1);
    if (last && last.lang === lang && within === sentence)
      stretches[stretches.length - 1] = { lang, text: `${last.text} ${text}` };
    else stretches.push({ text, lang });
    sentence = within;
  }
  return stretches;
}

/** The device's voice for a language: one that needs no network, else none, for nothing leaves for a third party. */
export function voiceFor(
  lang: string,
  voices: readonly SpeechSynthesisVoice[],
): SpeechSynthesisVoice | undefined {
  const wanted = lang.slice(0, 2).toLowerCase();
  const own = voices.filter((voice) => voice.localService && voice.lang.slice(0, 2).toLowerCase() === wanted);
  return own.find((voice) => /[-_]BE$/i.test(voice.lang)) ?? own.find((voice) => voice.default) ?? own[0];
}
