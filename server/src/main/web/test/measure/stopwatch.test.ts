import { describe, expect, it } from 'vitest';
import { dial } from '../../src/measure/dial';
import { begin, HOLD_MS, type Input, step } from '../../src/measure/stopwatch';

const run = (inputs: Input[]) => inputs.reduce(step, begin);
const down = (at: number): Input => ({ kind: 'down', at });
const up = (at: number): Input => ({ kind: 'up', at });
const one = (from: number, refillMs: number): Input[] => [down(from), up(from + 10_400), down(from + 10_400 + refillMs), up(from + 10_450 + refillMs)];

describe('stopwatch', () => {
  it('should time from release to the next contact by the stamps of the events alone', () => {
    const watch = run([down(1000.25), { kind: 'look', at: 5000 }, up(11_300.5), { kind: 'look', at: 12_000 }, down(15_421.75)]);
    expect(watch.readings).toEqual([{ heldMs: 10_300.25, refillMs: 4121.25 }]);
  });

  it('should refuse a pressure that was too short and say how short', () => {
    const watch = run([down(0), up(HOLD_MS - 1)]);
    expect(watch.readings).toEqual([]);
    expect(watch.phase).toEqual({ is: 'ready', refused: { why: 'too-short', heldMs: 9999 } });
    expect(dial(watch, 0).alert).toContain('too short');
  });

  it('should take a pressure of exactly ten seconds', () => {
    expect(run([down(0), up(HOLD_MS)]).phase.is).toBe('timing');
  });

  it('should not take a bounce of the release for the return of colour', () => {
    const watch = run([down(0), up(10_000), down(10_040), up(10_050), down(13_000)]);
    expect(watch.readings.map((r) => r.refillMs)).toEqual([3000]);
  });

  it('should break off and say so when no colour returned within a minute', () => {
    expect(run([down(0), up(10_000), { kind: 'look', at: 70_001 }]).phase).toEqual({ is: 'ready', refused: { why: 'too-long' } });
    expect(run([down(0), up(10_000), down(70_001)]).readings).toEqual([]);
  });

  it('should undo what runs first, then the readings one by one', () => {
    const watch = run([...one(0, 4000), ...one(30_000, 4200), down(60_000)]);
    const once = step(watch, { kind: 'undo' });
    expect(once.phase.is).toBe('ready');
    expect(once.readings).toHaveLength(2);
    expect(step(once, { kind: 'undo' }).readings).toHaveLength(1);
    expect(step(step(step(once, { kind: 'undo' }), { kind: 'undo' }), { kind: 'undo' }).readings).toEqual([]);
  });

  it('should count down while pressed and ask for release at the end', () => {
    const pressing = run([down(0)]);
    expect(dial(pressing, 0)).toMatchObject({ numeral: '10', ring: 0, held: false });
    expect(dial(pressing, 2500)).toMatchObject({ numeral: '8', ring: 0.25 });
    expect(dial(pressing, 12_000)).toMatchObject({ numeral: '0', ring: 1, held: true });
  });

  it('should show the last reading while more are wanted, then the median', () => {
    const two = run([...one(0, 4000), ...one(30_000, 4210)]);
    expect(dial(two, 0)).toMatchObject({ numeral: '4.21', prompt: 'Press again: 1 more reading' });
    expect(dial([...one(60_000, 9000)].reduce(step, two), 0).numeral).toBe('4.21');
  });
});
