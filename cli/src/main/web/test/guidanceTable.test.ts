import { describe, expect, it } from 'vitest';
import { syntheticCohort } from '../dev/syntheticCohort.mjs';
import type { GuidanceRow, StayRow } from '../src/contract';
import { total } from '../src/model/guidance';
import { lines, quantile, sortLines, spread, totals } from '../src/model/guidanceTable';

const { cohort } = syntheticCohort(12);
const none = { restored: 0, dissociated: 0, shock: 0, 'low-pressure': 0, 'skin-unknown': 0, 'macro-unknown': 0, unknown: 0 };
const row = (guidance: Partial<GuidanceRow>): StayRow => ({ ...(cohort.stays[0] as StayRow), guidance: { onset: null, hours: none, refillHours: { normal: 0, prolonged: 0, unknown: 0 }, fluidMl: {}, advised: {}, ...guidance } });

describe('the table of concordance', () => {
  it('should have a line for every stay', () => {
    expect(lines(cohort.stays).map((l) => l.id)).toEqual(cohort.stays.map((s) => s.id));
  });

  it('should count every piece of advice in one column', () => {
    for (const line of lines(cohort.stays)) {
      const nothingToDo = cohort.stays.find((s) => s.id === line.id)?.guidance?.advised['leave-as-is']?.['nothing-to-do'] ?? 0;
      expect(line.done + line.partly + line.notDone + line.silent + line.withheld + nothingToDo).toBe(line.advised);
    }
  });

  it('should say nothing of dissociation when pressures and skin were never known together', () => {
    const [unseen] = lines([row({ hours: { ...none, 'skin-unknown': 5 } })]);
    const [seen] = lines([row({ hours: { ...none, restored: 5 } })]);
    expect(unseen).toMatchObject({ seen: 0, dissociated: null });
    expect(seen).toMatchObject({ seen: 5, dissociated: 0 });
  });

  it('should say nothing of fluid at normal refill when refill was never normal or fluid is not on record', () => {
    const refillHours = { normal: 2, prolonged: 0, unknown: 0 };
    expect(lines([row({ fluidMl: { unknown: 900 } })])[0]).toMatchObject({ fluidAtNormal: null, fluid: 900 });
    expect(lines([row({ refillHours })])[0]).toMatchObject({ fluidAtNormal: null, fluid: null });
    expect(lines([row({ refillHours, fluidMl: { normal: 0 } })])[0]).toMatchObject({ fluidAtNormal: 0, fluid: 0 });
  });

  it('should leave out stays without guidance', () => {
    const { guidance: _unused, ...bare } = cohort.stays[0] as StayRow;
    expect(lines([bare])).toEqual([]);
    expect(totals([bare]).stays).toBe(0);
  });

  it('should sort numbers as numbers and put what cannot be said last whichever way it is turned', () => {
    const all = lines(cohort.stays);
    const hours = sortLines(all, { key: 'hours', descending: true }).map((l) => l.hours);
    expect(hours).toEqual([...hours].sort((a, b) => b - a));
    expect(all.some((l) => l.onset === null)).toBe(true);
    for (const descending of [true, false]) expect(sortLines(all, { key: 'onset', descending }).at(-1)?.onset).toBeNull();
  });
});

describe('the figures of the cohort', () => {
  it('should hold every stay in exactly one bin', () => {
    const s = spread([0, 0, 0.05, 0.1, 0.10001, 0.3, 1]);
    expect([s.none, ...s.bins]).toEqual([2, 2, 1, 1, 0, 0, 0, 0, 0, 0, 1]);
    expect(s.none + s.bins.reduce((sum, n) => sum + n, 0)).toBe(s.n);
  });

  it('should give quartiles between the nearest values, and none of nothing', () => {
    expect(quantile([0, 1, 2, 4], 0.5)).toBe(1.5);
    expect(spread([0.2, 0.4, 0.6]).quartiles?.map((q) => Math.round(100 * q))).toEqual([30, 40, 50]);
    expect(spread([]).quartiles).toBeNull();
  });

  it('should sum to what the stays hold', () => {
    const sums = totals(cohort.stays);
    const all = lines(cohort.stays);
    const sum = (numbers: (number | null)[]) => numbers.reduce<number>((n, x) => n + (x ?? 0), 0);
    expect(sum(Object.values(sums.advised).map(total))).toBe(sum(all.map((l) => l.advised)));
    expect(sum(Object.values(sums.hours).map((p) => p.hours))).toBeCloseTo(sum(all.map((l) => l.hours)), 6);
    expect(sum(Object.values(sums.refill).map((r) => r.ml))).toBeCloseTo(sum(all.map((l) => l.fluid)), 6);
    expect(sums.begun).toBe(all.filter((l) => l.onset !== null).length);
    expect(sums.advisedStays.measure).toBe(cohort.stays.filter((s) => s.guidance?.advised.measure).length);
  });
});
