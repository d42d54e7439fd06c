import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { shareHall } from './hall.ts';
import { joinMeeting, prepareMeeting, soon, stageOf, takeSeat } from './meeting.ts';

/** Reading aloud: the device's own voices, which Chromium has none of here, so what they are told to say is kept. */

const hall = shareHall();

/** A device with these voices, and what it was told to say. */
const withVoices = (...voices: readonly { readonly lang: string; readonly localService: boolean }[]) =>
  async function before(page: Page): Promise<void> {
    await page.addInitScript((given) => {
      const said: string[] = [];
      class Utterance extends EventTarget {
        readonly text: string;
        voice: { readonly lang: string } | null = null;
        lang = '';
        constructor(text: string) {
          super();
          this.text = text;
        }
      }
      const synthesis = Object.assign(new EventTarget(), {
        getVoices: () => given,
        speak: ({ text, voice }: Utterance) => said.push(`${voice?.lang}: ${text}`),
        cancel: () => said.push('silence'),
      });
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
      Object.assign(window, { SpeechSynthesisUtterance: Utterance, said });
    }, voices);
  };

const saidBy = (page: Page) => page.evaluate(() => Reflect.get(window, 'said') as string[]);

test('each text in its own language, by a voice that lives on the device; silence when it is told to stop or all is new', async () => {
  const meeting = await prepareMeeting(hall, 'ideas');
  const seat = await takeSeat(meeting);
  const ideas = stageOf(seat, 'ideas');
  await seat.must(null, 'stage:configure', { stage: ideas, config: { prompt: { fr: 'Que changer ici ?' } } });
  await seat.must(null, 'stage:open', { stage: ideas });
  const voices = [
    { lang: 'nl-NL', localService: false },
    { lang: 'nl-BE', localService: true },
    { lang: 'fr-FR', localService: true },
  ];
  const an = await joinMeeting(meeting, { before: withVoices(...voices) });
  const read = an.getByRole('button', { name: 'Lees voor' });
  await an.getByRole('heading', { name: 'Que changer ici ?' }).waitFor();
  await read.click();
  const said = await saidBy(an);
  expect(said).toContain('fr-FR: Que changer ici ?');
  expect(said).toContain('nl-BE: Verstuur');
  expect(said.join()).not.toContain('nl-NL');
  expect(said.join()).not.toContain('Lees voor');

  await an.getByRole('button', { name: 'Stop met voorlezen' }).click();
  expect((await saidBy(an)).at(-1)).toBe('silence');
  await read.click();
  await seat.must(null, 'stage:close', { stage: ideas });
  await seat.must(null, 'stage:open', { stage: stageOf(seat, 'welcome') });
  await soon(async () => (await saidBy(an)).at(-1)).toBe('silence');
  await read.waitFor();
  expect(hall.complaints).toEqual([]);
});

test('where the device has no voice of its own for the reader’s language, nothing offers to read', async () => {
  const meeting = await prepareMeeting(hall, 'ideas');
  const far = { lang: 'nl-NL', localService: false };
  const phone = await joinMeeting(meeting, {
    before: withVoices(far, { lang: 'en-GB', localService: true }),
  });
  await phone.getByText('U doet mee!').waitFor();
  expect(await phone.getByRole('button', { name: 'Lees voor' }).count()).toBe(0);
});
