import { counted, figure, type Lang, type Words } from '@kring/core';

/** The sentences of `why.ts`. Amounts, names and counts come in the reader's writing. */
export interface WhyWords {
  readonly votes: (count: number) => string;
  readonly points: (count: number) => string;
  readonly quoted: (name: string) => string;
  readonly unnamed: string;

  readonly funded: (given: string) => string;
  /** There was money left for it. */
  readonly fundedUnasked: string;
  readonly tooDear: (given: string, left: string, lacks: string) => string;
  readonly nothingLeft: (given: string) => string;
  readonly nobodyAndDear: (left: string) => string;
  readonly moreThanAll: (over: string) => string;
  readonly notReached: (end: string) => string;
  readonly belowThreshold: (given: string, threshold: number) => string;

  readonly free: string;
  readonly bought: (people: number, payment: string) => string;
  /** Some paid less, as they had no more. */
  readonly boughtInPart: (people: number, payment: string, short: number) => string;
  readonly filled: (given: string) => string;
  readonly nobody: string;
  readonly tooFew: (people: number, had: string, lacks: string) => string;
  readonly outbid: (
    own: { readonly left: string; readonly lacks: string },
    other: { readonly percent: number; readonly name: string; readonly paid: string },
  ) => string;
  /** Only the budget stood in its way. */
  readonly wouldOverspend: (over: string) => string;
  /** Why nobody got a larger share to pay from. */
  readonly grownEnough: (over: string) => string;
  readonly byVotes: (more: number, fewer: number) => string;
  readonly setAside: (more: number, fewer: number) => string;
}

const people = {
  nl: (count: number) => counted('nl', count, 'mens', 'mensen'),
  fr: (count: number) => counted('fr', count, 'personne', 'personnes'),
  en: (count: number) => counted('en', count, 'person', 'people'),
  de: (count: number) => counted('de', count, 'Mensch', 'Menschen'),
};

/** A part of people: never 0 of some, nor all but some. */
const percentage = (lang: Lang, percent: number, lessThan: string): string => {
  const sign = lang === 'en' ? '%' : '\u00a0%';
  return percent < 1 ? `${lessThan} 1${sign}` : `${figure(lang, percent)}${sign}`;
};

