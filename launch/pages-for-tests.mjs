import { buildClient } from './client-build.mjs';

/** Browser tests look at the pages as they are now, however vitest was started. */
export default async function pages() {
  const { code, output } = await buildClient();
  if (code !== 0) throw new Error(`The pages could not be built:\n${output}`);
}
