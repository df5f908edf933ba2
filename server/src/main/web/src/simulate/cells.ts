import type { Bed, Unit } from './contract';

/** Velocity of red cells in a capillary at rest, um/s: an order of magnitude for the picture, our assumption. The service says velocities relative to rest. */
export const REST_UM_PER_S = 500;

/**
 * How far the red cells of each unit have come, in micrometres. Cells move at the unit's velocity in real time whatever the speed of
 * the simulation, slowed down by `SLOWER` so that the eye can follow.
 */
export type Travel = readonly number[];

export const SLOWER = 5;

/** Micrometres of tissue that a pixel of the picture stands for. */
export const UM_PER_PX = 2.5;

/** An intermittent unit goes and stops once in this many seconds of the page: a picture of intermittence, its period is our choice. */
export const PERIOD_S = 5;

export function travelled(before: Travel, bed: Bed, nowS: number, elapsedS: number): Travel {
  return bed.units.map((unit, k) => (before[k] ?? 0) + (elapsedS * velocity(unit, k, nowS)) / SLOWER);
}

/** Velocity that the picture gives a unit now, um/s. An intermittent one goes at twice its mean during its half of the time. */
export function velocity(unit: Unit, index: number, nowS: number): number {
  switch (unit.state) {
    case 'open':
      return REST_UM_PER_S * unit.velocity;
    case 'stopped':
      return 0;
    case 'intermittent':
      return goes(index, nowS) ? 2 * REST_UM_PER_S * unit.velocity : 0;
  }
}

function goes(index: number, nowS: number): boolean {
  const phase = (nowS / PERIOD_S + index * 0.382) % 1;
  return phase < 0.5;
}

/** Pixels between cells: the better a unit flows, the more cells it has, within what can be told apart. */
export function spacing(unit: Unit): number {
  return unit.state === 'stopped' ? 9 : 24 - 10 * Math.min(1, Math.max(0, unit.flow));
}

/** Capillaries whose rank lies below the plugged share are plugged. */
export function plugged(rank: number, share: number): boolean {
  return rank < share;
}

/** How short of oxygen the tissue is, 0 to 1, for its colour. 30 mmHg and above count as enough: our scale, the numeral stands beside it. */
export function shortness(tissuePo2: number): number {
  return Math.min(1, Math.max(0, 1 - tissuePo2 / 30));
}
