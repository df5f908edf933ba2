// Made-up stays with everything that is ugly in charted data: gaps, bounds, unknown stretches, quarantine. Seeded.

/** @typedef {import('../src/contract').Stay} Stay */
/** @typedef {import('../src/contract').Series} Series */
/** @typedef {import('../src/contract').QuarantinedReading} QuarantinedReading */

export const HOUR = 3600;
export const METHODS = ['arterial-line', 'cuff', 'examination', 'glass-slide', 'blood-gas-analyser', 'central-laboratory'];

/** @param {number} seed */
export function random(seed) {
  let s = seed >>> 0;
  const next = () => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    /** @param {number} a @param {number} b */
    between: (a, b) => a + (b - a) * next(),
    normal: () => Math.sqrt(-2 * Math.log(next() + 1e-12)) * Math.cos(2 * Math.PI * next()),
  };
}

/** @param {number} v @param {number} d */
const round = (v, d) => Number(v.toFixed(d));

/** How sick the patient is at `t`: a rise, then a decay.
 * @param {number} t @param {{onset: number, depth: number, recovery: number}} course */
function shock(t, course) {
  const h = t / HOUR - course.onset;
  return h < 0 ? course.depth * Math.exp(h / 3) : course.depth * Math.exp(-h / course.recovery);
}

/** @param {number} i @returns {Stay} */
export function syntheticStay(i) {
  const r = random(1000 + i);
  const hours = [31, 96, 64, 12, 210, 52, 140, 26, 480, 73, 88, 40][i % 12] ?? 48;
  const course = { onset: r.between(1, 10), depth: i % 4 === 3 ? 0.25 : r.between(0.6, 1.1), recovery: r.between(8, 40) };
  const inMs = Date.UTC(2131 + i, (i * 5) % 12, 3 + i, 4 + i, 17);
  const at = { r, hours, course };
  /** @type {Record<string, Series>} */
  const series = { ...pressures(at, i), ...perfusion(at, i), ...gases(at, i), ...derived(at) };
  return { id: String(200_100 + 37 * i), inMs, outMs: inMs + hours * HOUR * 1000, series, rates: rates(at, i), fluids: fluids(at, i), quarantine: quarantined(at, i) };
}

/** @typedef {{r: ReturnType<typeof random>, hours: number, course: {onset: number, depth: number, recovery: number}}} At */

/** @param {At} at @param {number} i */
function pressures({ r, hours, course }, i) {
  /** @type {Record<string, Series>} */
  const out = {};
  const mean = { t: /** @type {number[]} */ ([]), lo: /** @type {number[]} */ ([]), hi: /** @type {number[]} */ ([]), m: /** @type {number[]} */ ([]) };
  const diastolic = structuredClone(mean);
  const pulse = structuredClone(mean);
  const line = i % 3 === 1 ? 0 : r.between(2, 6);
  const lost = [r.between(0.3, 0.5) * hours, r.between(0.52, 0.6) * hours];
  for (let h = 0.2; h < hours; h += r.between(0.4, 1.1)) {
    const invasive = h > line && i % 3 !== 2 && !(h > (lost[0] ?? 0) && h < (lost[1] ?? 0)) && h < 0.85 * hours;
    if (!invasive && r.next() < 0.35) continue;
    const map = 84 - 26 * shock(h * HOUR, course) + 4 * r.normal();
    const pp = 46 - 14 * shock(h * HOUR, course) + 4 * r.normal();
    push(mean, h, round(map, 0), invasive ? 0 : 1);
    push(diastolic, h, round(map - pp / 3, 0), invasive ? 0 : 1);
    push(pulse, h, round(pp, 0), invasive ? 0 : 1);
  }
  if (i === 2) push(mean, hours * 0.9, 245, 1);
  out['mean-arterial-pressure'] = mean;
  out['diastolic-arterial-pressure'] = diastolic;
  out['pulse-pressure'] = pulse;
  return out;
}

