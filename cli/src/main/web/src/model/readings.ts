import type { IndexInfo, MeasurandInfo, Series } from '../contract';

interface At {
  /** Seconds since ICU admission. */
  t: number;
  /** Until when the value stands. */
  until: number;
  /** Method code, empty if the source does not say. */
  method: string;
}

/** One value as it was charted: a number, a bound, a range, or the news that it is unknown. */
export type Reading = At &
  (
    | { kind: 'exact'; lo: number; hi: number }
    | { kind: 'range'; lo: number; hi: number }
    | { kind: 'above'; lo: number; hi: null }
    | { kind: 'below'; lo: null; hi: number }
    | { kind: 'unknown'; lo: null; hi: null }
  );

export type Stated = Exclude<Reading, { kind: 'unknown' }>;

type Limits = Pick<MeasurandInfo, 'maxGapS' | 'maxGapByMethodS'> | Pick<IndexInfo, 'maxGapS'>;

/** The readings of a series in time order. */
export function decode(series: Series | undefined, limits: Limits, methods: readonly string[]): Reading[] {
  if (!series) return [];
  return series.t.map((t, i) => {
    const method = methods[series.m?.[i] ?? -1] ?? '';
    const until = series.stale?.[i] ?? t + limit(limits, method);
    return { t, until, method, ...extent(series.lo[i] ?? null, series.hi[i] ?? null) } as Reading;
  });
}

function limit(limits: Limits, method: string): number {
  const byMethod = 'maxGapByMethodS' in limits ? limits.maxGapByMethodS?.[method] : undefined;
  return byMethod ?? limits.maxGapS ?? Number.POSITIVE_INFINITY;
}

function extent(lo: number | null, hi: number | null) {
  if (lo === null && hi === null) return { kind: 'unknown', lo, hi };
  if (lo === null) return { kind: 'below', lo, hi };
  if (hi === null) return { kind: 'above', lo, hi };
  return { kind: lo === hi ? 'exact' : 'range', lo, hi };
}

/** Where a reading lies against a band; `undecided` if its bounds reach over an edge. */
export type State = 'inside' | 'outside' | 'undecided';

export interface Band {
  lo?: number;
  hi?: number;
  /** The upper edge itself is outside: "below 2". */
  below?: boolean;
}

export function state(r: Stated, band: Band): State {
  const lo = r.lo ?? Number.NEGATIVE_INFINITY;
  const hi = r.hi ?? Number.POSITIVE_INFINITY;
  const bandLo = band.lo ?? Number.NEGATIVE_INFINITY;
  const bandHi = band.hi ?? Number.POSITIVE_INFINITY;
  if (r.kind === 'above' && lo >= bandHi) return 'outside';
  if (r.kind === 'below' && hi <= bandLo) return 'outside';
  if (lo > bandHi || hi < bandLo || (band.below && r.kind !== 'below' && lo >= bandHi)) return 'outside';
  // An open side without an edge of the band on it is inside: "< 3 s" against "at most 3 s".
  const under = band.below && r.kind !== 'below' ? hi < bandHi : hi <= bandHi;
  return lo >= bandLo && under ? 'inside' : 'undecided';
}

/** The number to place a reading by: its own, or the bound it was charted with. */
export function anchor(r: Stated): number {
  if (r.kind === 'above') return r.lo;
  if (r.kind === 'below') return r.hi;
  return (r.lo + r.hi) / 2;
}

export function stated(readings: readonly Reading[]): Stated[] {
  return readings.filter((r): r is Stated => r.kind !== 'unknown');
}

/** Last reading at or before `t`, in a list ordered by time. */
export function lastBefore<T extends { t: number }>(items: readonly T[], t: number): T | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if ((items[mid] as T).t <= t) low = mid + 1;
    else high = mid;
  }
  return items[low - 1];
}
