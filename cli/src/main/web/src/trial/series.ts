import type { Survival, Trajectory } from './contract';

export type Column = (number | null)[];

/** Hours, then low, high and median of each arm: an order in which bands lie under the lines. */
export function trajectoryData(chart: Trajectory): [number[], ...Column[]] {
  return [chart.hours, ...chart.arms.flatMap((arm) => [arm.low, arm.high, arm.median])];
}

/** All arms on the days of all: between two steps of an arm its share stays. */
export function survivalData(chart: Survival): [number[], ...Column[]] {
  const days = [...new Set(chart.arms.flatMap((arm) => arm.days))].sort((a, b) => a - b);
  const columns = chart.arms.map(({ days: own, alive }) => {
    let next = 0;
    let share: number | null = null;
    return days.map((day) => {
      while (next < own.length && (own[next] ?? Number.POSITIVE_INFINITY) <= day) {
        share = alive[next] ?? null;
        next += 1;
      }
      return share;
    });
  });
  return [days, ...columns];
}

/** From the lowest to the highest number, with some room, and `also` inside. */
export function span(values: readonly (number | null)[], also?: number): [number, number] {
  const known = values.filter((v): v is number => v !== null);
  if (also !== undefined) known.push(also);
  if (known.length === 0) return [0, 1];
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const room = high > low ? (high - low) * 0.06 : Math.max(1, Math.abs(high)) * 0.1;
  return [low - room, high + room];
}
