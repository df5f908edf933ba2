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
