import { describe, expect, it } from 'vitest';
import { entries, lines, ticks, tickText } from '../../src/simulate/debrief';
import { clockText, nothingSeen, recent, seen } from '../../src/simulate/history';
import { ceiling, weir } from '../../src/simulate/levels';
import { flowed, noVolumes, order, place, pumps, rateAt, step, wrong } from '../../src/simulate/pumps';
import { bed, debrief, fluid, frame, norepinephrine, pressure, refillSign } from './fixtures';

describe('history', () => {
  it('should forget what lay after the moment of a rewind', () => {
    const history = [frame(0, 60), frame(10, 62), frame(20, 64), frame(10, 70)].reduce(seen, nothingSeen);
    expect(history.atS).toEqual([0, 10]);
    expect(recent(history, 'mean-arterial-pressure', 100)).toEqual([{ atS: 0, value: 60 }, { atS: 10, value: 70 }]);
  });

  it('should leave out what is not known', () => {
    const history = [frame(0, 60), frame(10, null)].reduce(seen, nothingSeen);
    expect(recent(history, 'mean-arterial-pressure', 100)).toHaveLength(1);
  });

  it('should keep the first and the last of a long run within its bounds', () => {
    let history = nothingSeen;
    for (let t = 0; t < 5000; t += 1) history = seen(history, frame(t, t));
    expect(history.atS[0]).toBe(0);
    expect(history.atS.at(-1)).toBe(4999);
    expect(history.atS.length).toBeLessThanOrEqual(1201);
    expect(history.values['mean-arterial-pressure']).toEqual(history.atS);
  });

  it('should write simulated time as a clock', () => expect(clockText(7505.9)).toBe('2:05:05'));
});

describe('weir', () => {
  it('should order gates by height and say in words what is drawn', () => {
    const w = weir(bed, 'Skin');
    expect(w.gates.map((g) => g.height)).toEqual([28, 39, 47]);
    expect(w.margin).toBe(6);
    expect(w.sentence).toBe('Skin: inflow 40, closing 34 mmHg, 2 of 3 units flow');
  });

  it('should share an axis that never shrinks', () => {
    expect(ceiling([weir(bed, 'Skin')])).toBe(50);
    expect(ceiling([], 80)).toBe(80);
  });
});

describe('pumps', () => {
  it('should add up bags of one fluid and show what runs', () => {
    const [bag, pump] = pumps([fluid, norepinephrine], [
      { treatment: fluid.id, remainingMl: 200, untilS: 600 },
      { treatment: fluid.id, remainingMl: 100, untilS: 900 },
      { treatment: norepinephrine.id, rate: 0.12 },
    ]);
    expect(bag).toMatchObject({ remainingMl: 300, untilS: 900, running: true });
    expect(pump).toMatchObject({ rate: 0.12, running: true, step: 0.01 });
    expect(step(fluid)).toBe(20);
  });

  it('should make orders of the kind that the treatment is', () => {
    expect(order(fluid, 500, 30)).toEqual({ order: 'give', treatment: fluid.id, volumeMl: 500, overS: 1800 });
    expect(order(norepinephrine, 0.2, 0)).toEqual({ order: 'infuse', treatment: 'norepinephrine', rate: 0.2 });
    expect(wrong(norepinephrine, 1.5)).toBe('At most 1 \u00b5g/kg/min');
    expect(wrong(fluid, 0)).toBe('More than 0');
    expect(wrong(norepinephrine, 0)).toBeUndefined();
  });

  it('should give small rates more of the slider, there and back', () => {
    expect(place(norepinephrine, 0.25)).toBe(0.5);
    expect([0, 0.05, 0.12, 1].map((rate) => rateAt(norepinephrine, place(norepinephrine, rate)))).toEqual([0, 0.05, 0.12, 1]);
  });

  it('should count what left the bags, not what was ordered', () => {
    const volumes = [frame(0, 60, 500), frame(60, 61, 400), frame(120, 61, 900), frame(180, 61)].reduce((v, f) => flowed(v, f.atS, f.running), noVolumes);
    expect(volumes.points.map((p) => p.given[fluid.id] ?? 0)).toEqual([0, 100, 100, 1000]);
  });

  it('should take back what was given after the moment of a rewind', () => {
    const volumes = [frame(0, 60, 500), frame(60, 61, 400), frame(120, 61, 300), frame(60, 61, 400), frame(90, 61, 350)].reduce((v, f) => flowed(v, f.atS, f.running), noVolumes);
    expect(volumes.points.map((p) => [p.atS, p.given[fluid.id] ?? 0])).toEqual([[0, 0], [60, 0], [90, 50]]);
  });
});

describe('debrief', () => {
  it('should break the line where nothing was known and leave out signs without a value', () => {
    const drawn = lines(debrief, [pressure, refillSign]);
    expect(drawn).toHaveLength(1);
    expect(drawn[0]?.pieces.map((p) => p.length)).toEqual([2, 1]);
    for (const p of drawn[0]?.pieces.flat() ?? []) expect(p.y).toBeGreaterThanOrEqual(0);
  });

  it('should set what was done beside what the protocol advised', () => {
    expect(entries(debrief).map((e) => [e.who, e.x])).toEqual([['Done', 0.25], ['Protocol advised', 1900 / 7200]]);
  });

  it('should tick round times', () => {
    expect(ticks(7200)).toEqual([0, 1800, 3600, 5400, 7200]);
    expect([900, 5400, 7200].map(tickText)).toEqual(['0:15', '1:30', '2 h']);
  });
});
