import { Resvg } from '@resvg/resvg-js';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const svg = readFileSync(fileURLToPath(new URL('static/icon.svg', import.meta.url)), 'utf8');
/** Phones cut a maskable icon to a shape of their own: no corners, and the mark inside the safe zone. */
const maskable = svg.replace(' rx="12"', '').replace('viewBox="0 0 48 48"', 'viewBox="4 4 40 40"');

const drawn = (source: string, width: number): Buffer =>
  new Resvg(source, { fitTo: { mode: 'width', value: width } }).render().asPng();

/** The icons of the manifest, drawn from the one that the project has. */
export const appIcons = (): Plugin => ({
  name: 'app-icons',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle() {
    const emit = (fileName: string, source: Buffer) => this.emitFile({ type: 'asset', fileName, source });
    emit('icon-192.png', drawn(svg, 192));
    emit('icon-512.png', drawn(svg, 512));
    emit('icon-maskable.png', drawn(maskable, 512));
  },
});
