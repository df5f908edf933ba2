import { describe, expect, it } from 'vitest';
import type { Recording, SignInfo } from '../src/scenario/contract';
import { clock, given, lastOrders, valuesAt } from '../src/scenario/instant';
import { GROUPS } from '../src/scenario/layout';
import { axisOf, type Lane, sections } from '../src/scenario/picture';

const sign = (id: string, more: Partial<SignInfo> = {}): SignInfo => ({ id, name: id, unit: 'mmHg', decimals: 0, watched: false, low: 30, high: 110, v: [60, 70, 80], ...more });
const refill = sign('capillary-refill-time', { unit: 's', decimals: 1, low: 0, high: 10, usualLow: 0.1, usualHigh: 3, watched: true, v: [2, 4, null] });
const recording: Recording = {
  id: 'x',
  t: [0, 3600, 7200],
  signs: [
    sign('mean-arterial-pressure', { usualLow: 65, usualHigh: 105 }),
    sign('systolic-arterial-pressure', { v: [90, 100, 110] }),
    sign('diastolic-arterial-pressure', { v: [40, 50, 60] }),
    refill,
    sign('stroke-volume'),
  ],
  drugs: [{ name: 'norepinephrine', unit: '\u00b5g/kg/min', v: [0, 0.05, 0.4] }],
  treatments: [{ name: 'antibiotics', unit: '', v: [0, 1, 1] }],
  volumes: [{ name: 'crystalloid', from: 0, to: 1800, mL: 500 }, { name: 'red cells', from: 3600, to: 7200, mL: 280 }],
  deeds: [{ t: 0, text: 'crystalloid 500 mL over 30 min' }, { t: 3600, text: 'antibiotics' }, { t: 3600, text: 'red cells 280 mL over 1 h' }],
};
const lanes = (of = recording, further = false) => sections(of, further).flatMap((s) => s.lanes);
const lane = (title: string, of = recording): Lane => lanes(of).find((l) => l.title === title) ?? expect.fail(`no lane ${title}`);

describe('the picture of a run', () => {
  it('should put watched signs first and larger, what was done next, and each sign in one lane only', () => {
    const [watched, done, ...groups] = sections(recording, true);
    expect([watched?.title, done?.title, ...groups.map((g) => g.title)]).toEqual(['Watched signs', 'What was done', 'Large circulation', 'Further signs']);
    expect(watched?.lanes.map((l) => l.title)).toEqual(['Capillary refill, finger']);
    expect(watched?.lanes[0]?.height).toBeGreaterThan(lane('Arterial pressure').height);
    expect(new Set(lanes(recording, true).map((l) => l.title)).size).toBe(lanes(recording, true).length);
  });

  it('should draw only what was given', () => {
    expect(sections(recording, false)[1]?.lanes.map((l) => l.title)).toEqual(['Orders', 'Norepinephrine', 'Antibiotics', 'Crystalloid', 'Red cells']);
    const idle = { ...recording, drugs: [], treatments: [], volumes: [], deeds: [] };
    expect(sections(idle, false).map((s) => s.title)).not.toContain('What was done');
  });

  it('should never draw a sign of the large and one of the small circulation in one lane', () => {
    const large = new Set(GROUPS.find((g) => g.title === 'Large circulation')?.lanes.flatMap((l) => l.signs.map(([id]) => id)));
    for (const { signs } of GROUPS.flatMap((g) => g.lanes)) expect(new Set(signs.map(([id]) => large.has(id))).size).toBe(1);
  });

  it('should show further signs only when asked', () => {
    expect(lanes().map((l) => l.title)).not.toContain('Stroke volume');
    expect(lanes(recording, true).map((l) => l.title)).toContain('Stroke volume');
  });

  it('should band what has a usual range and nothing else', () => {
    expect(lane('Arterial pressure')).toMatchObject({ usual: { lo: 65, hi: 105, label: 'usual mean 65\u2013105' } });
    expect(lane('Capillary refill, finger')).toMatchObject({ usual: { label: 'usual 0.1\u20133.0' } });
    const bare = { ...recording, signs: [sign('heart-rate')] };
    expect(lane('Heart rate', bare)).not.toHaveProperty('usual');
  });
});

describe('the axis of a lane', () => {
  it('should hold every value of every sign in it', () => {
    const [low, high] = lane('Arterial pressure').y;
    expect(low).toBeLessThan(40);
    expect(high).toBeGreaterThan(110);
  });

  it('should begin at zero where the sign does, and not blow up what hardly moves', () => {
    expect(axisOf([refill])[0]).toBeLessThanOrEqual(0);
    const [low, high] = axisOf([sign('core-temperature', { low: 34, high: 41, v: [37, 37.01] })]);
    expect(high - low).toBeGreaterThan(1.7);
  });

  it('should draw a score whole, whatever it was', () => {
    const [low, high] = axisOf([sign('mottling-score', { low: 0, high: 5, v: [0, 0] })]);
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(5);
  });

  it('should survive a run in which a sign was never a number', () => {
    expect(axisOf([sign('heart-rate', { v: [null] })])).toEqual([30, 110]);
  });
});

describe('the numbers at an instant', () => {
  it('should be those of the last record, each with its unit', () => {
    expect(valuesAt(lane('Arterial pressure'), 3700).map((v) => `${v.label} ${v.number} ${v.unit}`)).toEqual(['mean 70 mmHg', 'systolic 100 mmHg', 'diastolic 50 mmHg']);
    expect(valuesAt(lane('Capillary refill, finger'), 3599)).toMatchObject([{ number: '2.0', unit: 's' }]);
  });

  it('should say a dash where the run has no number', () => {
    expect(valuesAt(lane('Capillary refill, finger'), 7200)).toMatchObject([{ number: '\u2013' }]);
  });

  it('should tell a drug that is off from one that runs slowly', () => {
    const norepinephrine = lane('Norepinephrine');
    expect(valuesAt(norepinephrine, 0)).toMatchObject([{ number: 'off', unit: '' }]);
    expect(valuesAt(norepinephrine, 3600)).toMatchObject([{ number: '0.050', unit: '\u00b5g/kg/min' }]);
    expect(valuesAt(norepinephrine, 7200)).toMatchObject([{ number: '0.40' }]);
    expect(valuesAt(lane('Antibiotics'), 4000)).toMatchObject([{ number: 'on', unit: '' }]);
  });

  it('should count a volume while it runs in', () => {
    expect(given(recording.volumes.slice(0, 1), 900)).toBe(250);
    expect(valuesAt(lane('Crystalloid'), 7200)).toMatchObject([{ label: 'so far', number: '500', unit: 'mL' }]);
  });

  it('should name all orders of the last time', () => {
    expect(lastOrders(recording.deeds, 7000).map((d) => d.text)).toEqual(['antibiotics', 'red cells 280 mL over 1 h']);
    expect(lastOrders([], 10)).toEqual([]);
  });

  it('should write hours and minutes, without a sixtieth minute', () => {
    expect([0, 59, 3570, 259_200].map(clock)).toEqual(['0:00', '0:01', '1:00', '72:00']);
  });
});
