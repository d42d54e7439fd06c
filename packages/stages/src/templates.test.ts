import { expect, test } from 'vitest';
import { inTemplateLanguage } from './templates.ts';

test('a text that still says what a template says is given in a language that came later', () => {
  const config = {
    prompt: { nl: 'Wat zou onze buurt aangenamer maken?', en: 'What would make our neighbourhood nicer?' },
    perPerson: 3,
  };
  expect(inTemplateLanguage(config, 'de')).toEqual({
    prompt: { ...config.prompt, de: 'Was würde unser Viertel angenehmer machen?' },
    perPerson: 3,
  });
  expect(inTemplateLanguage({ nl: 'Stemmen' }, 'de')).toEqual({ nl: 'Stemmen', de: 'Abstimmen' });
});

test('what the organiser wrote stays as it is, in whichever language', () => {
  const own = { prompt: { nl: 'Wat doen we met het plein?' } };
  expect(inTemplateLanguage(own, 'de')).toEqual(own);
  const half = { prompt: { nl: 'Wat zou onze buurt aangenamer maken?', fr: 'Que faire de la place\u00a0?' } };
  expect(inTemplateLanguage(half, 'de')).toEqual(half);
  const given = { nl: 'Stemmen', de: 'Punkte geben' };
  expect(inTemplateLanguage(given, 'de')).toEqual(given);
  expect(inTemplateLanguage({ thanks: {}, title: { nl: '' } }, 'de')).toEqual({
    thanks: {},
    title: { nl: '' },
  });
});
