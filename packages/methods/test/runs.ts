/** How often a property is tried: a thousand times in `npm test`, ten thousand in `npm run properties`. */
export const numRuns = Number(process.env['KRING_RUNS'] ?? 1000);
