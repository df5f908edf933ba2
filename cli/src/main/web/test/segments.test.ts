import { describe, expect, it } from 'vitest';
import { syntheticStay } from '../dev/syntheticStay.mjs';
import { decode } from '../src/model/readings';
import { coverage, gaps, knownSpans, split } from '../src/model/segments';

const at = (t: number[], v: (number | null)[] = t.map(() => 1)) => decode({ t, lo: v, hi: v }, { maxGapS: 10 }, []);

describe('split', () => {
  it('should keep readings together while the one before still stands', () => {
    expect(split(at([0, 10, 20])).map((s) => s.length)).toEqual([3]);
  });

  it('should break the line where the value before had become too old', () => {
    expect(split(at([0, 5, 16, 20])).map((s) => s.map((r) => r.t))).toEqual([[0, 5], [16, 20]]);
  });

  it('should break the line where the value is said to be unknown', () => {
    expect(split(at([0, 4, 8], [1, null, 1])).map((s) => s.map((r) => r.t))).toEqual([[0], [8]]);
  });

  it('should lose no reading and join none over a gap, whatever the stay', () => {
    for (let i = 0; i < 12; i += 1) {
      const readings = decode(syntheticStay(i).series['mean-arterial-pressure'], { maxGapS: 4500 }, []);
      const segments = split(readings);
      expect(segments.flat()).toEqual(readings);
      for (const segment of segments) segment.slice(1).forEach((r, k) => expect(r.t).toBeLessThanOrEqual(segment[k]?.until ?? -1));
    }
  });
});

describe('knownSpans', () => {
  it('should merge what overlaps and leave gaps open', () => {
    const spans = knownSpans(at([0, 5, 40]), 0, 100);
    expect(spans).toEqual([{ from: 0, to: 15 }, { from: 40, to: 50 }]);
    expect(gaps(spans, 0, 100)).toEqual([{ from: 15, to: 40 }, { from: 50, to: 100 }]);
    expect(coverage(spans, 0, 100)).toBeCloseTo(0.25);
  });

  it('should end where the value became unknown', () => {
    expect(knownSpans(at([0, 4], [1, null]), 0, 100)).toEqual([{ from: 0, to: 4 }]);
  });

  it('should be cut to the window', () => {
    expect(knownSpans(at([-5, 95]), 0, 100)).toEqual([{ from: 0, to: 5 }, { from: 95, to: 100 }]);
  });

  it('should leave the whole window open when nothing was charted', () => {
    expect(gaps([], 0, 100)).toEqual([{ from: 0, to: 100 }]);
  });
});
