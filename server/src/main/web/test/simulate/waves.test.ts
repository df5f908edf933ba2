import { describe, expect, it } from 'vitest';
import { blankTape, endS, moved, recorded, SWEEP_S, sweep } from '../../src/simulate/waves';

const chunk = (fromS: number, n: number) => ({ rateHz: 100, fromS, arterial: Array.from({ length: n }, (_, i) => i), pleth: Array.from({ length: n }, () => 0.5) });

describe('tape', () => {
  it('should join contiguous chunks and keep the last seconds', () => {
    let tape = recorded(blankTape, chunk(10, 100));
    tape = recorded(tape, chunk(11, 100));
    expect(tape.arterial).toHaveLength(200);
    expect(endS(tape)).toBeCloseTo(12, 9);
    for (let s = 12; s < 40; s += 1) tape = recorded(tape, chunk(s, 100));
    expect(tape.arterial).toHaveLength((SWEEP_S + 3) * 100);
    expect(endS(tape)).toBeCloseTo(40, 6);
    expect(tape.pleth).toHaveLength(tape.arterial.length);
  });

  it('should begin anew after a rewind or a gap, and draw no line across it', () => {
    const tape = recorded(recorded(blankTape, chunk(100, 100)), chunk(50, 20));
    expect(tape).toMatchObject({ fromS: 50, arterial: expect.objectContaining({ length: 20 }) });
  });
});

describe('pen', () => {
  const tape = recorded(blankTape, chunk(0, 800));

  it('should run at the pace of real time behind the newest sample', () => {
    const pen = moved({ atS: 6.5, nowMs: 1000 }, tape, 2000);
    expect(pen.atS).toBeCloseTo(7.5, 9);
  });

  it('should never pass the newest sample nor run backwards', () => {
    let pen = { atS: 7.4, nowMs: 0 };
    for (let t = 16; t < 4000; t += 16) {
      const next = moved(pen, tape, t);
      expect(next.atS).toBeGreaterThanOrEqual(pen.atS);
      expect(next.atS).toBeLessThanOrEqual(8);
      pen = next;
    }
  });

  it('should jump when it is far off', () => {
    expect(moved({ atS: 500, nowMs: 0 }, tape, 16).atS).toBeCloseTo(7.5, 9);
  });

  it('should leave the old sweep ahead of a blank and the new one behind the pen', () => {
    const { now, before } = sweep(tape, tape.arterial, { atS: 7.5, nowMs: 0 });
    expect(now.every((p) => p.x <= 0.2501)).toBe(true);
    expect(before.every((p) => p.x > 0.29)).toBe(true);
    expect(now.length).toBeGreaterThan(100);
    expect(before.length).toBeGreaterThan(350);
  });
});
