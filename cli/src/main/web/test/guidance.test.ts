import { describe, expect, it } from 'vitest';
import { syntheticCohort } from '../dev/syntheticCohort.mjs';
import type { Advice, DrugInfo, Guidance, Stay } from '../src/contract';
import * as guide from '../src/model/guidance';
import { guidanceBlock } from '../src/model/guidanceReadout';
import { adviceSays, lanesOf } from '../src/model/guidanceLanes';
import { find } from '../src/model/lane';

const { cohort, stays } = syntheticCohort(12);
const info = cohort.guidance ?? expect.fail('the sample asks a protocol');
const H = 3600;
const drugs: DrugInfo[] = [
  { id: 'norepinephrine', name: 'Norepinephrine', unit: '\u00b5g/kg/min', role: 'vasopressor', stays: 1 },
  { id: 'hydrocortisone', name: 'Hydrocortisone', unit: 'mg/h', role: 'steroid', stays: 1 },
];
const bare: Stay = { id: 'x', inMs: 0, outMs: 36e6, series: {}, rates: {}, fluids: { binS: H, t: [], in: [], out: [], urine: [], resuscitation: [] }, quarantine: [] };
const advice = (more: Partial<Advice> = {}): Advice => ({
  from: 2 * H, until: 3 * H, protocol: 'made-up', step: 'fill-up', kind: 'give-fluid', what: 'Give 500 mL crystalloid over 30 min', done: 'partly', limit: '', because: ['Refill > 3 s is true: 4.2 s, 12 min before'], source: 'nobody', ...more,
});
const guidance = (more: Partial<Guidance> = {}): Guidance => ({
  onset: H, phases: [{ from: 0, until: 2 * H, kind: 'dissociated' }, { from: 2 * H, until: 10 * H, kind: 'unknown' }], refill: [{ from: 0, until: 2 * H, kind: 'normal', fluidMl: 300 }, { from: 2 * H, until: 10 * H, kind: 'unknown', fluidMl: null }], moves: [], advised: [], ...more,
});

describe('phases', () => {
  it('should look different from each other without colour', () => {
    const looks = guide.PHASE_KINDS.map((kind) => `${guide.PHASES[kind].macro} ${guide.PHASES[kind].skin}`);
    expect(new Set(looks).size).toBe(guide.PHASE_KINDS.length);
  });

  it('should show what is not known as not known', () => {
    expect(guide.PHASES['skin-unknown'].skin).toBe('unknown');
    expect(guide.PHASES['macro-unknown'].macro).toBe('unknown');
    expect([guide.PHASES.unknown.macro, guide.PHASES.unknown.skin]).toEqual(['unknown', 'unknown']);
    for (const kind of guide.SEEN) expect([guide.PHASES[kind].macro, guide.PHASES[kind].skin]).not.toContain('unknown');
  });

  it('should be found by their time, ends going to the next one except for the last', () => {
    const { phases } = guidance();
    expect(guide.stretchAt(phases, 2 * H)?.kind).toBe('unknown');
    expect(guide.stretchAt(phases, 10 * H)?.kind).toBe('unknown');
    expect(guide.stretchAt(phases, 11 * H)).toBeUndefined();
  });
});

describe('the steps of a protocol', () => {
  const move = (t: number, from: string, label: string, to: string) => ({ t, protocol: 'p', from, label, to });

  it('should begin at onset and go on at each move', () => {
    const steps = guide.stepStretches(guidance({ moves: [move(2 * H, 'look', 'slow', 'fill'), move(3 * H, 'fill', 'ask again', 'fill'), move(4 * H, 'fill', 'time', 'end')] }), 'p', 'look', 10 * H);
    expect(steps.map((s) => [s.from / H, s.until / H, s.steps.join(), s.by])).toEqual([[1, 2, 'look', ''], [2, 4, 'fill', 'slow'], [4, 10, 'end', 'time']]);
  });

  it('should say that it went on unseen when a move starts elsewhere', () => {
    const steps = guide.stepStretches(guidance({ moves: [move(2 * H, 'look', 'slow', 'fill'), move(4 * H, 'look', 'slow', 'fill')] }), 'p', 'look', 10 * H);
    expect(steps.map((s) => s.steps)).toEqual([['look'], ['fill', 'look'], ['fill']]);
  });

  it('should be none when the protocol was never begun, and none of another protocol', () => {
    expect(guide.stepStretches(guidance({ onset: null }), 'p', 'look', 10 * H)).toEqual([]);
    expect(guide.stepStretches(guidance({ moves: [move(2 * H, 'look', 'slow', 'fill')] }), 'other', 'watch', 10 * H).map((s) => s.steps)).toEqual([['watch']]);
  });
});

