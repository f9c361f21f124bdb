/** One line of the report: the median of several runs, and how it stands to a named reference of the same run. */
export interface Timing {
  name: string;
  medianMs: number;
  minMs: number;
  maxMs: number;
  limitMs?: number;
}

/** Times a function several times after a warm-up; the result of the last run is returned so that nothing is optimised away. */
export function time(name: string, work: () => unknown, { runs = 15, warmUp = 3, limitMs }: { runs?: number; warmUp?: number; limitMs?: number } = {}): Timing {
  for (let run = 0; run < warmUp; run++) work();
  const spent: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    spent.push(performance.now() - start);
  }
  spent.sort((a, b) => a - b);
  const timing: Timing = { name, medianMs: spent[runs >> 1]!, minMs: spent[0]!, maxMs: spent[runs - 1]! };
  return limitMs === undefined ? timing : { ...timing, limitMs };
}

/** Prints a timing as milliseconds and as a multiple of the reference; a limit that is passed is marked. */
export function report(timing: Timing, reference: Timing): string {
  const ratio = (timing.medianMs / reference.medianMs).toFixed(1);
  const span = `${timing.minMs.toFixed(2)}–${timing.maxMs.toFixed(2)}`;
  const limit = timing.limitMs === undefined ? '' : timing.medianMs <= timing.limitMs ? `, within ${timing.limitMs} ms` : `, OVER ${timing.limitMs} ms`;
  return `${timing.name}: ${timing.medianMs.toFixed(2)} ms (${span}), ${ratio} × ${reference.name}${limit}`;
}
