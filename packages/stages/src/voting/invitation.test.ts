import { langs } from '@kring/core';
import { expect, test } from 'vitest';
import { invitationOn } from './invitation.ts';

const bench = { nl: 'Een bank\nbij de kerk', fr: 'Un banc près de l’église' };

test('an invitation is in every language of the session, and names the option in it where it can', () => {
  expect(invitationOn(bench, 'divided', ['nl', 'fr', 'de'])).toEqual({
    nl: 'Over “Een bank bij de kerk” is de zaal verdeeld. Wie zag dit anders? Wat zou er moeten veranderen?',
    fr: expect.stringContaining('Un banc près de l’église') as string,
    de: expect.stringContaining('Een bank bij de kerk') as string,
  });
  expect(invitationOn(bench, 'fewest', ['nl'])).not.toEqual(invitationOn(bench, 'divided', ['nl']));
});

test.each(langs)('however long the option is, the message takes it (%s)', (lang) => {
  for (const words of ['woord '.repeat(300), 'x'.repeat(2000)])
    for (const why of ['divided', 'fewest', 'otherwise'] as const) {
      const said = invitationOn({ [lang]: words }, why, [lang])[lang] ?? '';
      expect(said.length).toBeLessThanOrEqual(280);
      expect(said).toContain('…');
    }
});