/** @param {{t: number[], lo: (number | null)[], hi: (number | null)[], m: number[]}} s @param {number} h @param {number} v @param {number} m */
function push(s, h, v, m) {
  s.t.push(Math.round(h * HOUR));
  s.lo.push(v);
  s.hi.push(v);
  s.m.push(m);
}

/** @param {At} at @param {number} i */
function perfusion({ r, hours, course }, i) {
  /** @type {Record<string, Series>} */
  const out = {};
  const crt = { t: /** @type {number[]} */ ([]), lo: /** @type {(number | null)[]} */ ([]), hi: /** @type {(number | null)[]} */ ([]), m: /** @type {number[]} */ ([]) };
  const skin = structuredClone(crt);
  const mottling = structuredClone(crt);
  for (let h = 0.4; h < hours && i !== 5; h += h < 12 ? r.between(0.5, 2.2) : r.between(2, 7)) {
    const v = 1.6 + 4 * shock(h * HOUR, course) + 0.5 * r.normal();
    const exact = i % 2 === 0;
    crt.t.push(Math.round(h * HOUR));
    crt.lo.push(exact ? round(Math.max(0.6, v), 1) : v > 3 ? 3 : null);
    crt.hi.push(exact ? round(Math.max(0.6, v), 1) : v > 3 ? null : 3);
    crt.m.push(exact ? 3 : 2);
    if (r.next() < 0.7) push(skin, h, v > 4.4 ? 2 : v > 3 ? 1 : 0, 2);
    if (i % 3 === 0 && r.next() < 0.6) push(mottling, h, Math.min(5, Math.max(0, Math.round(v - 2))), 2);
  }
  if (crt.t.length > 0) out['capillary-refill-time'] = crt;
  if (skin.t.length > 0) out['skin-temperature-grade'] = skin;
  if (mottling.t.length > 0) out['mottling-score'] = mottling;
  return out;
}

/** @param {At} at @param {number} i */
function gases({ r, hours, course }, i) {
  /** @type {Record<string, Series>} */
  const out = {};
  const lactate = { t: /** @type {number[]} */ ([]), lo: /** @type {number[]} */ ([]), hi: /** @type {number[]} */ ([]), m: /** @type {number[]} */ ([]) };
  const scvo2 = structuredClone(lactate);
  const clearance = structuredClone(lactate);
  for (let h = 0.5; h < hours && i !== 7; h += h < 14 ? r.between(1, 2.4) : r.between(3, 12)) {
    const v = round(Math.max(0.6, 1.1 + 6.5 * shock((h - 1.5) * HOUR, course) + 0.3 * r.normal()), 1);
    push(lactate, h, v, 4);
    if (lactate.lo.length > 1) push(clearance, h, round((100 * ((lactate.lo.at(-2) ?? 1) - v)) / (lactate.lo.at(-2) ?? 1), 0), 4);
    if (i % 4 === 0) push(scvo2, h, round(72 - 12 * shock(h * HOUR, course) + 2.5 * r.normal(), 0), 4);
  }
  if (lactate.t.length > 0) out.lactate = lactate;
  if (clearance.t.length > 0) out['lactate-clearance'] = clearance;
  if (scvo2.t.length > 0) out['central-venous-oxygen-saturation'] = scvo2;
  return out;
}

/** @param {At} at */
function derived({ r, hours, course }) {
  const sofa = { t: /** @type {number[]} */ ([]), lo: /** @type {(number | null)[]} */ ([]), hi: /** @type {(number | null)[]} */ ([]) };
  const dsi = { t: /** @type {number[]} */ ([]), lo: /** @type {(number | null)[]} */ ([]), hi: /** @type {(number | null)[]} */ ([]) };
  for (let h = 2; h < hours; h += r.between(2, 6)) {
    const low = Math.round(3 + 9 * shock(h * HOUR, course));
    const kind = r.next();
    sofa.t.push(h * HOUR);
    sofa.lo.push(kind < 0.15 ? null : low);
    sofa.hi.push(kind < 0.15 ? null : kind < 0.7 ? low + Math.round(r.between(1, 8)) : low);
    dsi.t.push(h * HOUR);
    const unknown = r.next() < 0.2;
    const v = round(1.5 + 1.2 * shock(h * HOUR, course), 2);
    dsi.lo.push(unknown ? null : v);
    dsi.hi.push(unknown ? null : v);
  }
  return { 'sofa-score': sofa, 'diastolic-shock-index': dsi };
}

