import { describe, expect, it } from 'vitest';
import { span, survivalData, trajectoryData } from '../src/trial/series';

describe('series of a trial', () => {
  it('should put the quartiles of an arm before its median', () => {
    const arms = [
      { name: 'one', median: [2, null], low: [1, null], high: [3, null] },
      { name: 'other', median: [5, 6], low: [4, 5], high: [6, 7] },
    ];
    expect(trajectoryData({ kind: 'trajectory', title: '', hours: [0, 2], arms })).toEqual([[0, 2], [1, null], [3, null], [2, null], [4, 5], [6, 7], [5, 6]]);
  });

  it('should keep the share of an arm between its own steps', () => {
    const arms = [
      { name: 'one', days: [0, 3, 28], alive: [100, 90, 90] },
      { name: 'other', days: [0, 1, 5, 28], alive: [100, 95, 80, 80] },
    ];
    expect(survivalData({ kind: 'survival', title: '', arms })).toEqual([
      [0, 1, 3, 5, 28],
      [100, 100, 90, 90, 90],
      [100, 95, 95, 80, 80],
    ]);
  });

  it('should hold no difference inside, and be something when nothing is known', () => {
    const [low, high] = span([2, 4, null], 1);
    expect(low).toBeLessThan(1);
    expect(high).toBeGreaterThan(4);
    expect(span([null])).toEqual([0, 1]);
    expect(span([5])[0]).toBeLessThan(5);
  });
});
