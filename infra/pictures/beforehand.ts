import type { Hall } from '../../packages/crowd/src/demo/hall.ts';
import type { Camera } from './camera.ts';
import { eachConsole, locales, press, tongues, type Facilitating, type Tongue } from './cast.ts';
import { dressUp } from './townLook.ts';

/** The days before: what is prepared in the console, and what is printed. */

const words = {
  hideFirstSteps: {
    nl: 'Eerste stappen verbergen',
    fr: 'Cacher les premiers pas',
    en: 'Hide the first steps',
  },
  links: { nl: 'Links en code', fr: 'Liens et code', en: 'Links and code' },
  ideas: { nl: 'Ideeën', fr: 'Idées', en: 'Ideeën' },
} as const;

export async function openConsoles(camera: Camera, { made }: Hall): Promise<Facilitating['consoles']> {
  const open = async (locale: string) => {
    const page = await camera.device('laptop', locale);
    // The screen's link was made here before, as it is when a meeting is made.
    await page.goto(`${camera.base}/screen/${made.session}#${made.screen}`);
    await page
      .getByText(/met de code|en vul|avec le code/i)
      .first()
      .waitFor();
    await page.goto(`${camera.base}/console/${made.session}#${made.organiser}`);
    await page.getByRole('navigation').getByText('Aan tafel').or(page.getByText('À table')).first().waitFor();
    return page;
  };
  return { nl: await open(locales.nl), fr: await open(locales.fr), en: await open(locales.en) };
}

export async function beforehand(cast: Facilitating): Promise<void> {
  const { consoles } = cast;
  await eachConsole(cast, 'first-steps');
  for (const tongue of tongues) {
    await press(consoles[tongue], words.hideFirstSteps[tongue]);
    await runSheet(cast, tongue);
  }
  await dressUp(cast);
  await eachConsole(cast, 'preparing', (page, tongue) =>
    page.getByRole('navigation').getByText(words.ideas[tongue], { exact: true }).first().click(),
  );
  await eachConsole(cast, 'links', (page, tongue) => press(page, words.links[tongue]));
  for (const page of Object.values(consoles)) await page.keyboard.press('Escape');
  await paper(cast);
}

/** What hangs in the hall and lies on its tables, with the hall's wifi. */
async function paper({ camera, hall }: Facilitating): Promise<void> {
  const page = await camera.device('desk', locales.nl);
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.goto(`${camera.base}/console/${hall.made.session}#${hall.made.organiser}`);
  await page.getByText('Aan tafel').first().waitFor();
  await page.goto(`${camera.base}/poster/${hall.made.session}`);
  await page.getByRole('textbox', { name: 'Wifi in de zaal' }).fill('Buurthuis');
  await page.getByRole('textbox', { name: 'Wachtwoord van de wifi' }).fill('soep-en-brood');
  await page.emulateMedia({ media: 'print' });
  for (const [name, kind] of [
    ['poster', ''],
    ['table-cards', '?cards'],
  ] as const) {
    await page.goto(`${camera.base}/poster/${hall.made.session}${kind}`);
    await page.getByText('kring.example').first().waitFor();
    const sheet = await camera.look(page);
    await camera.compose(name, 520, `<div class="row"><img class="sheet" src="${sheet}"></div>`);
  }
  await page.context().close();
}

/** What those who facilitate have on paper: opened beside the console, as from its button. */
async function runSheet({ camera, hall, consoles }: Facilitating, tongue: Tongue): Promise<void> {
  const page = await consoles[tongue].context().newPage();
  await page.goto(`${camera.base}/runsheet/${hall.made.session}`);
  await page
    .getByRole('table')
    .getByText(/Aan tafel|À table/)
    .first()
    .waitFor();
  await camera.keep(page, `run-sheet.${tongue}`);
  await page.close();
}
