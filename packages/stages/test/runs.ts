/** How many meetings are lived through for each rule: thirty in `npm test`, three hundred in `npm run properties`. */
export const numRuns = (3 * Number(process.env['KRING_RUNS'] ?? 1000)) / 100;
