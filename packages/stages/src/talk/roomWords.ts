import type { Words } from '@kring/core';

/** What phones and screen say while people talk. */
export const words: Words<{
  readonly pause: string;
  readonly talk: string;
  readonly tables: string;
  readonly rest: string;
  readonly over: string;
  readonly pauseOver: string;
  resume(time: string): string;
}> = {
  nl: {
    pause: 'Pauze',
    talk: 'Praat erover met elkaar',
    tables: 'Praat erover aan uw tafel. Laat iedereen aan het woord komen.',
    rest: 'Uw telefoon mag even rusten.',
    over: 'De tijd is om. Rond rustig af.',
    pauseOver: 'We gaan verder.',
    resume: (time) => `We gaan verder om ${time}`,
  },
  fr: {
    pause: 'Pause',
    talk: 'Parlez-en ensemble',
    tables: 'Parlez-en à votre table. Que chacun ait la parole.',
    rest: 'Votre téléphone peut se reposer un instant.',
    over: 'Le temps est écoulé. Terminez tranquillement.',
    pauseOver: 'Nous reprenons.',
    resume: (time) => `Nous reprenons à ${time}`,
  },
  en: {
    pause: 'Break',
    talk: 'Talk about it together',
    tables: 'Talk about it at your table. Let everyone have their say.',
    rest: 'Your phone can rest for a while.',
    over: 'Time is up. Please round off.',
    pauseOver: 'We are going on.',
    resume: (time) => `We go on at ${time}`,
  },
  de: {
    pause: 'Pause',
    talk: 'Sprechen Sie miteinander darüber',
    tables: 'Sprechen Sie an Ihrem Tisch darüber. Alle sollen zu Wort kommen.',
    rest: 'Ihr Handy kann kurz ruhen.',
    over: 'Die Zeit ist um. Kommen Sie in Ruhe zum Schluss.',
    pauseOver: 'Wir machen weiter.',
    resume: (time) => `Wir machen um ${time} weiter`,
  },
};
