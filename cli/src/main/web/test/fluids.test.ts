import { describe, expect, it } from 'vitest';
import { syntheticStay } from '../dev/syntheticStay.mjs';
import { bars, binFor } from '../src/model/fluids';

const fluids = { binS: 3600, t: [0, 3600, 7200, 14_400], in: [100, 200, null, 50], out: [50, null, 80, 30], urine: [50, null, 30, null], resuscitation: [] };

describe('bars', () => {
  it('should keep what was not charted apart from nothing', () => {
    const hourly = bars(fluids, 3600);
    expect(hourly.map((b) => [b.given, b.urine, b.other])).toEqual([[100, 50, null], [200, null, null], [null, 30, 50], [50, null, 30]]);
  });

  it('should run the balance over what was charted', () => {
    expect(bars(fluids, 3600).map((b) => b.balance)).toEqual([50, 250, 170, 190]);
  });

  it('should add up bins that share a wider bar', () => {
    const wide = bars(fluids, 7200);
    expect(wide.map((b) => [b.from, b.to, b.given, b.urine])).toEqual([[0, 7200, 300, 50], [7200, 14_400, null, 30], [14_400, 21_600, 50, null]]);
  });

  it('should end at the same balance whatever the width', () => {
    for (let i = 0; i < 12; i += 1) {
      const last = (binS: number) => bars(syntheticStay(i).fluids, binS).at(-1)?.balance;
      expect(last(6 * 3600)).toBe(last(3600));
      expect(last(24 * 3600)).toBe(last(3600));
    }
  });

  it('should put volumes from before admission into bars before it', () => {
    const early = bars({ binS: 3600, t: [-3600], in: [10], out: [null], urine: [null], resuscitation: [] }, 7200);
    expect(early[0]).toMatchObject({ from: -7200, to: 0, given: 10 });
  });
});

describe('binFor', () => {
  it('should widen the bars with the span', () => {
    expect([24, 100, 300, 1000].map((h) => binFor(h * 3600) / 3600)).toEqual([1, 2, 6, 24]);
  });
});
