import { describe, expect, it } from 'vitest';
import { axis, difference, HEIGHT, panel, WARNING, type WhatIf, WIDTH } from '../../src/whatif/panels';

const course = (step: string, from: number, to: number) => ({
  step, sign: 'capillary-refill-time', atS: [0, 3600, 7200],
  median: [from, (from + to) / 2, to], low50: [from - 0.2, from - 0.3, to - 0.4], high50: [from + 0.2, from + 0.3, to + 0.4],
  low90: [from - 0.5, from - 0.6, to - 1], high90: [from + 0.5, from + 0.6, to + 1],
});

const whatIf: WhatIf = {
  patient: 'p1', at: '2026-03-02T08:00:00Z', hours: 2, note: '', basis: 'Forty members of the population', members: 40, conditionedOn: [],
  steps: [{ id: 'nothing-new', title: 'Nothing new', orders: [] }, { id: 'fluid-500-ml', title: '500 mL', orders: [] }],
  signs: [{ id: 'capillary-refill-time', name: 'Capillary refill time', unit: 's', unitText: 's', decimals: 1 }],
  courses: [course('nothing-new', 4.2, 4.2), course('fluid-500-ml', 4.2, 3.1)],
};
const scale = axis(whatIf.courses, 'capillary-refill-time');

describe('what-if', () => {
  it('should share one axis of round ticks per sign that holds all bands', () => {
    expect(scale).toEqual({ low: 2, high: 6, ticks: [2, 3, 4, 5, 6] });
  });

  it('should widen an axis on which nothing moves', () => {
    const flat = { ...course('nothing-new', 4, 4), low90: [4, 4, 4], high90: [4, 4, 4] };
    const still = axis([flat], 'capillary-refill-time');
    expect(still.high).toBeGreaterThan(still.low);
  });

  it('should keep every path inside the panel', () => {
    for (const step of ['nothing-new', 'fluid-500-ml']) {
      const p = panel(whatIf, step, 'capillary-refill-time', scale);
      const numbers = [...`${p?.band90}${p?.band50}${p?.median}`.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)];
      expect(numbers.length).toBeGreaterThan(10);
      for (const [, x, y] of numbers) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(WIDTH);
        expect(Number(y)).toBeGreaterThanOrEqual(0);
        expect(Number(y)).toBeLessThanOrEqual(HEIGHT);
      }
    }
  });

  it('should say in words what is drawn, with the warning', () => {
    const text = panel(whatIf, 'fluid-500-ml', 'capillary-refill-time', scale)?.text;
    expect(text).toContain(WARNING);
    expect(text).toContain('from 4.2 to 3.1 s in 2 h, 90 % of members 2.1\u20134.1');
  });

  it('should compare a step with nothing new', () => {
    expect(difference(whatIf, 'fluid-500-ml', 'capillary-refill-time')?.text).toBe('\u22121.1 s');
    expect(difference(whatIf, 'nothing-new', 'capillary-refill-time')).toBeUndefined();
  });

  it('should have no panel where no course was computed', () => {
    expect(panel(whatIf, 'iloprost', 'capillary-refill-time', scale)).toBeUndefined();
  });
});
