/**
 * The stopwatch of a capillary refill reading as a pure machine: inputs carry the time stamp of their event (ms on the clock of
 * `performance.now`), so a reading does not depend on when anything was drawn.
 */

/** How long the skin is pressed. ANDROMEDA-SHOCK technique, see `capillary-refill-time` in the catalogue of measurands. */
export const HOLD_MS = 10_000;

/** Readings whose median is stored: median of three, unverified in a primary source (an application of the trial's group has it so). */
export const WANTED = 3;

/** A contact this soon after the release is a bounce and not the eye of a human: our assumption. */
export const BOUNCE_MS = 100;

/** The end of the plausible range of the catalogue: a refill that lasts longer is entered as a bound, not timed. */
export const LONGEST_MS = 60_000;

export interface Reading {
  heldMs: number;
  refillMs: number;
}

export type Phase =
  | { is: 'ready'; refused?: Refusal }
  | { is: 'pressing'; since: number }
  | { is: 'timing'; since: number; heldMs: number };

export type Refusal = { why: 'too-short'; heldMs: number } | { why: 'too-long' } | { why: 'broken-off' };

export interface Stopwatch {
  phase: Phase;
  readings: readonly Reading[];
}

/** `down` and `up` are contact and release of finger, mouse or space bar. */
export type Input = { kind: 'down' | 'up' | 'look'; at: number } | { kind: 'undo' } | { kind: 'break-off' };

export const begin: Stopwatch = { phase: { is: 'ready' }, readings: [] };

export function step(watch: Stopwatch, input: Input): Stopwatch {
  switch (input.kind) {
    case 'down':
      return down(watch, input.at);
    case 'up':
      return up(watch, input.at);
    case 'look':
      return overdue(watch.phase, input.at) ? ready(watch, { why: 'too-long' }) : watch;
    case 'undo':
      return undo(watch);
    case 'break-off':
      return watch.phase.is === 'ready' ? watch : ready(watch, { why: 'broken-off' });
  }
}

function down(watch: Stopwatch, at: number): Stopwatch {
  const { phase } = watch;
  if (phase.is === 'ready') return { ...watch, phase: { is: 'pressing', since: at } };
  if (phase.is === 'pressing' || at - phase.since < BOUNCE_MS) return watch;
  if (overdue(phase, at)) return ready(watch, { why: 'too-long' });
  return { phase: { is: 'ready' }, readings: [...watch.readings, { heldMs: phase.heldMs, refillMs: at - phase.since }] };
}

function up(watch: Stopwatch, at: number): Stopwatch {
  if (watch.phase.is !== 'pressing') return watch;
  const heldMs = at - watch.phase.since;
  if (heldMs < HOLD_MS) return ready(watch, { why: 'too-short', heldMs });
  return { ...watch, phase: { is: 'timing', since: at, heldMs } };
}

/** Breaks off what runs, or takes back the last reading. */
function undo(watch: Stopwatch): Stopwatch {
  if (watch.phase.is !== 'ready') return ready(watch, { why: 'broken-off' });
  return { phase: { is: 'ready' }, readings: watch.readings.slice(0, -1) };
}

function overdue(phase: Phase, at: number): boolean {
  return phase.is === 'timing' && at - phase.since > LONGEST_MS;
}

function ready(watch: Stopwatch, refused: Refusal): Stopwatch {
  return { ...watch, phase: { is: 'ready', refused } };
}
