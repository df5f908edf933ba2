/**
 * The data embedded in the report page, as the replay writes them.
 *
 * Times named `...Ms` are milliseconds since 1970 in the zone policy of the data set. Times called `t` are seconds since ICU
 * admission of the stay, ascending; they may be negative. Arrays inside one object run in parallel.
 */

/** `<script type="application/json" id="cohort">` */
export interface Cohort {
  title: string;
  version: string;
  researchNote: string;
  dataset: Dataset;
  account: Account;
  /** Most frequent first. */
  quarantine: QuarantineGroup[];
  /** Items of the source that no measurand or drug stands for; most frequent first. */
  unmapped: UnmappedItem[];
  /** Codes that `Series.m` points into, e.g. "arterial-line", "cuff". */
  methods: string[];
  measurands: MeasurandInfo[];
  indices: IndexInfo[];
  drugs: DrugInfo[];
  highlights: Highlight[];
  /** `null` if the replay asked no protocol; then no stay has `guidance`. */
  guidance: GuidanceInfo | null;
  stays: StayRow[];
}

export interface Dataset {
  /** E.g. "MIMIC-III". */
  kind: string;
  name: string;
  zonePolicy: string;
  tables: SourceTable[];
  missing: MissingTable[];
}

export interface SourceTable {
  name: string;
  present: boolean;
  rowsRead: number;
  rowsMapped: number;
  rowsOfUnknownItems: number;
}

/** A table that is absent, and what cannot be known without it. */
export interface MissingTable {
  table: string;
  consequence: string;
}

/** received = accepted + quarantined + duplicate, always. */
export interface Account {
  received: number;
  accepted: number;
  quarantined: number;
  duplicate: number;
}

export interface QuarantineGroup {
  table: string;
  item: string;
  label: string;
  /** Kebab-case code of the reason. */
  reason: string;
  reasonText: string;
  count: number;
  example: QuarantineExample;
}

export interface QuarantineExample {
  /** File the row came from. */
  origin: string;
  line: number;
  value: string;
  unit: string;
  detail: string;
}

export interface UnmappedItem {
  table: string;
  item: string;
  label: string;
  count: number;
}

export interface MeasurandInfo {
  id: string;
  name: string;
  symbol: string;
  unit: string;
  decimals: number;
  referenceLow?: number;
  referenceHigh?: number;
  /** How long a value stands; a longer silence is a gap. */
  maxGapS?: number;
  /** Limits that differ by method code. */
  maxGapByMethodS?: Record<string, number>;
  /** Names of the grades, for a graded sign. */
  grades?: { least: number; labels: string[] };
  stays: number;
  observations: number;
}

export interface IndexInfo {
  id: string;
  name: string;
  symbol: string;
  unit: string;
  decimals: number;
  referenceLow?: number;
  referenceHigh?: number;
  maxGapS?: number;
  staysKnown: number;
  /** Evaluations that gave one number, a range, nothing. */
  known: number;
  bounded: number;
  unknown: number;
  /** What was missing, most frequent first. */
  gaps: { text: string; count: number }[];
}

export interface DrugInfo {
  id: string;
  name: string;
  unit: string;
  /** What it is given for, e.g. "vasopressor", "crystalloid". */
  role: string;
  stays: number;
}

/** One number worth the first look, e.g. stays with capillary refill charted: 61 of 84. */
export interface Highlight {
  label: string;
  value: number;
  of: number;
  note: string;
}

export interface StayRow {
  id: string;
  subject: string;
  age: number | null;
  sex: string;
  careUnit: string;
  inMs: number;
  /** Length of the ICU stay. */
  hours: number;
  observations: number;
  quarantined: number;
  duplicate: number;
  /** Number of accepted values: capillary refill, lactate, blood pressure by arterial line. */
  crt: number;
  lactate: number;
  arterialPressure: number;
  /** Hours with norepinephrine known to run. */
  norepinephrineHours: number;
  guidance?: GuidanceRow;
}

/** `<script type="application/json" class="stay" data-id="...">` */
export interface Stay {
  id: string;
  inMs: number;
  outMs: number;
  /** By measurand or index id. */
  series: Record<string, Series>;
  /** By drug id. */
  rates: Record<string, Rate>;
  fluids: Fluids;
  quarantine: QuarantinedReading[];
  guidance?: Guidance;
}

