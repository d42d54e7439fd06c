import { canary, deed } from './markup.ts';

/** Letters that look like others, turn a line around, climb out of it or fill the wall. */

const script = `<script>${deed}</script>`;
/** Marks that stand above and below a letter, each higher than the one before. */
const marks = (count: number) =>
  Array.from({ length: count }, (_, at) => String.fromCodePoint(0x300 + ((at * 7) % 0x6f))).join('');
const zalgo = (words: string, count: number) => [...words].map((letter) => letter + marks(count)).join('');

const directions = [
  '\u202eRECHTS naar links',
  `Voor \u202e${script}`,
  '\u202dlinks \u202e rechts \u202c door elkaar',
  '\u2067אבג\u2069 en verder',
  '\u2066\u2067\u2068\u2069'.repeat(10) + 'isolaten',
  'Zie gepj.\u202eexe',
  '\u200f!niet omdraaien',
  '\u061cنعم #5 (ja)',
  'שלום (haakjes) #12 100%',
  'مقاعد أكثر للعائلات <b>في</b> الساحة',
  'العربية english עברית nederlands العربية',
];

const invisible = [
  '\u200b',
  '\u200b\u200c\u200d\u2060\ufeff',
  `\u200bnul\u200bbreed\u200b`,
  `\ufeff${script}`,
  `<scr\u200bipt>${deed}</scr\u200bipt>`,
  `<img\u00a0src=x\u00a0onerror=${deed}>`,
  `<img\u2028src=x\u2029onerror=${deed}>`,
  `<img\u000bsrc=x\u000conerror=${deed}>`,
  '\u00ad'.repeat(200) + 'zacht',
  '\u3164\u115f\u1160 leeg',
  '\u2800'.repeat(50) + 'braille',
  '\u{e0041}\u{e0042}\u{e007f} etiketten',
  '\ufe0f'.repeat(100) + 'varianten',
  '\u180e\u2061\u2062\u2063\u2064 rekenen',
  '\ufff9anker\ufffatekst\ufffb',
  'a\u034f\u034f\u034fb',
];

/** These are refused, by name. */
const refused = [
  'nul\u0000byte',
  `\u0000${script}`,
  `<scr\u0000ipt>${deed}</script>`,
  'bel\u0007',
  'terug\b\b\b\b\b',
  '\u001b[2J\u001b[31mrood',
  '\u0085volgende regel',
  '\u009b31m',
  'half \ud83c paar',
  '\udf33 half',
  `\ud800${script}`,
];

const lookalikes = [
  'ѕсrірt',
  '‹ѕсrірt›alert(1)‹/ѕсrірt›',
  `\uff1cimg src=x onerror=${deed}\uff1e`,
  `\ufe64script\ufe65${deed}\ufe64/script\ufe65`,
  `\u02c2script\u02c3`,
  'ｊａｖａｓｃｒｉｐｔ：ａｌｅｒｔ（１）',
  'ĵavascript:alert(1)',
  'javaſcript:alert(1)',
  '<\u017fcript>alert(1)</\u017fcript>',
  'kring.gent.bе',
  'Stad\u00a0Gent ✓ geverifieerd',
  '𝕊𝕥𝕖𝕞 𝔫𝔲 𝓷𝓾',
  'ⒼⒺⓃⓉ ᴳᴱᴺᵀ',
  '¡ʇɥɔǝɹ ʇǝıu',
  '\ufdfa\ufdfa\ufdfa\ufdfd',
  'ﷺ'.repeat(20),
  '꧅'.repeat(20),
  '𒐫𒈙⸻'.repeat(8),
];

const climbing = [
  zalgo('zalgo', 10),
  zalgo('Meer bomen', 30),
  zalgo('klimt uit zijn kaart', 15),
  `o${marks(1000)}`,
  `${zalgo('a', 300)} dan gewone woorden`,
  `\u0e01${'\u0e49'.repeat(120)}`,
  `ก${'ิ้'.repeat(60)}`,
  `ا${'\u0651\u064e'.repeat(80)}`,
  `\u20dd\u20e0 alleen merken ${'\u20e0'.repeat(40)}`,
  'a\u0489\u0488'.repeat(30),
];

const floods = [
  'a'.repeat(2000),
  'W'.repeat(2000),
  'Donaudampfschifffahrtsgesellschaft'.repeat(50),
  `https://kring-canary.invalid/${'pad/'.repeat(400)}`,
  `<${'b'.repeat(1500)}>`,
  '<b>'.repeat(600),
  '-'.repeat(1900),
  '\u2014'.repeat(900),
  '_'.repeat(1900),
  '\u00a0'.repeat(900) + 'harde spaties',
  'a\u2060'.repeat(900),
  'a\u00a0b'.repeat(600),
  '\n'.repeat(5000) + 'vijfduizend regels lager',
  'regel\n'.repeat(330),
  'a\n\n'.repeat(600),
  '\t'.repeat(1000) + 'tabs',
  '🌳'.repeat(900),
  '👩‍👩‍👧‍👦'.repeat(150),
  '🇧🇪'.repeat(400),
  '👍🏿\u200d'.repeat(200),
  '☝︎'.repeat(300),
  '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'.repeat(100),
  '中'.repeat(1900),
  'ﷺ'.repeat(600),
  'ا'.repeat(1900),
  '&'.repeat(1900),
  '"'.repeat(1900),
  `${script.repeat(40)}`,
  `<img src="${canary}">`.repeat(70),
  '"><svg onload=' + deed + '>'.repeat(1000),
];

export const letters: Readonly<Record<string, readonly string[]>> = {
  directions,
  invisible,
  refused,
  lookalikes,
  climbing,
  floods,
};
