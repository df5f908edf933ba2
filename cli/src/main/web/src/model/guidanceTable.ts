import type { AdviceKind, Cohort, GuidanceRow, Outcome, PhaseKind, RefillKind, StayRow } from '../contract';
import { type Counts, PHASE_KINDS, SEEN, total } from './guidance';

/** One stay in the table of the cohort. `null`: it cannot be said; such rows come last. */
export interface GuidanceLine {
  id: string;
  subject: string;
  /** Hours of record that were looked at. */
  hours: number;
  onset: number | null;
  unmeasured: number;
  /** Hours in which pressures and skin were known together. */
  seen: number;
  dissociated: number | null;
  /** Crystalloid and colloid in mL while refill was known to be normal, and in all. */
  fluidAtNormal: number | null;
  fluid: number | null;
  advised: number;
  done: number;
  partly: number;
  notDone: number;
  silent: number;
  withheld: number;
}

export type LineKey = keyof GuidanceLine;

export interface LineOrder {
  key: LineKey;
  descending: boolean;
}

export function lines(stays: readonly StayRow[]): GuidanceLine[] {
  return stays.flatMap((stay) => (stay.guidance ? [lineOf(stay, stay.guidance)] : []));
}

function lineOf(stay: StayRow, g: GuidanceRow): GuidanceLine {
  const seen = sum(SEEN.map((kind) => g.hours[kind]));
  const outcomes = Object.values(g.advised);
  const became = (o: Outcome) => sum(outcomes.map((row) => row?.[o] ?? 0));
  const fluids = Object.values(g.fluidMl);
  return {
    id: stay.id,
    subject: stay.subject,
    hours: sum(PHASE_KINDS.map((kind) => g.hours[kind])),
    onset: g.onset,
    unmeasured: g.refillHours.unknown,
    seen,
    dissociated: seen > 0 ? g.hours.dissociated : null,
    fluidAtNormal: g.refillHours.normal > 0 ? (g.fluidMl.normal ?? null) : null,
    fluid: fluids.length > 0 ? sum(fluids) : null,
    advised: sum(outcomes.map(total)),
    done: became('yes'),
    partly: became('partly'),
    notDone: became('no'),
    silent: became('unknown'),
    withheld: became('withheld'),
  };
}

function sum(numbers: readonly (number | undefined)[]): number {
  return numbers.reduce<number>((all, n) => all + (n ?? 0), 0);
}

export function sortLines(all: readonly GuidanceLine[], order: LineOrder): GuidanceLine[] {
  const sign = order.descending ? -1 : 1;
  return [...all].sort((a, b) => {
    const x = a[order.key];
    const y = b[order.key];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    if (typeof x === 'number' && typeof y === 'number') return sign * (x - y);
    return sign * String(x).localeCompare(String(y), 'en', { numeric: true });
  });
}

/** Stays by a share of their time, in bins of a tenth; those with none of it stand apart. */
export interface Spread {
  /** Stays with none of it at all. */
  none: number;
  /** Above 0 to 10 %, above 10 to 20 %, and so on. */
  bins: number[];
  n: number;
  /** First quartile, median, third quartile of the share; `null` without stays. */
  quartiles: [number, number, number] | null;
}

export function spread(shares: readonly number[]): Spread {
  const bins = Array.from({ length: 10 }, () => 0);
  for (const share of shares) {
    if (share <= 0) continue;
    // A share that is a tenth but for rounding belongs below the edge.
    const bin = Math.min(9, Math.max(0, Math.ceil(share * 10 - 1e-9) - 1));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  const sorted = [...shares].sort((a, b) => a - b);
  return {
    none: shares.filter((s) => s <= 0).length,
    bins,
    n: shares.length,
    quartiles: sorted.length === 0 ? null : [quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)],
  };
}

/** Between the two nearest values, as most statistics programs do it. */
export function quantile(sorted: readonly number[], q: number): number {
  const at = q * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (at - Math.floor(at)) * (high - low);
}

/** Sums over all stays that have guidance. */
export interface GuidanceTotals {
  stays: number;
  begun: number;
  hours: Record<PhaseKind, { hours: number; stays: number }>;
  refill: Record<RefillKind, { hours: number; ml: number; stays: number }>;
  /** Stays in which all fluid is on record. */
  fluidStays: number;
  advised: Counts;
  /** Stays in which a kind was advised at all. */
  advisedStays: Partial<Record<AdviceKind, number>>;
}

export function totals(stays: Cohort['stays']): GuidanceTotals {
  const rows = stays.flatMap((s) => (s.guidance ? [s.guidance] : []));
  const all: GuidanceTotals = {
    stays: rows.length,
    begun: rows.filter((r) => r.onset !== null).length,
    hours: Object.fromEntries(PHASE_KINDS.map((k) => [k, { hours: sum(rows.map((r) => r.hours[k])), stays: rows.filter((r) => r.hours[k] > 0).length }])) as GuidanceTotals['hours'],
    refill: Object.fromEntries((['normal', 'prolonged', 'unknown'] as const).map((k) => [k, {
      hours: sum(rows.map((r) => r.refillHours[k])), ml: sum(rows.map((r) => r.fluidMl[k])), stays: rows.filter((r) => r.refillHours[k] > 0).length,
    }])) as GuidanceTotals['refill'],
    fluidStays: rows.filter((r) => Object.keys(r.fluidMl).length > 0).length,
    advised: {},
    advisedStays: {},
  };
  for (const row of rows) addAdvice(all, row);
  return all;
}

function addAdvice(all: GuidanceTotals, row: GuidanceRow): void {
  for (const [kind, outcomes] of Object.entries(row.advised) as [AdviceKind, Partial<Record<Outcome, number>>][]) {
    const sums = (all.advised[kind] ??= {});
    for (const [outcome, n] of Object.entries(outcomes) as [Outcome, number][]) sums[outcome] = (sums[outcome] ?? 0) + n;
    all.advisedStays[kind] = (all.advisedStays[kind] ?? 0) + 1;
  }
}
