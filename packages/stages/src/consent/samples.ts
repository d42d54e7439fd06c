import { langs, type Json } from '@kring/core';
import type { StageSamples } from '../samples.ts';
import type { ConsentConfig } from './config.ts';
import type { ConsentState } from './state.ts';

const answers = ['consent', 'concern', 'objection'] as const;

export const samples: StageSamples<ConsentConfig, ConsentState> = {
  configs: [
    {},
    {
      proposal: {
        nl: 'Vanaf 1 maart wordt de Kerkstraat een fietsstraat. Auto’s blijven welkom, maar halen geen fietsers in. Na zes maanden kijken we met de buurt wat het gaf.',
        fr: 'À partir du 1er mars, la rue de l’Église devient une rue cyclable. Les voitures y restent bienvenues, sans dépasser les cyclistes. Après six mois, nous faisons le point avec le quartier.',
      },
      driver: {
        nl: 'Elke ochtend fietsen 240 kinderen door de Kerkstraat naar school; vorig jaar waren er vier ongevallen.',
        fr: 'Chaque matin, 240 enfants vont à l’école à vélo par la rue de l’Église\u00a0; quatre accidents l’an dernier.',
      },
    },
    { driver: { fr: 'La fête du quartier n’a plus d’organisateurs.' } },
  ],
  leads: ['consent:ask'],
  body(command, { state, languages }, dice): Json {
    const text = dice.words();
    const lang = dice.pick(langs) ?? 'nl';
    switch (command) {
      case 'consent:answer':
        return {
          // Now and then for a round that is over.
          round: dice.int(0, 7) === 0 ? state.round - 1 : state.round,
          answer: dice.pick(answers) ?? 'consent',
          text: dice.int(0, 3) === 0 ? '' : text,
          lang,
        };
      case 'question:ask':
        return { text, lang };
      case 'question:put-up':
      case 'question:answer':
        return { question: dice.id(state.questions.keys()) };
      case 'reason:hide':
      case 'reason:unhide':
        return { reason: dice.id(state.reasons.keys()) };
      case 'words:redact':
        return { item: dice.id([...state.reasons.keys(), ...state.questions.keys()]) };
      case 'consent:amend':
        return { text: Object.fromEntries(languages.map((lang) => [lang, dice.words()])) };
      case 'consent:adopt':
        return {
          owner: dice.int(0, 1) ? text : '',
          reviewOn: dice.int(0, 5) === 0 ? '2027-02-30' : '2027-09-01',
          concerns: dice.some(state.reasons.keys()),
        };
      default:
        return {};
    }
  },
};
