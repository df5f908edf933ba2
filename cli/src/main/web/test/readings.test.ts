import { describe, expect, it } from 'vitest';
import { decode, lastBefore, state, type Stated } from '../src/model/readings';

const limits = { maxGapS: 3600, maxGapByMethodS: { cuff: 900 } };
const methods = ['arterial-line', 'cuff'];

describe('decode', () => {
  it('should tell numbers, bounds, ranges and the unknown apart', () => {
    const series = { t: [0, 1, 2, 3, 4], lo: [2, 3, null, 4, null], hi: [2, null, 3, 9, null] };
    expect(decode(series, limits, methods).map((r) => r.kind)).toEqual(['exact', 'above', 'below', 'range', 'unknown']);
  });

  it('should let a value stand for the limit of its method', () => {
    const series = { t: [0, 0, 0], lo: [60, 60, 60], hi: [60, 60, 60], m: [0, 1, -1] };
    expect(decode(series, limits, methods).map((r) => [r.method, r.until])).toEqual([['arterial-line', 3600], ['cuff', 900], ['', 3600]]);
  });

  it('should prefer the time at which the data say a value became too old', () => {
    const series = { t: [0, 0], lo: [60, 60], hi: [60, 60], stale: [50, null] };
    expect(decode(series, limits, methods).map((r) => r.until)).toEqual([50, 3600]);
  });

  it('should give nothing for a series that is absent', () => {
    expect(decode(undefined, limits, methods)).toEqual([]);
  });
});

describe('state against the target of at most 3 s', () => {
  const of = (lo: number | null, hi: number | null) => {
    const [r] = decode({ t: [0], lo: [lo], hi: [hi] }, limits, methods);
    return state(r as Stated, { hi: 3 });
  };

  it.each([
    [3, 3, 'inside'],
    [3.1, 3.1, 'outside'],
    [3, null, 'outside'],
    [4, null, 'outside'],
    [2, null, 'undecided'],
    [null, 3, 'inside'],
    [null, 2, 'inside'],
    [null, 4, 'undecided'],
    [2, 4, 'undecided'],
    [4, 6, 'outside'],
  ] as const)('should place %s to %s %s', (lo, hi, expected) => {
    expect(of(lo, hi)).toBe(expected);
  });
});

describe('state against the target of below 2 mmol/L', () => {
  it.each([
    [2, 2, 'outside'],
    [1.9, 1.9, 'inside'],
    [null, 2, 'inside'],
    [1, 2, 'undecided'],
    [1, 1.5, 'inside'],
  ] as const)('should place %s to %s %s', (lo, hi, expected) => {
    const [r] = decode({ t: [0], lo: [lo], hi: [hi] }, limits, methods);
    expect(state(r as Stated, { hi: 2, below: true })).toBe(expected);
  });
});

describe('state against the target of at least 65 mmHg', () => {
  it.each([
    [65, 65, 'inside'],
    [64, 64, 'outside'],
    [null, 65, 'outside'],
    [60, null, 'undecided'],
    [70, null, 'inside'],
  ] as const)('should place %s to %s %s', (lo, hi, expected) => {
    const [r] = decode({ t: [0], lo: [lo], hi: [hi] }, limits, methods);
    expect(state(r as Stated, { lo: 65 })).toBe(expected);
  });
});

describe('lastBefore', () => {
  const items = [{ t: 1 }, { t: 5 }, { t: 5, second: true }, { t: 9 }];

  it('should find the last item at or before an instant', () => {
    expect(lastBefore(items, 0)).toBeUndefined();
    expect(lastBefore(items, 1)).toBe(items[0]);
    expect(lastBefore(items, 5)).toBe(items[2]);
    expect(lastBefore(items, 100)).toBe(items[3]);
  });
});
