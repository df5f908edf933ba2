// A made-up cohort around the made-up stays: who they are, what was read, what was put aside.

import { INFO, rowOf, syntheticGuidance } from './syntheticGuidance.mjs';
import { HOUR, METHODS, random, syntheticStay } from './syntheticStay.mjs';

/** @typedef {import('../src/contract').Cohort} Cohort */
/** @typedef {import('../src/contract').Stay} Stay */

const UNITS = ['MICU', 'SICU', 'CCU', 'CSRU', 'TSICU'];

/** @param {number} n @param {boolean} [asked] whether a protocol was asked @returns {{cohort: Cohort, stays: Stay[]}} */
export function syntheticCohort(n, asked = true) {
  const plain = Array.from({ length: n }, (_, i) => syntheticStay(i));
  const stays = asked ? plain.map((stay, i) => ({ ...stay, guidance: syntheticGuidance(stay, i) })) : plain;
  return { cohort: { ...cohortOf(stays), guidance: asked ? INFO : null }, stays };
}

/** @param {Stay} stay @param {string} id */
const size = (stay, id) => stay.series[id]?.t.length ?? 0;

/** @param {Stay[]} stays @returns {Omit<Cohort, 'guidance'>} */
function cohortOf(stays) {
  const rows = stays.map((stay, i) => {
    const r = random(i);
    const line = (stay.series['mean-arterial-pressure']?.m ?? []).filter((m) => m === 0).length;
    return {
      id: stay.id, subject: String(10_006 + 41 * i), age: i === 8 ? null : Math.round(r.between(34, 89)), sex: r.next() < 0.5 ? 'F' : 'M', careUnit: UNITS[i % 5] ?? '',
      inMs: stay.inMs, hours: (stay.outMs - stay.inMs) / 3.6e6, observations: Object.keys(stay.series).reduce((sum, id) => sum + size(stay, id), 0),
      quarantined: stay.quarantine.length, duplicate: Math.round(r.between(0, 40)), crt: size(stay, 'capillary-refill-time'), lactate: size(stay, 'lactate'),
      arterialPressure: line, norepinephrineHours: norepinephrineHours(stay),
      ...(stay.guidance && { guidance: rowOf(stay.guidance) }),
    };
  });
  return { ...about(rows), stays: rows };
}

/** @param {Stay} stay */
function norepinephrineHours(stay) {
  const rate = stay.rates.norepinephrine;
  if (!rate) return 0;
  return rate.t.reduce((sum, t, i) => sum + ((rate.v[i] ?? 0) > 0 ? (rate.t[i + 1] ?? t) - t : 0), 0) / HOUR;
}

