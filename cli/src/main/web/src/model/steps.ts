import type { Rate } from '../contract';
import type { Reading } from './readings';

/** A stretch of constant value. `lo < hi` is a range; both `null` says that the value is unknown. */
export interface Step {
  from: number;
  to: number;
  lo: number | null;
  hi: number | null;
}

/** The stretches of a step function up to `end`. Before its first entry nothing is known, and nothing is drawn. */
export function rateSteps(rate: Rate | undefined, end: number): Step[] {
  if (!rate) return [];
  return rate.t
    .map((from, i) => ({ from, to: rate.t[i + 1] ?? end, lo: rate.v[i] ?? null, hi: rate.v[i] ?? null }))
    .filter((s) => s.to > s.from);
}

/** The stretches of an index: each value stands until the next, or until it is too old. */
export function indexSteps(readings: readonly Reading[], end: number): Step[] {
  const steps: Step[] = [];
  readings.forEach((r, i) => {
    const next = readings[i + 1]?.t ?? end;
    const to = Math.min(next, r.until);
    if (to > r.t) steps.push({ from: r.t, to, lo: r.lo, hi: r.hi });
  });
  return steps;
}

export function isUnknown(step: Step): boolean {
  return step.lo === null && step.hi === null;
}

export function isRunning(step: Step): boolean {
  return (step.hi ?? step.lo ?? 0) > 0;
}

export function highest(steps: readonly Step[]): number {
  return steps.reduce((most, s) => Math.max(most, s.hi ?? s.lo ?? 0), 0);
}

/**
 * The highest dose that was held, at it or above, for `seconds` in all. A push through the pump, charted as an enormous
 * rate for a minute, does not set the scale of the axis.
 */
export function sustained(steps: readonly Step[], seconds = 900): number {
  const running = steps.filter(isRunning).map((s) => ({ dose: s.hi ?? s.lo ?? 0, length: s.to - s.from }));
  running.sort((a, b) => b.dose - a.dose);
  let held = 0;
  for (const { dose, length } of running) {
    held += length;
    if (held >= seconds) return dose;
  }
  return running.at(0)?.dose ?? 0;
}

/** The stretch that holds `t`. */
export function stepAt(steps: readonly Step[], t: number): Step | undefined {
  return steps.find((s) => s.from <= t && t < s.to);
}

/** Hours at a value above zero. */
export function hoursRunning(steps: readonly Step[]): number {
  return steps.filter(isRunning).reduce((sum, s) => sum + s.to - s.from, 0) / 3600;
}

/** Whether anything was ever given or left unknown. */
export function worthShowing(steps: readonly Step[]): boolean {
  return steps.some((s) => isUnknown(s) || isRunning(s));
}
