import { describe, expect, it } from 'vitest';
import { syntheticCohort } from '../dev/syntheticCohort.mjs';
import type { Stay } from '../src/contract';
import { Catalogue } from '../src/model/catalogue';
import type { Panel } from '../src/model/panels';
import { readout } from '../src/model/readout';
import { axis, freeAxis, roundUp } from '../src/model/scale';
import { picture } from '../src/model/stayPicture';

const { cohort, stays } = syntheticCohort(12);
const catalogue = new Catalogue(cohort);
const panel = (stay: Stay, id: string): Panel | undefined => picture(stay, catalogue, []).panels.find((p) => p.id === id);
const bare: Stay = { id: 'x', inMs: 0, outMs: 36e6, series: {}, rates: {}, fluids: { binS: 3600, t: [], in: [], out: [], urine: [], resuscitation: [] }, quarantine: [] };

describe('the picture of a stay', () => {
  it('should say that capillary refill was never charted', () => {
    const { panels } = picture(bare, catalogue, []);
    expect(panels.map((p) => p.id)).toEqual(['refill']);
    expect(panels[0]?.summary).toBe('never charted in this stay');
  });

  it('should never join cuff and arterial line', () => {
    const traces = panel(stays[0] as Stay, 'pressure')?.traces.filter((t) => t.symbol === 'MAP') ?? [];
    expect(traces.map((t) => [t.by, t.style])).toEqual([['arterial line', 'line'], ['cuff', 'open']]);
    expect(traces[0]?.readings.every((r) => r.method === 'arterial-line')).toBe(true);
    expect(traces[1]?.readings.every((r) => r.method === 'cuff')).toBe(true);
  });

  it('should hold the target on every axis', () => {
    for (const stay of stays) {
      for (const { y, target } of picture(stay, catalogue, []).panels) {
        if (target?.hi !== undefined) expect(y[1]).toBeGreaterThanOrEqual(target.hi);
        if (target?.lo !== undefined) expect(y[0]).toBeLessThanOrEqual(target.lo);
      }
    }
  });

  it('should draw the equivalent dose where it is known, and the drug with the other infusions', () => {
    const series = { ...bare.series, 'norepinephrine-equivalent-dose': { t: [0, 3600], lo: [0.1, 0.2], hi: [0.1, 0.4] } };
    const stay = { ...bare, series, rates: { norepinephrine: { t: [0], v: [0.1] } } };
    expect(panel(stay, 'dose')?.title).toBe('Norepinephrine equivalent');
    const lanes = panel(stay, 'infusions');
    expect(lanes?.kind === 'infusions' && lanes.infusions.map((l) => l.name)).toEqual(['Norepinephrine']);
    expect(panel({ ...stay, series: {} }, 'infusions')).toBeUndefined();
  });

  it('should offer the series that have no panel of their own', () => {
    const { offers } = picture(stays[0] as Stay, catalogue, []);
    expect(offers.map((o) => o.id)).toContain('diastolic-shock-index');
    expect(offers.map((o) => o.id)).not.toContain('lactate');
  });

  it('should survive a series that the catalogue does not know', () => {
    const stay = { ...bare, series: { 'some-new-index': { t: [0], lo: [1], hi: [1] } } };
    expect(picture(stay, catalogue, ['some-new-index']).panels.at(-1)?.title).toBe('some new index');
  });
});

describe('the readout', () => {
  const crt = { t: [3600], lo: [3], hi: [null], m: [2] };
  const stay = { ...bare, series: { 'capillary-refill-time': crt }, rates: { norepinephrine: { t: [7200, 10_800], v: [null, 0.2] } } };
  const at = (t: number) => readout(picture(stay, catalogue, []).panels, t).flatMap((b) => b.lines);

  it('should show value, unit, age and source together', () => {
    expect(at(5400)[0]).toMatchObject({ label: 'CRT', value: '> 3', unit: 's', note: '30 min before \u00b7 examination', status: 'fresh', verdict: 'off target' });
  });

  it('should take a stale value out of the verdict', () => {
    expect(at(36_000)[0]).toMatchObject({ value: '> 3', status: 'stale', verdict: '' });
  });

  it('should not look ahead', () => {
    expect(at(0)[0]).toMatchObject({ status: 'none', note: 'not charted yet' });
  });

  it('should tell an unknown dose from no record and from a known one', () => {
    expect(at(0)[1]).toMatchObject({ value: '\u2013', note: 'nothing charted at this time' });
    expect(at(9000)[1]).toMatchObject({ value: 'unknown', note: 'since 30 min before' });
    expect(at(10_800)[1]).toMatchObject({ value: '0.20', note: 'just set' });
  });
});

describe('axes', () => {
  it('should keep the usual span and give way to what lies outside it', () => {
    expect(axis([], [0, 6])).toEqual([0, 6]);
    expect(freeAxis([])).toEqual([0, 1]);
    expect([0.07, 0.1, 0.31, 3, 700].map(roundUp)).toEqual([0.08, 0.1, 0.4, 3, 800]);
  });
});