export const whyWords: Words<WhyWords> = {
  nl: {
    votes: (count) => counted('nl', count, 'stem', 'stemmen'),
    points: (count) => counted('nl', count, 'punt', 'punten'),
    quoted: (name) => `“${name}”`,
    unnamed: 'een project waarvan de tekst is weggehaald',

    funded: (given) => `Het kreeg ${given}, en er was genoeg geld toen het aan de beurt was.`,
    fundedUnasked: 'Niemand koos het, maar er was nog genoeg geld voor.',
    tooDear: (given, left, lacks) =>
      `Toen het met ${given} aan de beurt was, was er nog ${left}: ${lacks} te weinig.`,
    nothingLeft: (given) => `Toen het met ${given} aan de beurt was, was het geld op.`,
    nobodyAndDear: (left) => `Niemand koos het, en er was nog maar ${left}.`,
    moreThanAll: (over) => `Het kost ${over} meer dan er in totaal te verdelen is.`,
    notReached: (end) =>
      `De telling stopte bij ${end}, waar niet genoeg geld meer voor was; dit kwam daarna.`,
    belowThreshold: (given, threshold) =>
      `Het kreeg ${given}; er waren er minstens ${figure('nl', threshold)} nodig.`,

    free: 'Het kost niets.',
    bought: (count, payment) =>
      count === 1
        ? `Eén mens koos het en betaalde het met ${payment} van zijn of haar deel.`
        : `${people.nl(count)} kozen het en betaalden er elk ${payment} van hun deel voor.`,
    boughtInPart: (count, payment, short) =>
      `${people.nl(count)} kozen het en betaalden er elk hoogstens ${payment} voor; ${figure('nl', short)} van hen hadden minder over en betaalden dat.`,
    filled: (given) => `Het kreeg ${given}, en wat er aan geld overbleef, was er genoeg voor.`,
    nobody: 'Niemand koos het.',
    tooFew: (count, had, lacks) =>
      count === 1
        ? `Eén mens koos het en had ${had} te verdelen: ${lacks} te weinig.`
        : `Wie het koos (${people.nl(count)}) had samen ${had} te verdelen: ${lacks} te weinig.`,
    outbid: ({ left, lacks }, { percent, name, paid }) =>
      `Wie het koos, had samen nog ${left} over, ${lacks} te weinig: ${percentage('nl', percent, 'minder dan')} van hen koos ook ${name}, en daar ging ${paid} van hun geld naartoe.`,
    wouldOverspend: (over) =>
      `Met iets grotere delen hadden de mensen die het kozen het samen kunnen betalen, maar dan kostte alles samen ${over} meer dan het budget.`,
    grownEnough: (over) =>
      `De delen konden niet verder groeien: dan kostte alles samen ${over} meer dan het budget.`,
    byVotes: (more, fewer) =>
      `Meer mensen krijgen meer als alleen de stemmen tellen (${figure('nl', more)} tegen ${figure('nl', fewer)}), en dan is dit erbij.`,
    setAside: (more, fewer) =>
      `Met gelijke delen was het erbij, maar meer mensen krijgen meer als alleen de stemmen tellen (${figure('nl', more)} tegen ${figure('nl', fewer)}).`,
  },
  fr: {
    votes: (count) => counted('fr', count, 'voix', 'voix'),
    points: (count) => counted('fr', count, 'point', 'points'),
    quoted: (name) => `«\u00a0${name}\u00a0»`,
    unnamed: 'un projet dont le texte a été retiré',

    funded: (given) => `Il a obtenu ${given}, et il restait assez d’argent quand son tour est venu.`,
    fundedUnasked: 'Personne ne l’a choisi, mais il restait assez d’argent.',
    tooDear: (given, left, lacks) =>
      `Quand son tour est venu, avec ${given}, il restait ${left}\u00a0: il manquait ${lacks}.`,
    nothingLeft: (given) => `Quand son tour est venu, avec ${given}, il ne restait plus d’argent.`,
    nobodyAndDear: (left) => `Personne ne l’a choisi, et il ne restait que ${left}.`,
    moreThanAll: (over) => `Il coûte ${over} de plus que tout le budget.`,
    notReached: (end) =>
      `On s’est arrêté à ${end}, pour lequel il ne restait pas assez d’argent\u00a0; celui-ci venait après.`,
    belowThreshold: (given, threshold) =>
      `Il a obtenu ${given}\u00a0; il en fallait au moins ${figure('fr', threshold)}.`,

    free: 'Il ne coûte rien.',
    bought: (count, payment) =>
      count === 1
        ? `Une personne l’a choisi et l’a payé avec ${payment} de sa part.`
        : `${people.fr(count)} l’ont choisi et ont payé chacune ${payment} de leur part.`,
    boughtInPart: (count, payment, short) =>
      `${people.fr(count)} l’ont choisi et ont payé chacune ${payment} au plus\u00a0; ${figure('fr', short)} d’entre elles avaient moins et ont payé ce qui leur restait.`,
    filled: (given) => `Il a obtenu ${given}, et l’argent qui restait y suffisait.`,
    nobody: 'Personne ne l’a choisi.',
    tooFew: (count, had, lacks) =>
      count === 1
        ? `Une personne l’a choisi et disposait de ${had}\u00a0: il manquait ${lacks}.`
        : `Les ${people.fr(count)} qui l’ont choisi disposaient ensemble de ${had}\u00a0: il manquait ${lacks}.`,
    outbid: ({ left, lacks }, { percent, name, paid }) =>
      `À celles et ceux qui l’ont choisi, il restait ensemble ${left}, il manquait ${lacks}\u00a0: ${percentage('fr', percent, 'moins de')} d’entre eux ont aussi choisi ${name}, qui a pris ${paid} de leur argent.`,
    wouldOverspend: (over) =>
      `Avec des parts un peu plus grandes, celles et ceux qui l’ont choisi auraient pu le payer, mais le tout aurait alors coûté ${over} de plus que le budget.`,
    grownEnough: (over) =>
      `Les parts ne pouvaient plus grandir\u00a0: le tout aurait alors coûté ${over} de plus que le budget.`,
    byVotes: (more, fewer) =>
      `Plus de personnes obtiennent davantage par les voix seules (${figure('fr', more)} contre ${figure('fr', fewer)}), et il en fait alors partie.`,
    setAside: (more, fewer) =>
      `Par parts égales il en faisait partie, mais plus de personnes obtiennent davantage par les voix seules (${figure('fr', more)} contre ${figure('fr', fewer)}).`,
  },
  en: {
    votes: (count) => counted('en', count, 'vote', 'votes'),
    points: (count) => counted('en', count, 'point', 'points'),
    quoted: (name) => `“${name}”`,
    unnamed: 'a project whose words were taken away',

    funded: (given) => `It got ${given}, and there was enough money when its turn came.`,
    fundedUnasked: 'Nobody chose it, but there was enough money left for it.',
    tooDear: (given, left, lacks) =>
      `When its turn came, with ${given}, ${left} was left: ${lacks} too little.`,
    nothingLeft: (given) => `When its turn came, with ${given}, there was no money left.`,
    nobodyAndDear: (left) => `Nobody chose it, and only ${left} was left.`,
    moreThanAll: (over) => `It costs ${over} more than all there is to spend.`,
    notReached: (end) =>
      `The count ended at ${end}, for which there was not enough money left; this one came after it.`,
    belowThreshold: (given, threshold) => `It got ${given}; at least ${figure('en', threshold)} were needed.`,

    free: 'It costs nothing.',
    bought: (count, payment) =>
      count === 1
        ? `One person chose it and paid for it with ${payment} of their share.`
        : `${people.en(count)} chose it and each paid ${payment} of their share for it.`,
    boughtInPart: (count, payment, short) =>
      `${people.en(count)} chose it and each paid at most ${payment} for it; ${figure('en', short)} of them had less left and paid that.`,
    filled: (given) => `It got ${given}, and the money that was left over was enough for it.`,
    nobody: 'Nobody chose it.',
    tooFew: (count, had, lacks) =>
      count === 1
        ? `One person chose it and had ${had} to spend: ${lacks} too little.`
        : `The ${people.en(count)} who chose it had ${had} to spend together: ${lacks} too little.`,
    outbid: ({ left, lacks }, { percent, name, paid }) =>
      `Those who chose it had ${left} left together, ${lacks} too little: ${percentage('en', percent, 'less than')} of them also chose ${name}, which took ${paid} of their money.`,
    wouldOverspend: (over) =>
      `With slightly larger shares those who chose it could have paid for it, but then everything together would have cost ${over} more than the budget.`,
    grownEnough: (over) =>
      `The shares could grow no further: everything together would then have cost ${over} more than the budget.`,
    byVotes: (more, fewer) =>
      `More people get more when votes alone count (${figure('en', more)} against ${figure('en', fewer)}), and then this is among them.`,
    setAside: (more, fewer) =>
      `By equal shares it was among them, but more people get more when votes alone count (${figure('en', more)} against ${figure('en', fewer)}).`,
  },
  de: {
    votes: (count) => counted('de', count, 'Stimme', 'Stimmen'),
    points: (count) => counted('de', count, 'Punkt', 'Punkte'),
    quoted: (name) => `„${name}“`,
    unnamed: 'einem Projekt, dessen Worte entfernt wurden',

    funded: (given) => `Es erhielt ${given}, und als es an der Reihe war, war genug Geld da.`,
    fundedUnasked: 'Niemand hat es gewählt, aber es war noch genug Geld da.',
    tooDear: (given, left, lacks) =>
      `Als es mit ${given} an der Reihe war, waren noch ${left} da: ${lacks} zu wenig.`,
    nothingLeft: (given) => `Als es mit ${given} an der Reihe war, war das Geld aufgebraucht.`,
    nobodyAndDear: (left) => `Niemand hat es gewählt, und es waren nur noch ${left} da.`,
    moreThanAll: (over) => `Es kostet ${over} mehr, als insgesamt zu verteilen ist.`,
    notReached: (end) =>
      `Die Zählung endete bei ${end}, wofür das Geld nicht mehr reichte; dieses kam danach.`,
    belowThreshold: (given, threshold) =>
      `Es erhielt ${given}; nötig waren mindestens ${figure('de', threshold)}.`,

    free: 'Es kostet nichts.',
    bought: (count, payment) =>
      count === 1
        ? `Ein Mensch hat es gewählt und mit ${payment} von seinem Anteil bezahlt.`
        : `${people.de(count)} haben es gewählt und je ${payment} von ihrem Anteil dafür bezahlt.`,
    boughtInPart: (count, payment, short) =>
      `${people.de(count)} haben es gewählt und je höchstens ${payment} dafür bezahlt; ${figure('de', short)} von ihnen hatten weniger übrig und bezahlten das.`,
    filled: (given) => `Es erhielt ${given}, und das übrige Geld reichte dafür.`,
    nobody: 'Niemand hat es gewählt.',
    tooFew: (count, had, lacks) =>
      count === 1
        ? `Ein Mensch hat es gewählt und hatte ${had} zu verteilen: ${lacks} zu wenig.`
        : `Die ${people.de(count)}, die es gewählt haben, hatten zusammen ${had} zu verteilen: ${lacks} zu wenig.`,
    outbid: ({ left, lacks }, { percent, name, paid }) =>
      `Wer es gewählt hat, hatte zusammen noch ${left} übrig, ${lacks} zu wenig: ${percentage('de', percent, 'weniger als')} von ihnen haben auch ${name} gewählt, und dafür gingen ${paid} von ihrem Geld weg.`,
    wouldOverspend: (over) =>
      `Mit etwas größeren Anteilen hätten alle, die es gewählt haben, es zusammen bezahlen können, aber dann hätte alles zusammen ${over} mehr gekostet, als das Budget hergibt.`,
    grownEnough: (over) =>
      `Die Anteile konnten nicht weiter wachsen: Dann hätte alles zusammen ${over} mehr gekostet, als das Budget hergibt.`,
    byVotes: (more, fewer) =>
      `Mehr Menschen bekommen mehr, wenn nur die Stimmen zählen (${figure('de', more)} gegen ${figure('de', fewer)}), und dann ist es dabei.`,
    setAside: (more, fewer) =>
      `Mit gleichen Anteilen war es dabei, aber mehr Menschen bekommen mehr, wenn nur die Stimmen zählen (${figure('de', more)} gegen ${figure('de', fewer)}).`,
  },
};
