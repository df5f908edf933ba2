import { describe, expect, it } from 'vitest';
import { sleepless, WardClock } from '../src/wardClock';
import { EIGHT } from './rows';

describe('the clock of the ward', () => {
  const made = () => {
    const watch = { ms: 0 };
    return { watch, clock: new WardClock(() => watch.ms) };
  };

  it('should go on at the speed of the service when nothing is heard', () => {
    const { watch, clock } = made();
    clock.set(EIGHT, 60);
    watch.ms = 2000;
    expect(clock.now()).toBe(EIGHT + 120_000);
  });

  it('should stand still when the ward is paused', () => {
    const { watch, clock } = made();
    clock.set(EIGHT, 0);
    watch.ms = 5000;
    expect(clock.now()).toBe(EIGHT);
  });

  it('should not step back for a delay of the network but for a real difference', () => {
    const { watch, clock } = made();
    clock.set(EIGHT, 1);
    watch.ms = 1500;
    clock.set(EIGHT);
    expect(clock.now()).toBe(EIGHT + 1500);
    watch.ms = 60_000;
    clock.set(EIGHT + 1000);
    expect(clock.now()).toBe(EIGHT + 1000);
  });

  it('should go on while the machine sleeps, and not follow a clock that is set back', () => {
    const machine = { ticks: 0, wall: EIGHT };
    const watch = sleepless(() => machine.ticks, () => machine.wall);
    const clock = new WardClock(watch);
    clock.set(EIGHT, 1);
    machine.ticks += 1000;
    machine.wall += 3_600_000;
    expect(clock.now()).toBe(EIGHT + 3_600_000);
    machine.ticks += 1000;
    machine.wall -= 600_000;
    expect(clock.now()).toBe(EIGHT + 3_601_000);
    for (let i = 0; i < 1000; i += 1) {
      machine.ticks += 0.5;
      machine.wall += i % 2;
      clock.now();
    }
    expect(clock.now()).toBe(EIGHT + 3_601_500);
  });

  it('should know nothing before the service has spoken', () => {
    expect(made().clock.isSet).toBe(false);
    expect(made().clock.now()).toBeNaN();
  });
});
