import type { Here } from './machine.ts';
import type { AimRow, Row } from './summary.ts';

interface Results {
  readonly machine: Here;
  readonly seed: number;
  readonly rounds: number;
  readonly rows: readonly Row[];
  readonly aims: readonly AimRow[];
}

/** Everything as Markdown: to read in a terminal, and to put into a document. */
export function tableOf({ machine: { machine, versions }, seed, rounds, rows, aims }: Results): string {
  const { processor, cores, memoryGB, kernel, loadBefore, sync } = machine;
  const names = [...new Set(rows.map(({ name }) => name))];
  return [
    `${processor}, ${cores} cores, ${memoryGB} GB, Linux ${kernel}; load before: ${loadBefore.toFixed(2)}.`,
    `A sync of its disk took ${sync.p50} ms (p50), ${sync.p99} (p99), ${sync.max} (max) just before.`,
    `${Object.entries(versions)
      .map((one) => one.join(' '))
      .join(', ')}.`,
    `Medians of ${rounds} rounds, seeds from ${seed}. Milliseconds, seconds and MB.`,
    ...names.map((name) => `\n### ${name}\n\n${figuresOf(rows.filter((row) => row.name === name))}`),
    `\n### Aims\n\n${grid([
      ['workload', 'aim', 'value', 'met'],
      ...aims.map(({ workload, aim, value, met }) => [workload, aim, String(value), met ? 'yes' : 'NO']),
    ])}`,
  ].join('\n');
}

function figuresOf(rows: readonly Row[]): string {
  const figures = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
    (figure) => !['name', 'contender', 'phones', 'rate'].includes(figure),
  );
  return grid([
    ['', ...figures],
    ...rows.map((row) => [row.contender, ...figures.map((figure) => String(row[figure] ?? '-'))]),
  ]);
}

/** A Markdown table, its columns lined up. */
function grid(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}
