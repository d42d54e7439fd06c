import { devices } from './camera.ts';
import { eachConsole, type Facilitating } from './cast.ts';

/** The look of a municipality that does not exist, given to the meeting as its clerk would: in the console. */

/** Too light for letters on paper, so that the console has something to say about it. */
const colour = '#2d9cc4';

/** A bridge over a canal. */
const logo = `
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 120">
    <circle cx="60" cy="60" r="54" fill="${colour}" />
    <g fill="none" stroke="#fff" stroke-width="9" stroke-linecap="round">
      <path d="M20 58 Q60 14 100 58 M40 44 V58 M60 38 V58 M80 44 V58 M18 58 H102" />
      <path d="M26 76 q8.5 -8 17 0 t17 0 t17 0 t17 0 M38 93 q5.5 -6 11 0 t11 0 t11 0 t11 0" />
    </g>
    <text x="126" y="76" font-family="sans-serif" font-size="36" font-weight="bold" fill="#1d3f52">Zennebeke</text>
  </svg>`;

const words = {
  meeting: { nl: 'Bijeenkomst', fr: 'Réunion', en: 'Meeting' },
  look: { nl: 'Huisstijl', fr: 'Identité visuelle', en: 'Your own look' },
} as const;

/** As high as what becomes of logo and colour. */
const low = { ...devices.laptop.viewport, height: 505 };

/** Gives the meeting its logo and colour in the first console; each shows what becomes of them. */
export async function dressUp(cast: Facilitating): Promise<void> {
  await eachConsole(
    cast,
    'look',
    async (page, tongue) => {
      await page.setViewportSize(low);
      await page.getByRole('button', { name: words.meeting[tongue], exact: true }).click();
      const sheet = page.getByRole('dialog');
      const file = { name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(logo) };
      if (tongue === 'nl') {
        await sheet.locator('input[type=file]').setInputFiles(file);
        await sheet.getByPlaceholder('#').fill(colour);
      }
      await sheet.getByRole('img').first().waitFor();
      await sheet.getByText(/moeilijk te lezen|se lisent mal|hard to read/).waitFor();
      await sheet
        .locator('legend', { hasText: words.look[tongue] })
        .evaluate((legend) => legend.scrollIntoView({ block: 'start' }));
    },
    async (page) => {
      await page.keyboard.press('Escape');
      await page.setViewportSize(devices.laptop.viewport);
    },
  );
}
