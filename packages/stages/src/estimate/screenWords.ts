import { counted, type Words } from '@kring/core';

/** What the wall says while people estimate. */
interface ScreenWords {
  soon: string;
  invite: string;
  again: string;
  /** How many have estimated in this round. */
  given: string;
  turnout(people: number): string;
  closed: string;
  follows: string;
}

export const screenWords: Words<ScreenWords> = {
  nl: {
    soon: 'Zo dadelijk schatten we',
    invite: 'Schat op uw telefoon, ieder voor zich',
    again: 'Schat nog eens, ieder voor zich',
    given: 'Gaven een schatting',
    turnout: (people) => counted('nl', people, 'schatting', 'schattingen'),
    closed: 'Het schatten is gesloten',
    follows: 'Het resultaat volgt zo.',
  },
  fr: {
    soon: 'Nous allons bientôt estimer',
    invite: 'Estimez sur votre téléphone, chacun pour soi',
    again: 'Estimez à nouveau, chacun pour soi',
    given: 'Ont estimé',
    turnout: (people) => counted('fr', people, 'estimation', 'estimations'),
    closed: 'Les estimations sont closes',
    follows: 'Le résultat suit dans un instant.',
  },
  en: {
    soon: 'In a moment we estimate',
    invite: 'Estimate on your phone, each by yourself',
    again: 'Estimate again, each by yourself',
    given: 'Have estimated',
    turnout: (people) => counted('en', people, 'estimate', 'estimates'),
    closed: 'Estimating is closed',
    follows: 'The result follows in a moment.',
  },
  de: {
    soon: 'Gleich schätzen wir',
    invite: 'Schätzen Sie auf Ihrem Handy, alle für sich',
    again: 'Schätzen Sie noch einmal, alle für sich',
    given: 'Haben geschätzt',
    turnout: (people) => counted('de', people, 'Schätzung', 'Schätzungen'),
    closed: 'Das Schätzen ist beendet',
    follows: 'Das Ergebnis folgt gleich.',
  },
};
