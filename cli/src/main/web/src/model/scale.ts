import { type Band, type Reading, stated } from './readings';

/** Axis that holds the bulk of the values, the band, and at least the usual span; single outliers are marked at the edge. */
export function axis(readings: readonly Reading[], usual: [number, number], band?: Band): [number, number] {
  const values = stated(readings)
    .flatMap((r) => [r.lo, r.hi])
    .filter((v): v is number => v !== null)
    .sort((a, b) => a - b);
  const low = Math.min(usual[0], quantile(values, 0.002) ?? usual[0], band?.lo ?? usual[0]);
  const high = Math.max(usual[1], quantile(values, 0.998) ?? usual[1], band?.hi ?? usual[1]);
  return [low, high + (high > usual[1] ? 0.06 * (high - low) : 0)];
}

/** Axis for a series that nothing is known about beforehand. */
export function freeAxis(readings: readonly Reading[], band?: Band): [number, number] {
  const values = stated(readings)
    .flatMap((r) => [r.lo, r.hi])
    .concat(band?.lo ?? null, band?.hi ?? null)
    .filter((v): v is number => v !== null);
  if (values.length === 0) return [0, 1];
  const low = Math.min(...values);
  const high = Math.max(...values);
  // Room below keeps the lowest value clear of the lane at the foot.
  const margin = 0.12 * (high - low) || Math.abs(high) * 0.1 || 1;
  return [low - margin, high + margin];
}

function quantile(sorted: readonly number[], q: number): number | undefined {
  return sorted[Math.round(q * (sorted.length - 1))];
}

/** Next round number at or above: a short number times a power of ten. */
export function roundUp(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const lead = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((m) => m * power >= value * (1 - 1e-9)) ?? 10;
  return lead * power;
}
