import type { NowView } from '@kring/core';
import { eachConsole, press, shown, type Facilitating } from './cast.ts';

/** A practice with the audience of each console, thrown away before the next one. */

/** Enough to see what a hall would look like. */
const mostlyThere = 9;

const words = {
  practise: { nl: 'Oefenen met een publiek', fr: 'Répéter avec un public', en: 'Practise with an audience' },
  begin: { nl: 'Begin te oefenen', fr: 'Commencer à répéter', en: 'Begin to practise' },
  stop: { nl: 'Publiek stoppen', fr: 'Arrêter le public', en: 'Stop the audience' },
  yes: { nl: 'Stoppen en wissen', fr: 'Arrêter et effacer', en: 'Stop and throw away' },
} as const;

export async function practise(cast: Facilitating): Promise<void> {
  const { hall, agenda } = cast;
  const { facilitator } = hall;
  const isPractice = () => facilitator.entry<NowView>('session', 'now')?.practice === true;
  const turnout = () => facilitator.entry<number>(`stage/${agenda.ideas}`, 'turnout') ?? 0;
  await eachConsole(
    cast,
    'practice',
    async (page, tongue) => {
      await press(page, words.practise[tongue]);
      await press(page, words.begin[tongue]);
      await facilitator.until(isPractice);
      await hall.open(agenda.ideas);
      await shown(page);
      await facilitator.until(() => turnout() >= mostlyThere);
    },
    async (page, tongue) => {
      await press(page, words.stop[tongue]);
      await press(page, words.yes[tongue]);
      await facilitator.until(() => !isPractice());
    },
  );
}
