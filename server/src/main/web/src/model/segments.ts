/** A point of a series: ms since 1970, value or null where nothing was known. */
export type Sample = readonly [number, number | null];

/** The middle of what a point says; an open bound stands at its closed end. */
export function middle(point: readonly (number | null)[]): number | null {
  const [, low = null, high = null] = point;
  if (low === null) return high;
  return high === null ? low : (low + high) / 2;
}

export function samples(points: readonly (readonly (number | null)[])[]): Sample[] {
  return points.filter((point) => point[0] !== null && point[0] !== undefined).map((point) => [point[0]!, middle(point)]);
}

/** Runs of known values; a run also ends where the next value came later than `gapMs` after it. */
export function segments(all: readonly Sample[], gapMs = Infinity): [number, number][][] {
  const runs: [number, number][][] = [];
  let run: [number, number][] = [];
  for (const [at, value] of all) {
    const last = run.at(-1);
    if (value === null || (last && at - last[0] > gapMs)) {
      if (run.length > 0) runs.push(run);
      run = [];
    }
    if (value !== null) run.push([at, value]);
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** Least and most without the rare spikes of a flushed line: of many values the outermost fiftieth at either end does not stretch an axis. */
export function extent(values: readonly number[]): [number, number] | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const cut = sorted.length < 50 ? 0 : Math.ceil(sorted.length / 50);
  return [sorted[cut]!, sorted[sorted.length - 1 - cut]!];
}
