import { describe, expect, it } from 'vitest';
import { advice, inOrder } from '../src/model/patient/advice';
import { course } from '../src/model/patient/course';
import { doings } from '../src/model/patient/doings';
import { coherenceMap, quadrant } from '../src/model/patient/map';
import { missing } from '../src/model/patient/missing';
import { merged, seriesOf, withLatest } from '../src/model/patient/seriesOf';
import { stack } from '../src/model/patient/stack';
import { thresholds } from '../src/model/patient/thresholds';
import { volumesOf } from '../src/model/patient/volumes';
import { judged } from '../src/model/patient/tree';
import { assessment, before, EIGHT, MINUTE, patient, window_ } from './rows';

const bounds = assessment({ 'low-mean-arterial-pressure': ['<', 65], 'prolonged-capillary-refill': ['>', 3], mottling: ['>=', 2] });
const latest = (id: string, state: 'fresh' | 'stale' | 'unknown', limitS?: number) => ({ id, name: id, symbol: id, decimals: 0, state, ...(limitS !== undefined && { limitS }) });

describe('coherence map', () => {
  const mapOf = (measured: Parameters<typeof window_>[0], who = patient()) => coherenceMap(who, bounds, seriesOf(window_(measured)), thresholds(bounds), EIGHT);

  it('should name the four quadrants by what is at target', () => {
    expect([quadrant(1, 1), quadrant(1, -1), quadrant(-1, 1), quadrant(-1, -1)]).toEqual(['coherent-recovery', 'hidden-hypoperfusion', 'permissive', 'coherent-shock']);
  });

  it('should place him by the worst sign of each axis, in its tolerances, and average nothing', () => {
    const map = mapOf({ 'mean-arterial-pressure': [[1, 75]], 'capillary-refill-time': [[10, 4]], 'mottling-score': [[10, 1]] });
    expect(map.here).toMatchObject({ x: 2, y: -2, quadrant: 'hidden-hypoperfusion' });
    expect(map.micro.map((each) => [each.sign.id, each.distance])).toEqual([['capillary-refill-time', -2], ['mottling-score', 1]]);
  });

  it('should not place him when an axis is not known', () => {
    expect(mapOf({ 'mean-arterial-pressure': [[1, 75]] }).here).toBeNull();
    expect(mapOf({ 'mean-arterial-pressure': [[1, null]], 'capillary-refill-time': [[10, 4]] }).here).toBeNull();
  });

  it('should not place him by what the service calls too old', () => {
    const measured = { 'mean-arterial-pressure': [[2, 75]] as [number, number][], 'capillary-refill-time': [[10, 4]] as [number, number][] };
    expect(mapOf(measured).here).not.toBeNull();
    expect(mapOf(measured, patient({ latest: [latest('mean-arterial-pressure', 'stale', 60)] })).here).toBeNull();
    expect(mapOf(measured, patient({ latest: [latest('mean-arterial-pressure', 'unknown')] })).here).toBeNull();
  });

  it('should be less sure of an older value', () => {
    const spread = (minutes: number) => mapOf({ 'mean-arterial-pressure': [[1, 75]], 'capillary-refill-time': [[minutes, 4]] }).here!.spreadY;
    expect(spread(50)).toBeGreaterThan(spread(5));
  });

  it('should follow his path and leave out where it is not known', () => {
    const map = mapOf({ 'mean-arterial-pressure': [[121, 60], [1, 70]], 'capillary-refill-time': [[125, 5], [5, 3]] });
    expect(map.trail.every((point) => point.at <= EIGHT - 105 * MINUTE || point.at >= EIGHT - 10 * MINUTE)).toBe(true);
    expect(map.trail.length).toBeGreaterThan(0);
  });
});

