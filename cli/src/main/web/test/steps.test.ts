import { describe, expect, it } from 'vitest';
import { decode } from '../src/model/readings';
import { highest, hoursRunning, indexSteps, isUnknown, rateSteps, stepAt, sustained, worthShowing } from '../src/model/steps';

describe('rateSteps', () => {
  const steps = rateSteps({ t: [3600, 7200, 10_800], v: [0.1, null, 0] }, 14_400);

  it('should hold a rate until the next entry and the last to the end', () => {
    expect(steps.map((s) => [s.from, s.to, s.lo])).toEqual([[3600, 7200, 0.1], [7200, 10_800, null], [10_800, 14_400, 0]]);
  });

  it('should tell unknown from off', () => {
    expect(steps.map(isUnknown)).toEqual([false, true, false]);
    expect(hoursRunning(steps)).toBe(1);
    expect(highest(steps)).toBe(0.1);
  });

  it('should know nothing before the first entry', () => {
    expect(stepAt(steps, 0)).toBeUndefined();
    expect(stepAt(steps, 7200)?.lo).toBeNull();
  });

  it('should not be worth a panel when the drug was only ever off', () => {
    expect(worthShowing(rateSteps({ t: [0], v: [0] }, 100))).toBe(false);
    expect(worthShowing(rateSteps({ t: [0], v: [null] }, 100))).toBe(true);
  });
});

describe('sustained', () => {
  it('should not let a short push set the scale', () => {
    expect(sustained(rateSteps({ t: [0, 60, 7200], v: [5.4, 0.2, 0] }, 9000))).toBe(0.2);
  });

  it('should fall back to the highest dose when nothing was held for long', () => {
    expect(sustained(rateSteps({ t: [0, 60], v: [5.4, 0] }, 9000))).toBe(5.4);
    expect(sustained([])).toBe(0);
  });
});

describe('indexSteps', () => {
  it('should end a value where it is too old or replaced', () => {
    const readings = decode({ t: [0, 5, 50], lo: [1, 2, null], hi: [1, 4, null] }, { maxGapS: 10 }, []);
    expect(indexSteps(readings, 60)).toEqual([
      { from: 0, to: 5, lo: 1, hi: 1 },
      { from: 5, to: 15, lo: 2, hi: 4 },
      { from: 50, to: 60, lo: null, hi: null },
    ]);
  });
});
