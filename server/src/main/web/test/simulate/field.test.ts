import { describe, expect, it } from 'vitest';
import { plugged, shortness, spacing, travelled, velocity } from '../../src/simulate/cells';
import { CAPILLARIES, layout, path } from '../../src/simulate/layout';
import type { Unit } from '../../src/simulate/contract';
import { bed } from './fixtures';

const [open, sometimes, stopped] = bed.units as [Unit, Unit, Unit];

describe('cells', () => {
  it('should move at the velocity of the unit, stop where it is stopped, and go and stop where it is intermittent', () => {
    expect(velocity(open, 0, 1)).toBe(600);
    expect(velocity(stopped, 0, 1)).toBe(0);
    const over = Array.from({ length: 500 }, (_, i) => velocity(sometimes, 3, i / 50));
    expect(new Set(over)).toEqual(new Set([0, 200]));
    expect(over.reduce((a, b) => a + b, 0) / over.length).toBeCloseTo(100, -1);
  });

  it('should travel slowed down and never backwards', () => {
    const far = travelled([5, 5, 5], bed, 0, 0.5);
    expect(far[0]).toBeCloseTo(5 + (0.5 * 600) / 5, 9);
    expect(far[2]).toBe(5);
  });

  it('should crowd cells where they stand still', () => expect(spacing(stopped)).toBeLessThan(spacing(open)));

  it('should plug the share that is plugged and colour by lack of oxygen', () => {
    expect([0.1, 0.29, 0.3, 0.9].map((rank) => plugged(rank, 0.3))).toEqual([true, true, false, false]);
    expect([60, 30, 15, 0].map(shortness)).toEqual([0, 0, 0.5, 1]);
  });
});

describe('layout', () => {
  it('should draw the same bed the same way each time, inside its patch', () => {
    const a = layout('skin', 8, 320, 150);
    expect(layout('skin', 8, 320, 150)).toEqual(a);
    expect(layout('gut', 8, 320, 150)).not.toEqual(a);
    expect(a.columns).toHaveLength(8);
    for (const column of a.columns) {
      expect(column.capillaries).toHaveLength(CAPILLARIES);
      for (const { points } of column.capillaries) {
        points.forEach((v, i) => {
          expect(v).toBeGreaterThanOrEqual(0);
          expect(v).toBeLessThanOrEqual(i % 2 === 0 ? 320 : 150);
        });
      }
    }
  });

  it('should give points at equal steps, so that velocity on the picture is velocity', () => {
    const { points, stepPx, lengthPx } = path([[0, 0], [50, 30], [100, 0]]);
    expect(stepPx * (points.length / 2 - 1)).toBeCloseTo(lengthPx, 6);
    for (let i = 2; i < points.length; i += 2) {
      expect(Math.hypot((points[i] ?? 0) - (points[i - 2] ?? 0), (points[i + 1] ?? 0) - (points[i - 1] ?? 0))).toBeCloseTo(stepPx, 0);
    }
  });
});
