import { describe, expect, it } from 'vitest';
import { valueTicks } from '../src/chart/ticks';
import { placed, said } from '../src/scenario/deedRows';

const width = (text: string) => text.length * 6;
const place = (deeds: { t: number; text: string }[], right = 600) => placed(deeds, (t) => t, [0, right], width);

describe('orders on the axis', () => {
  it('should say a repeated order once, at its first time', () => {
    const bolus = { text: '250 mL' };
    expect(said([{ t: 60, ...bolus }, { t: 120, ...bolus }, { t: 130, text: 'stop' }])).toEqual([{ t: 60, text: '250 mL (2 times)' }, { t: 130, text: 'stop' }]);
  });

  it('should let no two texts meet in a row', () => {
    const deeds = Array.from({ length: 24 }, (_, i) => ({ t: (i * 97) % 590, text: 'order '.repeat(1 + (i % 4)) + i }));
    const all = place(deeds);
    expect(all).toHaveLength(24);
    for (const a of all) {
      for (const b of all) {
        if (a !== b && a.row === b.row) expect(a.from > b.from + width(b.text) || b.from > a.from + width(a.text)).toBe(true);
      }
    }
  });

  it('should hang orders of one time below each other, in their order', () => {
    expect(place([{ t: 10, text: 'one' }, { t: 10, text: 'two' }]).map(({ text, row }) => [text, row])).toEqual([['one', 0], ['two', 1]]);
  });

  it('should stay inside the chart: before its mark at the right edge, cut where neither side has room', () => {
    const [late] = place([{ t: 590, text: 'a late order' }]);
    expect(late && late.from + width(late.text)).toBeLessThan(590);
    const [long] = place([{ t: 300, text: 'x'.repeat(100) }]);
    expect(long?.from).toBeGreaterThan(300);
    expect(long && long.from + width(long.text)).toBeLessThanOrEqual(600);
    expect(long?.text).toMatch(/x\u2026$/);
  });
});

describe('numbers on a low axis', () => {
  it('should be round, inside, and few', () => {
    expect(valueTicks(0, 3, 86)).toEqual([0, 1, 2, 3]);
    expect(valueTicks(-0.5, 5.4, 46)).toEqual([0, 5]);
    expect(valueTicks(57, 78, 46)).toEqual([60, 70]);
  });

  it('should be at least two for any extent, and never more than fit', () => {
    for (let i = 1; i < 400; i++) {
      const low = -3 + i * 0.37;
      const high = low + 10 ** (i % 5) * (0.2 + (i % 7));
      const ticks = valueTicks(low, high, 46);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(3);
      for (const tick of ticks) expect(tick >= low - 1e-6 && tick <= high + 1e-6).toBe(true);
    }
  });
});
