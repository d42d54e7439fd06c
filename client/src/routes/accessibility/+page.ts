import type { JoinPage } from '@kring/protocol';
import { info, lookUp } from '#lib/http/joining.ts';
import type { PageLoad } from './$types';

/** Whom to tell what does not work: whoever runs this server, and with `?code=` whoever organises that meeting. */
export const load: PageLoad = async ({ url, parent }) => {
  const { speech } = await parent();
  const code = url.searchParams.get('code');
  const [contact, meeting] = await Promise.all([
    info().then(
      (known) => known.contact,
      () => null,
    ),
    code ? organiserOf(code) : null,
  ]);
  return { contact, meeting };

  async function organiserOf(given: string): Promise<Pick<JoinPage, 'organiser'> | null> {
    const answer = await lookUp(given, speech.lang, true).catch(() => null);
    return answer?.status === 'welcome' ? answer : null;
  }
};