/**
 * Values in the canonical unit. `lo === hi` is exact, one `null` an open bound (`lo` 3, `hi` null: above 3), both numbers a
 * range, both `null`: unknown from here on. A value of an index stands until the next entry.
 */
export interface Series {
  t: number[];
  lo: (number | null)[];
  hi: (number | null)[];
  /** Index into `Cohort.methods`; -1 where the source does not say. */
  m?: number[];
  /** From when the value is too old, if not after `maxGapS`. */
  stale?: (number | null)[];
}

/** A step function: `v` from `t` until the next `t`. `null` unknown, 0 known to be off. */
export interface Rate {
  t: number[];
  v: (number | null)[];
}

/** Volumes per bin in mL; `t` is the start of the bin. `null`: nothing charted. */
export interface Fluids {
  binS: number;
  t: number[];
  in: (number | null)[];
  /** All output, urine included. */
  out: (number | null)[];
  urine: (number | null)[];
  /** Crystalloid and colloid, part of `in`. */
  resuscitation: (number | null)[];
}

export interface QuarantinedReading {
  /** `null` if the row has no readable time. */
  t: number | null;
  item: string;
  label: string;
  reason: string;
  value: string;
  unit: string;
  line: number;
}

/** Which protocols were asked what they would have advised. */
export interface GuidanceInfo {
  /** All begun at the same moment of a stay. */
  protocols: ProtocolInfo[];
  /** The condition at which they were begun, in words. */
  begunWhen: string;
  /** How soon the like had to be done to count. */
  withinS: number;
}

export interface ProtocolInfo {
  id: string;
  title: string;
  version: string;
  /** Identifier of its first step. */
  begin: string;
}

/** What macrocirculation and skin told together. `skin-unknown`: pressures at target or not, skin not known. */
export type PhaseKind = 'restored' | 'dissociated' | 'shock' | 'low-pressure' | 'skin-unknown' | 'macro-unknown' | 'unknown';

/** Capillary refill at most 3 s, above 3 s, not known. */
export type RefillKind = 'normal' | 'prolonged' | 'unknown';

export type AdviceKind = 'measure' | 'give-fluid' | 'raise-dose' | 'lower-dose' | 'remove-fluid' | 'leave-as-is' | 'clinician-decides';

/** Whether the like was done in time; `unknown`: the record does not say; `withheld`: a limit kept it back. */
export type Outcome = 'yes' | 'partly' | 'no' | 'unknown' | 'nothing-to-do' | 'withheld';

/** One stay's line in the table of concordance. */
export interface GuidanceRow {
  /** When protocols were begun, in seconds since admission; `null` if the entry signs were never seen. */
  onset: number | null;
  hours: Record<PhaseKind, number>;
  refillHours: Record<RefillKind, number>;
  /** Crystalloid and colloid in mL by state of refill; no entry where the record is silent. */
  fluidMl: Partial<Record<RefillKind, number>>;
  advised: Partial<Record<AdviceKind, Partial<Record<Outcome, number>>>>;
}

/** What would have been advised in one stay, and what the record shows beside it. Stretches are without gaps. */
export interface Guidance {
  onset: number | null;
  phases: Stretch<PhaseKind>[];
  refill: RefillStretch[];
  moves: ProtocolMove[];
  advised: Advice[];
}

export interface Stretch<K extends string> {
  from: number;
  until: number;
  kind: K;
}

export interface RefillStretch extends Stretch<RefillKind> {
  /** Crystalloid and colloid given in it, in mL; `null` where the record is silent. */
  fluidMl: number | null;
}

/** A protocol went from one step to another. */
export interface ProtocolMove {
  t: number;
  protocol: string;
  from: string;
  label: string;
  to: string;
}

export interface Advice {
  from: number;
  /** Until when it held. */
  until: number;
  protocol: string;
  step: string;
  kind: AdviceKind;
  what: string;
  done: Outcome;
  /** The limit that changed or withheld it; empty if none did. */
  limit: string;
  /** Values with units and their ages at `from`. */
  because: string[];
  /** Who says so. */
  source: string;
}
