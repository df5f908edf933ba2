import { describe, expect, it } from 'vitest';
import type { Measurand } from '#schema';
import { blank, check, form, found, typed } from '../../src/measure/entry';
import { gradients } from '../../src/measure/gradient';
import { mottled } from '../../src/measure/mottling';

const lactate: Measurand = {
  id: 'lactate', name: 'Lactate', hold: 'sampled', liveS: 9000, chartedS: 9000, citation: { source: 'none', verification: 'E' }, symbol: 'Lac', unit: 'mmol/L', decimals: 1, kind: { type: 'numeric' },
  units: [{ code: 'mg/dL', text: 'mg/dL' }, { code: 'mmol/L', text: 'mmol/L' }],
  plausible: { low: 0.1, high: 40, unit: 'mmol/L', unitText: 'mmol/L', text: '0.1 to 40 mmol/L' },
  methods: ['blood-gas-analyser', 'laboratory', 'unspecified'], sites: ['arterial-blood'],
};
const mottling: Measurand = { ...lactate, id: 'mottling-score', name: 'Mottling score', symbol: 'Mottling', kind: { type: 'graded', least: 1, labels: ['few', 'many'] } };

describe('form', () => {
  it('should offer the canonical unit first and commit to nothing that was not chosen', () => {
    expect(form(lactate).units.map((u) => u.code)).toEqual(['mmol/L', 'mg/dL']);
    expect(blank(form(lactate))).toEqual({ value: '', unit: 'mmol/L', method: 'unspecified', site: 'arterial-blood' });
  });

  it('should offer grades as choices that begin at their least', () => {
    expect(form(mottling).grades).toEqual([{ value: 1, text: 'few' }, { value: 2, text: 'many' }]);
    expect(form(lactate).grades).toBeUndefined();
  });

  it('should warn outside the plausible range, in the unit of the range only', () => {
    const f = form(lactate);
    const entry = blank(f);
    expect(check(f, { ...entry, value: '41' }).warning).toContain('0.1 to 40');
    expect(check(f, { ...entry, value: '41', unit: 'mg/dL' })).toEqual({});
    expect(check(f, { ...entry, value: '2' })).toEqual({});
    expect(check(f, entry).problem).toBe('Type a value');
  });

  it('should find by any word, symbols first', () => {
    expect(found([mottling, lactate], 'la').map((m) => m.id)).toEqual(['lactate']);
    expect(found([lactate, mottling], 'score mott').map((m) => m.id)).toEqual(['mottling-score']);
    expect(found([lactate, mottling], '')).toHaveLength(2);
  });
});

describe('typed', () => {
  it.each([
    ['3.2', '3.2'], ['3,2', '3.2'], [' > 3', '> 3'], ['\u2264 2', '<= 2'], ['>=4.5', '>= 4.5'], ['\u22121', '-1'],
  ])('should read %s', (text, read) => expect(typed(text)).toMatchObject({ is: 'value', text: read }));

  it.each(['1,200', '3..2', 'abc', '3 4', '> ', '1e3', '~3'])('should not guess what %s means', (text) => expect(typed(text).is).toBe('wrong'));
});

describe('gradients', () => {
  it('should subtract the colder end from the warmer one and name what is missing', () => {
    const [toe, finger] = gradients({ 'core-temperature': '38,4', 'toe-temperature': '29.1', 'forearm-temperature': '> 33' });
    expect(toe?.value).toBeCloseTo(9.3, 10);
    expect(finger).toEqual({ name: 'Forearm to fingertip', missing: 'forearm temperature and fingertip temperature' });
  });
});

describe('mottling', () => {
  it('should fill all areas up to the score', () => {
    expect(mottled(3)).toEqual([1, 2, 3]);
    expect(mottled(undefined)).toEqual([]);
  });
});