describe('what was given', () => {
  it('should tell start, raise, lower and stop of vasoactive drugs only', () => {
    const stay = { ...bare, rates: { norepinephrine: { t: [0, H, 2 * H, 3 * H, 4 * H], v: [0.1, 0.2, 0.2, 0.05, 0] }, hydrocortisone: { t: [0], v: [8] } } };
    expect(guide.doseChanges(stay, drugs).map((c) => [c.t / H, c.way, c.was, c.is])).toEqual([[0, 'start', null, 0.1], [1, 'raise', 0.1, 0.2], [3, 'lower', 0.2, 0.05], [4, 'stop', 0.05, 0]]);
  });

  it('should tell no change from or to a rate that is not known', () => {
    const stay = { ...bare, rates: { norepinephrine: { t: [0, H, 2 * H], v: [0, null, 0.2] } } };
    expect(guide.doseChanges(stay, drugs)).toEqual([]);
  });

  it('should mark the fluid that ran while refill was normal, and leave out what did not run', () => {
    const stay = { ...bare, fluids: { ...bare.fluids, t: [0, H, 2 * H, 3 * H], resuscitation: [500, 0, 250, null] } };
    expect(guide.fluidsGiven(stay, guidance()).map((f) => [f.from / H, f.ml, f.atNormal])).toEqual([[0, 500, true], [2, 250, false]]);
  });
});

describe('advice', () => {
  it('should be told with what, outcome, time, reasons, protocol and source', () => {
    expect(adviceSays(advice(), info, 0)).toEqual([
      'Give 500 mL crystalloid over 30 min', 'Partly done within 60 min', 'Advised at 2 h 00 min, held for 60 min', 'Refill > 3 s is true: 4.2 s, 12 min before', 'Made-up protocol of refill, step fill up', 'Source: nobody',
    ]);
  });

  it('should name the limit that withheld or changed it', () => {
    expect(guide.outcomeWords(advice({ done: 'withheld', limit: 'total-fluid' }), H)).toBe('withheld by the limit total fluid');
    expect(adviceSays(advice({ limit: 'total-fluid' }), info, 0)).toContain('Changed by the limit total fluid');
  });

  it('should not call undone what the record cannot tell', () => {
    expect(guide.outcomeWords(advice({ done: 'unknown' }), H)).toBe('the record does not say whether it was done within 60 min');
  });

  it('should tell instants as times since admission, as the rest of the page does', () => {
    const inMs = Date.UTC(2123, 10, 24, 14, 0);
    expect(guide.reasons({ because: ['not measured after 2123-11-24T17:15:00Z'] }, inMs)).toEqual(['not measured after 3 h 15 min']);
  });

  it('should be counted by kind and outcome without losing any', () => {
    const counts = guide.counted([advice(), advice({ done: 'no' }), advice({ done: 'no' }), advice({ kind: 'measure', done: 'yes' })]);
    expect(counts).toEqual({ 'give-fluid': { partly: 1, no: 2 }, measure: { yes: 1 } });
    expect(guide.total(counts['give-fluid'])).toBe(3);
  });
});

describe('the lanes of a stay', () => {
  it('should show every phase, every stretch of refill and every piece of advice', () => {
    for (const stay of stays) {
      const own = stay.guidance ?? expect.fail('the sample has guidance');
      const lanes = lanesOf(stay, own, info, cohort.drugs, 1e7);
      const items = (id: string) => lanes.filter((l) => l.id === id).flatMap((l) => l.items);
      expect(items('phases')).toHaveLength(own.phases.length);
      expect(items('refill')).toHaveLength(own.refill.length);
      expect(items('advised')).toHaveLength(own.advised.length);
    }
  });

  it('should have a lane for each kind of advice that was given, and for no other', () => {
    const lanes = lanesOf(bare, guidance({ advised: [advice(), advice({ kind: 'measure' })] }), info, drugs, 10 * H).filter((l) => l.id === 'advised');
    expect(lanes.map((l) => l.name)).toEqual(['Measure', 'Give fluid']);
  });

  it('should find a stretch below the pointer and the nearest mark within reach', () => {
    const item = (from: number, until: number) => ({ from, until, class: '', says: () => [''] as [string] });
    const items = [item(0, 10), item(10, 20)];
    expect(find({ kind: 'stretches', items }, 10, 0)).toBe(1);
    expect(find({ kind: 'marks', items }, 7, 4)).toBe(1);
    expect(find({ kind: 'marks', items }, 5.5, 4)).toBe(-1);
  });
});

describe('the readout of guidance', () => {
  const at = (t: number, more: Partial<Guidance> = {}) => guidanceBlock(bare, guidance(more), info, t).lines;

  it('should tell phase, refill and the advice that held, with ages', () => {
    expect(at(2.5 * H, { advised: [advice()] }).map((l) => [l.label, l.value, l.note])).toEqual([
      ['Phase', 'both unknown', 'for 30 min'], ['Refill', 'unmeasured', 'for 30 min'], ['Advised', 'Give 500 mL crystalloid over 30 min', '30 min before \u00b7 partly done'],
    ]);
  });

  it('should tell not begun yet from never begun', () => {
    expect(at(0).at(-1)?.note).toBe('not begun yet');
    expect(at(0, { onset: null }).at(-1)?.note).toBe('no protocol was begun');
  });

  it('should not look ahead', () => {
    expect(at(1.9 * H, { advised: [advice()] }).at(-1)?.value).toBe('nothing');
  });
});
