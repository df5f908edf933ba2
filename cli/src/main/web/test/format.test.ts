import { describe, expect, it } from 'vitest';
import * as format from '../src/format';
import { decode, type Reading } from '../src/model/readings';
import { hourLabel, hourTicks } from '../src/chart/ticks';

const reading = (lo: number | null, hi: number | null): Reading => decode({ t: [0], lo: [lo], hi: [hi] }, {}, [])[0] as Reading;

describe('a reading in words', () => {
  it.each([
    [4.25, 4.25, '4.3'],
    [3, null, '> 3'],
    [null, 2.5, '< 2.5'],
    [4, 9, '4.0\u20139.0'],
    [null, null, 'unknown'],
    [-2, -2, '\u22122.0'],
  ] as const)('should write %s to %s as %s', (lo, hi, text) => {
    expect(format.reading(reading(lo, hi), 1)).toBe(text);
  });
});

describe('times', () => {
  it('should give ages in the unit that fits', () => {
    expect([20, 600, 4.2 * 3600, 75 * 3600].map(format.age)).toEqual(['now', '10 min', '4.2 h', '3.1 d']);
  });

  it('should give times since admission, before it as well', () => {
    expect(format.sinceAdmission(26.25 * 3600)).toBe('26 h 15 min');
    expect(format.sinceAdmission(-1800)).toBe('\u22120 h 30 min');
    expect(format.sinceAdmission(0)).toBe('0 h 00 min');
  });

  it('should set ticks at round hours that stay apart', () => {
    const ticks = hourTicks(-1800, 31 * 3600, 700);
    expect(ticks.every((t) => t % 3600 === 0 && t >= -1800)).toBe(true);
    const perPixel = (31.5 * 3600) / 700;
    ticks.slice(1).forEach((t, i) => expect((t - (ticks[i] ?? 0)) / perPixel).toBeGreaterThanOrEqual(64));
    expect(hourLabel(6 * 3600, 24 * 3600)).toBe('6 h');
    expect(hourLabel(48 * 3600, 480 * 3600)).toBe('day 2');
  });
});

describe('shares', () => {
  it('should never round a part to nothing or to all', () => {
    expect(format.percent(1, 100_000)).toBe('< 0.1 %');
    expect(format.percent(99_999, 100_000)).toBe('> 99.9 %');
    expect(format.percent(0, 10)).toBe('0 %');
    expect(format.percent(10, 10)).toBe('100 %');
    expect(format.percent(31, 1000)).toBe('3.1 %');
    expect(format.percent(0, 0)).toBe('\u2013');
  });
});
