/** Tells the person at the terminal what is going on: on stderr, because stdout belongs to what is launched. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Ends with one sentence that says what is wrong and what helps. */
export function giveUp(sentence) {
  say(`kring: ${sentence}`);
  process.exit(1);
}