/** @param {import('../src/contract').StayRow[]} rows @returns {Omit<Cohort, 'stays' | 'guidance'>} */
function about(rows) {
  const n = rows.length;
  /** @param {keyof import('../src/contract').StayRow} key */
  const having = (key) => rows.filter((row) => Number(row[key]) > 0).length;
  return {
    title: 'Cohort report', version: '0.1.0', researchNote: 'For research and teaching. Not a medical device; nothing here is advice for the care of a patient.',
    dataset: {
      kind: 'Synthetic', name: 'made-up stays of a generator', zonePolicy: 'local times taken as UTC',
      tables: [
        { name: 'icustays', present: true, rowsRead: n, rowsMapped: n, rowsOfUnknownItems: 0 },
        { name: 'chartevents', present: true, rowsRead: 538_634, rowsMapped: 121_940, rowsOfUnknownItems: 384_120 },
        { name: 'labevents', present: true, rowsRead: 52_034, rowsMapped: 9_820, rowsOfUnknownItems: 40_991 },
        { name: 'inputevents', present: true, rowsRead: 22_310, rowsMapped: 14_002, rowsOfUnknownItems: 8_308 },
        { name: 'outputevents', present: true, rowsRead: 8_902, rowsMapped: 8_411, rowsOfUnknownItems: 491 },
        { name: 'microbiologyevents', present: false, rowsRead: 0, rowsMapped: 0, rowsOfUnknownItems: 0 },
      ],
      missing: [{ table: 'microbiologyevents', consequence: 'No cultures: the source of infection and the fit of antibiotics cannot be known.' }],
    },
    account: { received: 154_173, accepted: 147_205, quarantined: 4_851, duplicate: 2_117 },
    quarantine: QUARANTINE, unmapped: UNMAPPED, methods: METHODS, measurands: measurands(n), indices: indices(n),
    drugs: [
      { id: 'norepinephrine', name: 'Norepinephrine', unit: '\u00b5g/kg/min', role: 'vasopressor', stays: having('norepinephrineHours') },
      { id: 'vasopressin', name: 'Vasopressin', unit: 'U/min', role: 'vasopressor', stays: Math.ceil(n / 2) },
      { id: 'dobutamine', name: 'Dobutamine', unit: '\u00b5g/kg/min', role: 'inotrope', stays: Math.ceil(n / 5) },
      { id: 'epinephrine', name: 'Epinephrine', unit: '\u00b5g/kg/min', role: 'vasopressor', stays: Math.ceil(n / 6) },
    ],
    highlights: [
      { label: 'Capillary refill charted', value: having('crt'), of: n, note: 'half of them as a bound ("> 3 s") and not as a number' },
      { label: 'Lactate measured', value: having('lactate'), of: n, note: 'blood gas analyser or laboratory' },
      { label: 'Blood pressure by arterial line', value: having('arterialPressure'), of: n, note: 'cuff pressures are kept apart' },
      { label: 'Norepinephrine given', value: having('norepinephrineHours'), of: n, note: 'with weight known, as a dose per kg' },
    ],
  };
}

const QUARANTINE = [
  ['chartevents', '646', 'SpO2', 'implausible-value', 'outside what can be', 1804, '10085', '%', 'plausible: 1 to 100 %'],
  ['chartevents', '211', 'Heart Rate', 'empty-value', 'no value was charted', 1120, '', 'BPM', 'VALUE and VALUENUM are empty'],
  ['chartevents', '220052', 'Arterial Blood Pressure mean', 'implausible-value', 'outside what can be', 640, '-8', 'mmHg', 'plausible: 10 to 300 mmHg'],
  ['chartevents', '223951', 'Capillary Refill R', 'unassessable', 'charted as not assessable', 512, 'Other/Remarks', '', 'the remark is not in the table'],
  ['labevents', '50813', 'Lactate', 'not-a-number', 'text where a number belongs', 301, 'ERROR', 'mmol/L', ''],
  ['inputevents', '30047', 'Levophed-k', 'no-unit', 'no unit was charted', 244, '0.05', '', 'three units are in use for this item'],
  ['chartevents', '780', 'Arterial pH', 'implausible-value', 'outside what can be', 122, '4', '', 'plausible: 6.3 to 8.0'],
  ['outputevents', '40055', 'Urine Out Foley', 'before-admission', 'before ICU admission', 74, '400', 'ml', '9 h before admission'],
  ['chartevents', '763', 'Daily Weight', 'implausible-value', 'outside what can be', 34, '0', 'kg', 'plausible: 20 to 400 kg'],
].map(([table, item, label, reason, reasonText, count, value, unit, detail], i) => /** @type {import('../src/contract').QuarantineGroup} */ ({
  table, item, label, reason, reasonText, count, example: { origin: `${table}.csv.gz`, line: 3187 * (i + 1) + 12, value, unit, detail },
}));

const UNMAPPED = [['581', 'Weight Kg', 9041], ['128', 'Code Status', 8110], ['224093', 'Alarms On', 6020], ['31', 'Activity', 5544], ['80', 'Bowel Sounds', 4870], ['432', 'Level of Conscious', 4410]]
  .map(([item, label, count]) => /** @type {import('../src/contract').UnmappedItem} */ ({ table: 'chartevents', item, label, count }));