describe('charts of a patient', () => {
  it('should keep the places of core signs, saying that there is nothing', () => {
    const panels = stack(window_({ lactate: [[10, 3]] }), thresholds(bounds), doings(patient(), null));
    expect(panels.map((panel) => panel.title)).toEqual(['Refill and mottling', 'Lactate', 'Pressure', 'Norepinephrine equivalent']);
    expect(panels[0]!.empty).toContain('Nothing was measured');
    expect(panels[1]!.empty).toBeNull();
  });

  it('should take target bands from the thresholds that the service sends', () => {
    const [refill, , pressure] = stack(window_({ 'capillary-refill-time': [[10, 3]], 'mean-arterial-pressure': [[1, 70]] }), thresholds(bounds), doings(patient(), null));
    expect(refill!.spec.band).toEqual({ high: 3 });
    expect(pressure!.spec.band).toEqual({ low: 65 });
  });

  it('should take differences of values of one moment only', () => {
    const series = seriesOf(window_({ 'systolic-arterial-pressure': [[5, 120], [3, 118]], 'diastolic-arterial-pressure': [[5, 60], [2, 61]] }));
    expect(series.get('pulse-pressure')?.samples).toEqual([[EIGHT - 5 * MINUTE, 60]]);
  });

  it('should go on with the latest value where it is newer than the series', () => {
    const now = { ...latest('lactate', 'fresh'), value: { low: 5, high: 5, unit: 'x', unitText: 'x', text: '' } };
    const series = seriesOf(window_({ lactate: [[10, 3]] }));
    expect(withLatest(series, [{ ...now, observedAt: before(2) }]).get('lactate')!.samples.at(-1)).toEqual([EIGHT - 2 * MINUTE, 5]);
    expect(withLatest(series, [{ ...now, observedAt: before(10) }]).get('lactate')!.samples).toHaveLength(1);
  });

  it('should put later points into what it has and replace those of the same stretch', () => {
    const known = window_({ lactate: [[30, 3], [5, 4]] });
    const later = { ...window_({ lactate: [[5, 5], [0, 6]] }), from: before(10) };
    expect(merged(known, later, 360 * MINUTE).measured[0]!.points.map((point) => point[1])).toEqual([3, 5, 6]);
  });

  it('should stack fluids by the hour and shade the time of a bolus only', () => {
    const given = [
      { id: 'c', name: 'Crystalloid', role: 'crystalloid', given: [{ from: before(60), until: before(30), entry: 'e', amount: { low: 500, high: 500, unit: 'mL', unitText: 'mL', text: '500 mL' } }] },
      { id: 'r', name: 'Red cells', role: 'red-cells', given: [{ from: before(120), until: before(0), entry: 'f', amount: { low: 300, high: 300, unit: 'mL', unitText: 'mL', text: '300 mL' } }] },
    ];
    const window = window_({}, given);
    const fluids = stack(window, new Map(), doings(patient(), window)).find((panel) => panel.title === 'Fluids and blood')!;
    expect(fluids.spec.traces.map((trace) => [trace.name, trace.samples])).toEqual([
      ['Red cells', [[EIGHT - 120 * MINUTE, 150], [EIGHT - 60 * MINUTE, 650]]],
      ['Crystalloid', [[EIGHT - 60 * MINUTE, 500]]],
    ]);
    expect(fluids.spec.spans).toEqual([{ from: EIGHT - 60 * MINUTE, until: EIGHT - 30 * MINUTE, kind: 'given' }]);
  });
});

describe('volumes', () => {
  const drug = (given: object) => ({ id: 'c', name: 'Crystalloid', role: 'crystalloid', given: [{ from: before(60), entry: 'e', until: null, ...given }] }) as never;
  const rate = { low: 1000, high: 1000, unit: 'mL/h', unitText: 'mL/h', text: '1000 mL/h' };

  it('should be what a pump gave over the time that it ran, until now at most', () => {
    expect(volumesOf(drug({ rate, until: before(30) }), EIGHT)).toEqual([{ from: EIGHT - 60 * MINUTE, until: EIGHT - 30 * MINUTE, volumeMl: 500 }]);
    expect(volumesOf(drug({ rate }), EIGHT)[0]!.volumeMl).toBe(1000);
    expect(volumesOf(drug({ rate: { ...rate, unit: 'ug/min' } }), EIGHT)).toEqual([]);
  });

  it('should end with the next rate and be one where a pump reports the same again', () => {
    const at = (minutes: number, perHour: number) => ({ from: before(minutes), until: null, entry: `e${minutes}`, rate: { ...rate, low: perHour, high: perHour } });
    const pump = { id: 'c', name: 'Crystalloid', role: 'crystalloid', given: [at(60, 1000), at(45, 1000), at(30, 100), at(15, 0)] } as never;
    expect(volumesOf(pump, EIGHT)).toEqual([
      { from: EIGHT - 60 * MINUTE, until: EIGHT - 30 * MINUTE, volumeMl: 500 },
      { from: EIGHT - 30 * MINUTE, until: EIGHT - 15 * MINUTE, volumeMl: 25 },
    ]);
  });
});

