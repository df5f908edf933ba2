import { HOLD_MS, type Phase, type Stopwatch, WANTED } from './stopwatch';
import { refill, seconds } from './refill';

/** What the face of the stopwatch shows. */
export interface Dial {
  phase: Phase['is'];
  numeral: string;
  unit: string;
  /** What to do now. */
  prompt: string;
  /** What was wrong, if something was. */
  alert: string;
  /** Filled part of the ring, 0 to 1. */
  ring: number;
  /** Pressed long enough. */
  held: boolean;
}

export function dial(watch: Stopwatch, now: number): Dial {
  const { phase } = watch;
  switch (phase.is) {
    case 'ready':
      return ready(watch);
    case 'pressing':
      return pressing(now - phase.since);
    case 'timing':
      return {
        phase: 'timing', numeral: (Math.max(0, now - phase.since) / 1000).toFixed(1), unit: 's', alert: '', ring: 0, held: true,
        prompt: 'Tap, or press space, when the colour is back',
      };
  }
}

function pressing(heldMs: number): Dial {
  const left = Math.ceil((HOLD_MS - heldMs) / 1000);
  const held = left <= 0;
  return {
    phase: 'pressing', numeral: held ? '0' : String(left), unit: 's', alert: '', held, ring: Math.min(1, Math.max(0, heldMs / HOLD_MS)),
    prompt: held ? 'Release: the timer starts at your release' : 'Press until blanched, keep pressing',
  };
}

function ready(watch: Stopwatch): Dial {
  const result = refill(watch.readings);
  const alert = refusal(watch.phase);
  const face = { phase: 'ready', unit: 's', alert, ring: 0, held: false } as const;
  if (!result) return { ...face, numeral: '10', prompt: 'Press the skin, and this disc with it, for 10 s' };
  const left = WANTED - watch.readings.length;
  const prompt = left > 0 ? `Press again: ${left} more ${left === 1 ? 'reading' : 'readings'}` : 'Store the median, or press for another reading';
  return { ...face, numeral: seconds(left > 0 ? (watch.readings.at(-1)?.refillMs ?? 0) : result.medianMs), prompt };
}

function refusal(phase: Phase): string {
  if (phase.is !== 'ready' || !phase.refused) return '';
  switch (phase.refused.why) {
    case 'too-short':
      return `Held ${(phase.refused.heldMs / 1000).toFixed(1)} s: too short, not counted. Press for 10 s.`;
    case 'too-long':
      return 'No return of colour within 60 s: not counted. Enter "> 60" under Other.';
    case 'broken-off':
      return 'Broken off, not counted.';
  }
}