/** @param {number} n @returns {Cohort['measurands']} */
function measurands(n) {
  const charted = 75 * 60;
  return [
    { id: 'capillary-refill-time', name: 'Capillary refill time, finger', symbol: 'CRT', unit: 's', decimals: 1, referenceLow: 0.1, referenceHigh: 3, maxGapS: charted, stays: n - 1, observations: 214 },
    { id: 'skin-temperature-grade', name: 'Skin temperature to touch', symbol: 'Skin', unit: '', decimals: 0, referenceLow: 0, referenceHigh: 0, maxGapS: 16_200, grades: { least: 0, labels: ['warm', 'cool', 'cold'] }, stays: n - 1, observations: 160 },
    { id: 'mottling-score', name: 'Mottling score', symbol: 'Mottling', unit: '', decimals: 0, referenceLow: 0, referenceHigh: 1, maxGapS: 16_200, grades: { least: 0, labels: ['none', 'coin-sized, at the centre of the knee', 'not beyond the upper edge of the kneecap', 'not beyond the middle of the thigh', 'not beyond the groin', 'beyond the groin'] }, stays: 4, observations: 61 },
    { id: 'lactate', name: 'Lactate', symbol: 'Lactate', unit: 'mmol/L', decimals: 1, referenceLow: 0.05, referenceHigh: 2, maxGapS: 9_000, stays: n - 1, observations: 260 },
    { id: 'mean-arterial-pressure', name: 'Mean arterial pressure', symbol: 'MAP', unit: 'mmHg', decimals: 0, referenceLow: 70, referenceHigh: 105, maxGapS: charted, stays: n, observations: 1604 },
    { id: 'diastolic-arterial-pressure', name: 'Diastolic arterial pressure', symbol: 'DAP', unit: 'mmHg', decimals: 0, maxGapS: charted, stays: n, observations: 1604 },
    { id: 'central-venous-oxygen-saturation', name: 'Central venous oxygen saturation', symbol: 'ScvO2', unit: '%', decimals: 0, referenceLow: 70, referenceHigh: 80, maxGapS: 7_200, stays: 3, observations: 66 },
  ];
}

/** @param {number} n @returns {Cohort['indices']} */
function indices(n) {
  return [
    { id: 'pulse-pressure', name: 'Pulse pressure', symbol: 'PP', unit: 'mmHg', decimals: 0, referenceLow: 40, maxGapS: 4_500, staysKnown: n, known: 1604, bounded: 0, unknown: 312, gaps: [{ text: 'systolic pressure older than 75 min', count: 240 }, { text: 'systolic and diastolic by different methods', count: 72 }] },
    { id: 'lactate-clearance', name: 'Lactate clearance', symbol: 'LC', unit: '%', decimals: 0, staysKnown: n - 1, known: 240, bounded: 0, unknown: 944, gaps: [{ text: 'no second lactate in the window', count: 802 }, { text: 'first lactate is at most 2 mmol/L', count: 142 }] },
    { id: 'diastolic-shock-index', name: 'Diastolic shock index', symbol: 'DSI', unit: '', decimals: 2, maxGapS: 21_600, staysKnown: n, known: 901, bounded: 0, unknown: 230, gaps: [{ text: 'heart rate older than 75 min', count: 230 }] },
    { id: 'sofa-score', name: 'SOFA score', symbol: 'SOFA', unit: '', decimals: 0, maxGapS: 86_400, staysKnown: n - 2, known: 120, bounded: 410, unknown: 77, gaps: [{ text: 'bilirubin older than 24 h', count: 388 }, { text: 'no inspired oxygen fraction with the gas', count: 201 }, { text: 'no Glasgow coma score', count: 98 }] },
    { id: 'carbon-dioxide-gap', name: 'Venous-to-arterial carbon dioxide gap', symbol: 'P(cv-a)CO2', unit: 'mmHg', decimals: 0, staysKnown: 0, known: 0, bounded: 0, unknown: 1201, gaps: [{ text: 'no central venous gas', count: 1201 }] },
  ];
}
