// What a made-up protocol would have advised in the made-up stays: every kind of phase, of advice and of outcome.

import { HOUR, random } from './syntheticStay.mjs';

/** @typedef {import('../src/contract').Stay} Stay */
/** @typedef {import('../src/contract').Guidance} Guidance */
/** @typedef {import('../src/contract').GuidanceInfo} GuidanceInfo */
/** @typedef {import('../src/contract').GuidanceRow} GuidanceRow */
/** @typedef {import('../src/contract').Advice} Advice */
/** @typedef {import('../src/contract').AdviceKind} AdviceKind */
/** @typedef {import('../src/contract').PhaseKind} PhaseKind */
/** @typedef {import('../src/contract').RefillKind} RefillKind */

/** @type {GuidanceInfo} */
export const INFO = {
  protocols: [{ id: 'made-up', title: 'Made-up protocol of refill', version: '1', begin: 'look' }],
  begunWhen: 'Lactate \u2265 2 mmol/L and norepinephrine equivalent dose > 0 ug/kg/min',
  withinS: HOUR,
};

const GRID = 900;
/** How long a charted sign stands. */
const STANDS = 75 * 60;

/** The last value at `t` that is not too old: `true` off target, `undefined` not known.
 * @param {import('../src/contract').Series | undefined} s @param {number} t @param {number} age @param {(lo: number | null, hi: number | null) => boolean} off */
function told(s, t, age, off) {
  const i = s ? s.t.findLastIndex((at) => at <= t && t - at < age) : -1;
  return s && i >= 0 ? off(s.lo[i] ?? null, s.hi[i] ?? null) : undefined;
}

/** @template {string} K @param {number} end @param {(t: number) => K} kindAt */
function stretches(end, kindAt) {
  /** @type {{from: number, until: number, kind: K}[]} */
  const all = [];
  for (let t = 0; t < end; t += GRID) {
    const kind = kindAt(t);
    const last = all.at(-1);
    if (last?.kind === kind) last.until = Math.min(end, t + GRID);
    else all.push({ from: t, until: Math.min(end, t + GRID), kind });
  }
  return all;
}

/** @param {boolean | undefined} macro off target @param {boolean | undefined} skin off target @returns {PhaseKind} */
function phase(macro, skin) {
  if (skin === undefined) return macro === undefined ? 'unknown' : 'skin-unknown';
  if (macro === undefined) return 'macro-unknown';
  return skin ? (macro ? 'shock' : 'dissociated') : macro ? 'low-pressure' : 'restored';
}

/** @param {Stay} stay @param {number} i @returns {Guidance} */
export function syntheticGuidance(stay, i) {
  const end = (stay.outMs - stay.inMs) / 1000;
  /** @param {number} t */
  const skin = (t) => told(stay.series['capillary-refill-time'], t, STANDS, (lo) => (lo ?? 0) >= 3);
  /** @param {number} t */
  const macro = (t) => told(stay.series['mean-arterial-pressure'], t, STANDS, (lo) => (lo ?? 0) < 65);
  /** @param {number} t @returns {RefillKind} */
  const state = (t) => ({ true: /** @type {const} */ ('prolonged'), false: /** @type {const} */ ('normal'), undefined: /** @type {const} */ ('unknown') })[`${skin(t)}`];
  const refill = stretches(end, state).map((s) => ({ ...s, fluidMl: i === 3 ? null : fluidIn(stay, s) }));
  const onset = onsetOf(stay, end);
  const window = onset === null ? [] : refill.filter((s) => s.until > onset && s.from < onset + 12 * HOUR);
  const advised = window.flatMap((s, k) => adviceFor({ ...s, from: Math.max(s.from, onset ?? 0) }, random(900 + 31 * i + k)));
  return { onset, phases: stretches(end, (t) => phase(macro(t), skin(t))), refill, moves: movesOf(advised), advised };
}

/** @param {Stay} stay @param {{from: number, until: number}} s */
function fluidIn(stay, s) {
  const { t, binS, resuscitation } = stay.fluids;
  return Math.round(t.reduce((sum, at, k) => sum + ((resuscitation[k] ?? 0) * Math.max(0, Math.min(s.until, at + binS) - Math.max(s.from, at))) / binS, 0));
}

