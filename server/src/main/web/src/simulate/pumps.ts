import type { Order, Running, Treatment } from './contract';

/** A pump or a bag as it is drawn. */
export interface Pump {
  treatment: Treatment;
  /** Rate of an infusion now; 0 is off. */
  rate: number;
  remainingMl: number;
  untilS: number | undefined;
  step: number;
  running: boolean;
}

/** Bags first, then syringes, then what runs by itself; inside a kind as the catalogue has them. */
export function pumps(treatments: readonly Treatment[], running: readonly Running[]): Pump[] {
  const order: Treatment['kind'][] = ['volume', 'infusion', 'rate'];
  const sorted = treatments.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return sorted.map((treatment) => {
    const rows = running.filter((r) => r.treatment === treatment.id);
    const rate = rows.reduce((sum, r) => sum + (r.rate ?? 0), 0);
    const remainingMl = rows.reduce((sum, r) => sum + (r.remainingMl ?? 0), 0);
    const ends = rows.map((r) => r.untilS).filter((t): t is number => t !== undefined);
    const untilS = ends.length > 0 ? Math.max(...ends) : undefined;
    return { treatment, rate, remainingMl, untilS, step: step(treatment), running: rate > 0 || remainingMl > 0 };
  });
}

/** A step that divides the range into about a hundred: 0.01, 0.02, 0.05, 0.1, ... */
export function step(treatment: Treatment): number {
  const raw = treatment.most / 100;
  const power = 10 ** Math.floor(Math.log10(raw));
  const lead = [1, 2, 5, 10].find((m) => m * power >= raw * 0.999) ?? 10;
  return Number((lead * power).toPrecision(1));
}

/** Small rates have more room on the slider than large ones: the place of a rate, 0 to 1. */
export function place(treatment: Treatment, rate: number): number {
  return Math.sqrt(Math.min(1, Math.max(0, rate / treatment.most)));
}

/** The rate at a place of the slider, in two significant digits, as pumps are set. */
export function rateAt(treatment: Treatment, at: number): number {
  return Number((treatment.most * at * at).toPrecision(2));
}

/** Times over which a volume is given, minutes. */
export const OVER_MIN: readonly number[] = [5, 10, 15, 30, 60, 120];

export function order(treatment: Treatment, amount: number, overMin: number): Order {
  switch (treatment.kind) {
    case 'infusion':
      return { order: 'infuse', treatment: treatment.id, rate: amount };
    case 'rate':
      return { order: 'run', treatment: treatment.id, rate: amount };
    case 'volume':
      return { order: 'give', treatment: treatment.id, volumeMl: amount, overS: 60 * overMin };
  }
}

/** Why an amount cannot be ordered, or nothing. */
export function wrong(treatment: Treatment, amount: number): string | undefined {
  if (!Number.isFinite(amount)) return 'Type a number';
  if (amount < 0 || (treatment.kind === 'volume' && amount === 0)) return 'More than 0';
  if (amount > treatment.most) return `At most ${treatment.most} ${treatment.unitText}`;
  return undefined;
}

export const SPEEDS: readonly number[] = [1, 10, 60, 300, 600];

/** Volumes that went in since the page began to watch, mL by treatment: what has left the bags. */
export interface Volumes {
  remaining: Readonly<Record<string, number>>;
  points: readonly { atS: number; given: Readonly<Record<string, number>> }[];
}

export const noVolumes: Volumes = { remaining: {}, points: [] };

/** Counts down the bags: what a bag lost since the last frame was given; a bag that grew was ordered anew. */
export function flowed(volumes: Volumes, atS: number, running: readonly Running[]): Volumes {
  const before = volumes.points.filter((p) => p.atS < atS);
  const back = before.length < volumes.points.length;
  const given: Record<string, number> = { ...before.at(-1)?.given };
  const remaining: Record<string, number> = {};
  for (const r of running) if (r.remainingMl !== undefined) remaining[r.treatment] = (remaining[r.treatment] ?? 0) + r.remainingMl;
  if (!back) {
    for (const [id, was] of Object.entries(volumes.remaining)) {
      const lost = was - (remaining[id] ?? 0);
      if (lost > 0) given[id] = (given[id] ?? 0) + lost;
    }
  }
  return { remaining, points: [...before, { atS, given }].slice(-2000) };
}
