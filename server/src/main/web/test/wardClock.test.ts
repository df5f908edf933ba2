import { describe, expect, it } from 'vitest';
import { WardClock } from '../src/wardClock';
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

  it('should know nothing before the service has spoken', () => {
    expect(made().clock.isSet).toBe(false);
    expect(made().clock.now()).toBeNaN();
  });
});
