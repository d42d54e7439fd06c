import {
  isLang,
  type AgendaEntry,
  type Json,
  type Lang,
  type Source,
  type Text,
  type Words,
} from '@kring/core';

/** Agendas to begin from. Their words are given in the session's languages, for the organiser to change. */

export const templateNames = [
  'blank',
  'citizens-meeting',
  'ideas',
  'list-vote',
  'budget',
  'proposal',
] as const;
export type TemplateName = (typeof templateNames)[number];

interface Step {
  readonly type: string;
  readonly title: Words<string>;
  readonly minutes: number;
  /** Texts of the config, by key. */
  readonly texts?: Readonly<Record<string, Words<string>>>;
  readonly config?: Readonly<Record<string, Json>>;
  /** How many steps back its items come from. */
  readonly takesFrom?: number;
}

const welcome: Step = {
  type: 'welcome',
  minutes: 10,
  title: { nl: 'Welkom', fr: 'Bienvenue', en: 'Welcome', de: 'Willkommen' },
};

const ideas: Step = {
  type: 'ideas',
  minutes: 15,
  title: { nl: 'Ideeën', fr: 'Idées', en: 'Ideas', de: 'Ideen' },
  texts: {
    prompt: {
      nl: 'Wat zou onze buurt aangenamer maken?',
      fr: 'Qu’est-ce qui rendrait notre quartier plus agréable\u00a0?',
      en: 'What would make our neighbourhood nicer?',
      de: 'Was würde unser Viertel angenehmer machen?',
    },
  },
};

const clusters: Step = {
  type: 'clusters',
  minutes: 15,
  title: { nl: 'Groeperen', fr: 'Regroupement', en: 'Grouping', de: 'Gruppieren' },
  takesFrom: 1,
};

const vote: Step = {
  type: 'dot-vote',
  minutes: 5,
  title: { nl: 'Stemmen', fr: 'Vote', en: 'Voting', de: 'Abstimmen' },
  texts: {
    question: {
      nl: 'Wat vindt u het belangrijkst?',
      fr: 'Qu’est-ce qui vous paraît le plus important\u00a0?',
      en: 'What matters most to you?',
      de: 'Was ist Ihnen am wichtigsten?',
    },
  },
  takesFrom: 1,
};

const results: Step = {
  type: 'results',
  minutes: 10,
  title: { nl: 'Uitslag', fr: 'Classement', en: 'Outcome', de: 'Rangliste' },
  takesFrom: 1,
};

const evaluation: Step = {
  type: 'evaluation',
  minutes: 5,
  title: { nl: 'Terugblik', fr: 'Évaluation', en: 'Evaluation', de: 'Rückblick' },
};

const info: Step = {
  type: 'info',
  minutes: 15,
  title: { nl: 'Uitleg', fr: 'Explication', en: 'What it is about', de: 'Worum es geht' },
};

const talk: Step = {
  type: 'talk',
  minutes: 20,
  title: { nl: 'Aan tafel', fr: 'À table', en: 'At the tables', de: 'Am Tisch' },
};

const budget: Step = {
  type: 'budget',
  minutes: 15,
  title: {
    nl: 'Budget verdelen',
    fr: 'Répartir le budget',
    en: 'Dividing the budget',
    de: 'Budget verteilen',
  },
};

const consent: Step = {
  type: 'consent',
  minutes: 30,
  title: { nl: 'Instemming', fr: 'Consentement', en: 'Consent', de: 'Konsent' },
};

const steps: Readonly<Record<TemplateName, readonly Step[]>> = {
  blank: [],
  'citizens-meeting': [welcome, ideas, clusters, vote, results, evaluation],
  ideas: [welcome, ideas, { ...vote, takesFrom: 1 }, results],
  'list-vote': [welcome, { ...vote, takesFrom: 0 }, results],
  budget: [welcome, info, talk, budget, evaluation],
  proposal: [welcome, info, talk, consent, evaluation],
};

const allWords: readonly Words<string>[] = Object.values(steps)
  .flat()
  .flatMap(({ title, texts = {} }) => [title, ...Object.values(texts)]);

/** These settings, or this text, in one more language, wherever a text still says what a template says. */
export function inTemplateLanguage(value: Json, lang: Lang): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one: Json) => inTemplateLanguage(one, lang));
  const parts = Object.entries(value);
  const said = parts.filter(([key, text]) => isLang(key) && typeof text === 'string' && text !== '');
  if (said.length === 0 || parts.some(([key]) => !isLang(key))) {
    return Object.fromEntries(parts.map(([key, part]) => [key, inTemplateLanguage(part ?? null, lang)]));
  }
  const same = allWords.find((words) => said.every(([key, text]) => isLang(key) && words[key] === text));
  return same ? { ...value, [lang]: same[lang] } : value;
}

const isTemplate = (name: string): name is TemplateName => Object.hasOwn(steps, name);

/** The agenda of a template in these languages; an unknown name gives an empty one. */
export function agendaFrom(name: string, languages: readonly Lang[], newId: () => string): AgendaEntry[] {
  if (!isTemplate(name)) return [];
  const inLanguages = (words: Words<string>): Text =>
    Object.fromEntries(languages.map((lang) => [lang, words[lang]]));
  const entries: AgendaEntry[] = [];
  for (const { type, title, minutes, texts = {}, config = {}, takesFrom = 0 } of steps[name]) {
    const from = takesFrom > 0 ? entries.at(-takesFrom) : undefined;
    const source: Source = from ? { from: 'stage', stage: from.id, best: null } : { from: 'nothing' };
    const worded = Object.fromEntries(Object.entries(texts).map(([key, words]) => [key, inLanguages(words)]));
    entries.push({
      id: newId(),
      type,
      title: inLanguages(title),
      config: { ...config, ...worded },
      source,
      skipped: false,
      minutes,
      notes: '',
    });
  }
  return entries;
}
