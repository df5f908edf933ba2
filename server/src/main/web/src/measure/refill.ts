import { type Reading, WANTED } from './stopwatch';

/**
 * Readings of one finger at one time should agree better than the least change that is called one: 25 % (95 % CI 18 to 30),
 * Jacquet-Lagrèze 2019, doi:10.1186/s13054-019-2560-0. That it also bounds the spread is our assumption.
 */
export const AGREEMENT = 0.25;

export interface Refill {
  readings: readonly Reading[];
  medianMs: number;
  spreadMs: number;
  /** Spread is more than `AGREEMENT` of the median. */
  disagree: boolean;
  complete: boolean;
}

/** What the readings say together, or nothing if there is none. */
export function refill(readings: readonly Reading[]): Refill | undefined {
  if (readings.length === 0) return undefined;
  const sorted = readings.map((r) => r.refillMs).sort((a, b) => a - b);
  const medianMs = median(sorted);
  const spreadMs = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
  return { readings, medianMs, spreadMs, disagree: spreadMs > AGREEMENT * medianMs, complete: readings.length >= WANTED };
}

function median(sorted: readonly number[]): number {
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  return (lower + upper) / 2;
}

/** Seconds with two decimals: what a hand can do. */
export function seconds(ms: number): string {
  return (ms / 1000).toFixed(2);
}

export interface Circumstances {
  measurand: string;
  site: string;
  method: string;
  /** For people: "right index". */
  digit: string;
  light: string;
  skin: string;
}

/** One choice that is noted by one tap. */
export interface Choice {
  value: string;
  text: string;
}

export const PLACES: readonly (Choice & { measurand: string })[] = [
  { value: 'finger', text: 'Finger', measurand: 'capillary-refill-time' },
  { value: 'knee', text: 'Knee', measurand: 'knee-capillary-refill-time' },
];
export const METHODS: readonly Choice[] = [
  { value: 'glass-slide', text: 'Glass slide' },
  { value: 'examination', text: 'Fingertip' },
];
export const DIGITS: readonly Choice[] = ['right index', 'left index', 'other finger'].map((text) => ({ value: text, text: capital(text) }));
export const SIDES: readonly Choice[] = ['right knee', 'left knee'].map((text) => ({ value: text, text: capital(text) }));
export const LIGHTS: readonly Choice[] = ['bright', 'room light', 'dim'].map((text) => ({ value: text, text: capital(text) }));
export const SKINS: readonly Choice[] = ['warm', 'cool', 'cold'].map((text) => ({ value: text, text: capital(text) }));

/** As the trial did it: glass slide on the right index finger. Light and skin wait to be told. */
export const usual: Circumstances = { measurand: 'capillary-refill-time', site: 'finger', method: 'glass-slide', digit: 'right index', light: '', skin: '' };

/** Another place has measurand, site and side of its own. */
export function moved(circumstances: Circumstances, site: string): Circumstances {
  const place = PLACES.find((p) => p.value === site);
  if (!place) return circumstances;
  const sides = site === 'knee' ? SIDES : DIGITS;
  return { ...circumstances, site, measurand: place.measurand, digit: sides[0]?.value ?? '' };
}

/** The raw times, for people who read the record. */
export function note(result: Refill, circumstances: Circumstances, wardSpeed: number): string {
  const parts = [
    `refill ${result.readings.map((r) => seconds(r.refillMs)).join(', ')} s`,
    `median ${seconds(result.medianMs)} s, spread ${seconds(result.spreadMs)} s`,
    `pressed ${result.readings.map((r) => (r.heldMs / 1000).toFixed(1)).join(', ')} s`,
    circumstances.digit,
    circumstances.light === '' ? '' : `light: ${circumstances.light}`,
    circumstances.skin === '' ? '' : `skin: ${circumstances.skin}`,
    wardSpeed === 1 ? '' : `real seconds; ward clock at ${wardSpeed}\u00d7`,
  ];
  return parts.filter((part) => part !== '').join('; ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
