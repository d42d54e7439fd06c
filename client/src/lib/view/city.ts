import type { AboutView, SessionId, Text } from '@kring/core';
import type { City } from '@kring/ui/city.ts';

/** Who runs a session, as phones, screen and paper show them; nobody yet while it is not known. */
export function cityOf(
  session: SessionId,
  about: Pick<AboutView, 'organiser' | 'colour' | 'logo'> | null,
  say: (text: Text) => string,
): City | undefined {
  if (!about) return undefined;
  const { organiser, colour, logo } = about;
  return { name: say(organiser), colour, logo: logo === null ? '' : `/api/sessions/${session}/logo/${logo}` };
}