/** @param {At} at @param {number} i */
function rates({ r, hours, course }, i) {
  /** @type {Record<string, {t: number[], v: (number | null)[]}>} */
  const out = {};
  if (i % 4 === 3) return out;
  const ne = { t: [0], v: /** @type {(number | null)[]} */ ([0]) };
  const end = Math.min(hours, course.onset + 2.2 * course.recovery);
  for (let h = course.onset; h < end; h += r.between(0.5, 3)) {
    ne.t.push(Math.round(h * HOUR));
    ne.v.push(i % 3 === 0 && h > 0.4 * end && h < 0.52 * end ? null : round(Math.max(0.02, 0.45 * shock(h * HOUR, course)), 2));
  }
  ne.t.push(Math.round(end * HOUR));
  ne.v.push(0);
  out.norepinephrine = ne;
  if (i % 2 === 0) out.vasopressin = { t: [course.onset * HOUR + 5400, course.onset * HOUR + 11 * HOUR].map(Math.round), v: [0.03, 0] };
  if (i % 5 === 0) out.dobutamine = { t: [4 * HOUR, 7 * HOUR, 13 * HOUR, 19 * HOUR], v: [2.5, 5, null, 0] };
  if (i % 6 === 4) out.epinephrine = { t: [6 * HOUR, 8 * HOUR, 12 * HOUR], v: [0.05, 0.12, 0] };
  return out;
}

/** @param {At} at @param {number} i @returns {import('../src/contract').Fluids} */
function fluids({ r, hours, course }, i) {
  /** @type {import('../src/contract').Fluids} */
  const f = { binS: HOUR, t: [], in: [], out: [], urine: [], resuscitation: [] };
  for (let h = 0; h < hours; h += 1) {
    if (r.next() < 0.08) continue;
    const sick = shock(h * HOUR, course);
    const urine = r.next() < 0.12 ? null : Math.round(Math.max(0, 75 - 55 * sick + 25 * r.normal()));
    const other = i % 3 === 0 && r.next() < 0.1 ? Math.round(r.between(50, 250)) : 0;
    f.t.push(h * HOUR);
    const [upkeep, bolus] = [60 + r.between(0, 60), (r.next() < 0.28 * sick ? 500 : 0) + (h < 4 ? 300 * sick : 0)];
    f.in.push(Math.round(upkeep + bolus));
    f.resuscitation.push(Math.round(bolus));
    f.urine.push(urine);
    f.out.push(urine === null && other === 0 ? null : (urine ?? 0) + other);
  }
  return f;
}

/** @param {At} at @param {number} i @returns {QuarantinedReading[]} */
function quarantined({ r, hours }, i) {
  const kinds = [
    { item: '220052', label: 'Arterial Blood Pressure mean', reason: 'implausible-value', value: '-8', unit: 'mmHg' },
    { item: '646', label: 'SpO2', reason: 'implausible-value', value: '10085', unit: '%' },
    { item: '223951', label: 'Capillary Refill R', reason: 'unassessable', value: 'Other/Remarks', unit: '' },
    { item: '211', label: 'Heart Rate', reason: 'empty-value', value: '', unit: 'BPM' },
  ];
  return Array.from({ length: 3 + ((i * 7) % 19) }, (_, k) => {
    const kind = kinds[Math.floor(r.next() * kinds.length)] ?? kinds[0];
    return { t: k === 0 && i % 4 === 0 ? null : Math.round(r.between(0, hours) * HOUR), line: Math.round(r.between(2, 540_000)), ...kind };
  }).map((q) => /** @type {QuarantinedReading} */ (q));
}