describe('advice', () => {
  const one = { number: 1, protocol: 'p', protocolVersion: '1', step: 's', action: 'a', kind: 'fluid-bolus' as const, proposed: 'Give 500 mL', advised: 'Give 500 mL', status: 'allowed' as const, urgency: 'soon' as const, issuedAt: before(5), validUntil: before(-25), measure: [], because: ['a', 'b', 'c', 'd'], rulings: [] };
  const door = (when: string, timed: boolean, undoes: boolean) => ({ label: 'l', when, to: 't', toTitle: 'Look', citation: { source: 's', verification: 'V' as const }, timed, undoes });

  it('should say when it is looked at again, what ends it, three reasons and how long it stands', () => {
    const read = advice({ ...one, then: { stepTitle: 'Runs', doors: [door('crackles', false, true), door('run in', false, false), door('after 30 min', true, false)] } }, EIGHT);
    expect(read).toMatchObject({ sentence: 'Give 500 mL', reassess: 'after 30 min: Look', stopIf: 'crackles', because: ['a', 'b', 'c'], validity: '25:00 left' });
  });

  it('should show what is withheld as such, last', () => {
    const { advised: _, ...rest } = one;
    const withheld = { ...rest, number: 2, status: 'withheld' as const, rulings: [{ limit: 'fluid', tier: 'hard' as const, verdict: 'withheld' as const, reason: 'lungs are wet' }] };
    expect(advice(withheld, EIGHT)).toMatchObject({ isWithheld: true, limits: [{ words: 'Withheld: lungs are wet' }] });
    expect(inOrder([withheld, { ...one, kind: 'measure', number: 3 }, one]).map((each) => each.number)).toEqual([1, 3, 2]);
  });

  it('should explain down to values with their time and constants with their source', () => {
    const tree = judged({ kind: 'compared', truth: 'true', sentence: 'CRT > 3 s', validUntil: null, citation: { source: 'trial', verification: 'M' }, observedAt: before(5), value: { unit: 's', unitText: 's', text: '4 s' }, explanation: { kind: 'observed', statement: 'CRT', value: { unit: 's', unitText: 's', text: '4 s' }, at: before(5) } });
    expect(tree).toMatchObject({ mark: 'true', source: { text: 'trial', tag: 'M' }, below: [{ text: 'CRT' }] });
    expect(tree.leaf).toMatch(/^4 s, \d\d:\d\d$/);
  });
});

describe('protocols and what is missing', () => {
  const run = { id: 'a', title: 'A', version: '1', standing: 'trial' as const, step: 's', stepTitle: 'Bolus runs', ended: false, since: before(10), nextTimer: before(-20), endsAt: null, doors: [{ label: 'harms', when: 'crackles', to: 'x', toTitle: 'Stop', citation: { source: 's', verification: 'V' as const }, opensAt: null }] };

  it('should show the lit step, how much of its time has passed and the ways on', () => {
    const shown = course(run, patient({ happenings: [{ at: before(10), kind: 'moved', protocol: 'a', from: 'x', to: 's', label: 'being given' }, { at: before(5), kind: 'moved', protocol: 'b', label: 'other' }] }), EIGHT);
    expect(shown).toMatchObject({ step: 'Bolus runs', timer: { words: '20:00' }, doors: [{ label: 'harms', to: 'Stop', opens: null }], past: [{ label: 'being given' }] });
    expect(shown.timer!.share).toBeCloseTo(1 / 3, 6);
  });

  it('should offer each measurement once, with who waits for it', () => {
    const all = missing(patient({ protocols: [run], missing: [{ text: 'x', measure: ['lactate'], neededBy: 'a' }, { text: 'y', measure: ['lactate'], neededBy: 'z' }] }));
    expect(all).toEqual([{ text: 'x', measure: ['lactate'], neededBy: 'A', isForProtocol: true }]);
  });
});