/** @param {Stay} stay @param {number} end */
function onsetOf(stay, end) {
  const rate = stay.rates.norepinephrine;
  for (let t = 0; rate && t < end; t += GRID) {
    const running = (rate.v[rate.t.findLastIndex((at) => at <= t)] ?? 0) > 0;
    if (running && told(stay.series.lactate, t, 9000, (lo) => (lo ?? 0) >= 2)) return t;
  }
  return null;
}

/** @type {Record<RefillKind, [AdviceKind, string, string, string][]>} */
const SAID = {
  unknown: [['measure', 'Measure capillary refill time, finger', 'look', 'Capillary refill time, finger \u2264 3 s is not known: Capillary refill time, finger is older than 1 h 15 min: measure again']],
  prolonged: [
    ['give-fluid', 'Give 500 mL crystalloid over 30 min', 'fill', 'Capillary refill time, finger > 3 s is true: 4.2 s, 12 min before'],
    ['raise-dose', 'Raise norepinephrine until mean arterial pressure is 80 to 85 mmHg, rate at most 0.5 ug/kg/min', 'pressure-test', 'Mean arterial pressure < 80 mmHg is true: 71 mmHg, 4 min before'],
    ['clinician-decides', 'A clinician decides: is there another cause', 'stuck', 'Capillary refill time, finger > 3 s is true: 3.8 s, 41 min before'],
  ],
  normal: [
    ['leave-as-is', 'Change nothing: refill is normal', 'watch', 'Capillary refill time, finger \u2264 3 s is true: 2.2 s, just then'],
    ['lower-dose', 'Lower norepinephrine until mean arterial pressure is 65 to 70 mmHg, rate at most 0.5 ug/kg/min', 'wean', 'Mean arterial pressure > 70 mmHg is true: 84 mmHg, 9 min before'],
  ],
};

/** @param {{from: number, until: number, kind: RefillKind}} s @param {ReturnType<typeof random>} r @returns {Advice[]} */
function adviceFor(s, r) {
  return SAID[s.kind].map(([kind, what, step, because], k) => {
    const from = Math.min(s.until - 60, Math.round(s.from + k * 0.6 * HOUR));
    const dice = r.next();
    /** @type {Advice['done']} */
    const done = kind === 'leave-as-is' ? 'nothing-to-do' : kind === 'clinician-decides' ? 'unknown' : kind === 'give-fluid' && dice < 0.2 ? 'withheld' : dice < 0.45 ? 'yes' : kind === 'give-fluid' && dice < 0.65 ? 'partly' : 'no';
    return { from, until: s.until, protocol: 'made-up', step, kind, what, done, limit: done === 'withheld' ? 'total-fluid' : '', because: k === 0 && r.next() < 0.3 ? [] : [because], source: 'made up, for trying the page' };
  });
}

/** @param {Advice[]} advised @returns {Guidance['moves']} */
function movesOf(advised) {
  return advised.slice(1).map((a, k) => ({ t: a.from, protocol: 'made-up', from: advised[k]?.step ?? '', label: a.step === advised[k]?.step ? 'ask again' : 'refill changed', to: a.step }));
}

/** The line of the cohort that belongs to it. @param {Guidance} g @returns {GuidanceRow} */
export function rowOf(g) {
  const hours = { restored: 0, dissociated: 0, shock: 0, 'low-pressure': 0, 'skin-unknown': 0, 'macro-unknown': 0, unknown: 0 };
  const refillHours = { normal: 0, prolonged: 0, unknown: 0 };
  /** @type {GuidanceRow['fluidMl']} */
  const fluidMl = {};
  /** @type {GuidanceRow['advised']} */
  const advised = {};
  for (const p of g.phases) hours[p.kind] += (p.until - p.from) / HOUR;
  for (const s of g.refill) {
    refillHours[s.kind] += (s.until - s.from) / HOUR;
    if (s.fluidMl !== null) fluidMl[s.kind] = (fluidMl[s.kind] ?? 0) + s.fluidMl;
  }
  for (const a of g.advised) {
    const row = (advised[a.kind] ??= {});
    row[a.done] = (row[a.done] ?? 0) + 1;
  }
  return { onset: g.onset, hours, refillHours, fluidMl, advised };
}
