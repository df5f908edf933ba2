import type { Wave } from './contract';

/** Seconds of waveform that the monitor shows. */
export const SWEEP_S = 6;

/** How far behind the newest sample the pen runs, so that a late chunk does not stop it: frames come five times a second. */
const BEHIND_S = 0.5;

/** A gap or a jump between chunks larger than this begins a new line. */
const SEAM_S = 0.05;

/** Samples of the last seconds, and the pen that draws them at the pace of real time. */
export interface Tape {
  rateHz: number;
  fromS: number;
  arterial: readonly number[];
  pleth: readonly number[];
}

export const blankTape: Tape = { rateHz: 100, fromS: 0, arterial: [], pleth: [] };

export function endS(tape: Tape): number {
  return tape.fromS + tape.arterial.length / tape.rateHz;
}

/** Appends a chunk; one that does not follow on (pause, rewind, another rate) begins the tape anew. */
export function recorded(tape: Tape, wave: Wave): Tape {
  const follows = tape.arterial.length > 0 && tape.rateHz === wave.rateHz && Math.abs(endS(tape) - wave.fromS) <= SEAM_S;
  if (!follows) return { rateHz: wave.rateHz, fromS: wave.fromS, arterial: wave.arterial, pleth: wave.pleth };
  const most = Math.round((SWEEP_S + 3) * wave.rateHz);
  const arterial = [...tape.arterial, ...wave.arterial];
  const cut = Math.max(0, arterial.length - most);
  return { rateHz: tape.rateHz, fromS: tape.fromS + cut / tape.rateHz, arterial: arterial.slice(cut), pleth: [...tape.pleth, ...wave.pleth].slice(cut) };
}

export interface Pen {
  /** Simulated second that is being drawn. */
  atS: number;
  nowMs: number;
}

/** The pen after some real time: at real pace, a little faster or slower to stay behind the newest sample; it jumps only when far off. */
export function moved(pen: Pen, tape: Tape, nowMs: number): Pen {
  const aim = endS(tape) - BEHIND_S;
  const elapsedS = (nowMs - pen.nowMs) / 1000;
  const off = aim - (pen.atS + elapsedS);
  if (Math.abs(off) > 1.5 || pen.atS < tape.fromS) return { atS: Math.max(tape.fromS, aim), nowMs };
  const atS = pen.atS + elapsedS * (1 + Math.max(-0.5, Math.min(0.5, off)));
  return { atS: Math.min(endS(tape), Math.max(pen.atS, atS)), nowMs };
}

export interface Stroke {
  /** Fraction of the width, 0 to 1. */
  x: number;
  value: number;
}

/** Part of the sweep that is blank ahead of the pen. */
const BLANK = 0.04;

/**
 * The picture of a sweeping pen: each sample stands where the pen was, old ones until the pen comes again. Two lines: this sweep's,
 * and what is left of the one before.
 */
export function sweep(tape: Tape, samples: readonly number[], pen: Pen): { now: Stroke[]; before: Stroke[] } {
  const now: Stroke[] = [];
  const before: Stroke[] = [];
  const turn = Math.floor(pen.atS / SWEEP_S);
  const penX = pen.atS / SWEEP_S - turn;
  samples.forEach((value, i) => {
    const t = tape.fromS + i / tape.rateHz;
    if (t > pen.atS || t < pen.atS - SWEEP_S) return;
    const its = Math.floor(t / SWEEP_S);
    const x = t / SWEEP_S - its;
    if (its === turn) now.push({ x, value });
    else if (x > penX + BLANK) before.push({ x, value });
  });
  return { now, before };
}
