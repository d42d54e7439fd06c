import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { picture, shareHall } from './hall.ts';
import { expectAccessible } from './looks.ts';
import { joinMeeting, prepareMeeting, stageOf, takeSeat } from './meeting.ts';

/** T16: while the database can't be written, phones say so, and everything arrives afterwards. */

const hall = shareHall();

test('T16: another program holds the database: a phone says that there is a pause, and goes on by itself', async () => {
  const meeting = await prepareMeeting(hall, 'ideas');
  const seat = await takeSeat(meeting);
  const ideas = stageOf(seat, 'ideas');
  await seat.must(null, 'stage:open', { stage: ideas });
  const an = await joinMeeting(meeting);
  const luc = await joinMeeting(meeting, { lang: 'fr', device: 'small phone' });
  await luc.getByRole('textbox').waitFor();
  await an.getByRole('textbox').waitFor();

  const other = new Database(join(hall.server.folder, 'kring.db'));
  onTestFinished(() => void other.close());
  other.exec('begin immediate');
  await an.getByRole('textbox').first().fill('Tijdens de pauze');
  await an.getByRole('button', { name: 'Verstuur', exact: true }).click();
  await luc.getByRole('textbox').first().fill('Pendant la pause');
  await luc.getByRole('button', { name: 'Envoyer', exact: true }).click();
  await an.getByText('Let op: Even pauze: de server kan nu niets bewaren.').waitFor();
  await luc.getByText('Attention: Petite pause').waitFor();
  await an.getByText('1 nog niet verstuurd').waitFor();
  await expectAccessible(an, 'a pause');
  await expectAccessible(luc, 'a pause (fr, 320 px)');
  await picture(an, 'paused');
  await picture(luc, 'paused-fr');

  other.exec('rollback');
  await seat.until(() => seat.under(`stage/${ideas}`, 'idea/').size === 2);
  await an.getByText('Let op: Even pauze').waitFor({ state: 'hidden' });
  await luc.getByText('Attention: Petite pause').waitFor({ state: 'hidden' });
  expect(hall.complaints).toEqual([]);
});
