import type { Advice, AdviceKind, DrugInfo, Guidance, GuidanceInfo, Outcome, PhaseKind, RefillKind, Stay } from '../contract';
import * as format from '../format';

/** Half of a phase: what one circulation told. `apart` is known, but not told here. */
export type Half = 'on' | 'off' | 'unknown' | 'apart';

/** How a phase is drawn, large circulation above and skin below, and what it means. */
export const PHASES: Record<PhaseKind, { name: string; macro: Half; skin: Half; meaning: string }> = {
  restored: { name: 'restored', macro: 'on', skin: 'on', meaning: 'pressures at target, skin perfused' },
  dissociated: { name: 'dissociated', macro: 'on', skin: 'off', meaning: 'pressures at target, skin not perfused' },
  shock: { name: 'shock', macro: 'off', skin: 'off', meaning: 'pressures not at target, skin not perfused' },
  'low-pressure': { name: 'low pressure', macro: 'off', skin: 'on', meaning: 'pressures not at target, skin perfused' },
  'skin-unknown': { name: 'skin unknown', macro: 'apart', skin: 'unknown', meaning: 'pressures known, skin not' },
  'macro-unknown': { name: 'macro unknown', macro: 'unknown', skin: 'apart', meaning: 'skin known, pressures not' },
  unknown: { name: 'both unknown', macro: 'unknown', skin: 'unknown', meaning: 'neither pressures nor skin known' },
};

export const PHASE_KINDS = Object.keys(PHASES) as PhaseKind[];

/** Phases in which both circulations were known: only here can dissociation be seen. */
export const SEEN: PhaseKind[] = ['restored', 'dissociated', 'shock', 'low-pressure'];

export const REFILL: Record<RefillKind, string> = { normal: 'at most 3 s', prolonged: 'above 3 s', unknown: 'unmeasured' };

export const REFILL_KINDS = Object.keys(REFILL) as RefillKind[];

export const KINDS: Record<AdviceKind, string> = {
  measure: 'Measure',
  'give-fluid': 'Give fluid',
  'raise-dose': 'Raise dose',
  'lower-dose': 'Lower dose',
  'remove-fluid': 'Remove fluid',
  'leave-as-is': 'Leave as is',
  'clinician-decides': 'Clinician decides',
};

export const ADVICE_KINDS = Object.keys(KINDS) as AdviceKind[];

export const OUTCOMES: Record<Outcome, string> = {
  yes: 'done',
  partly: 'partly done',
  no: 'not done',
  unknown: 'record silent',
  'nothing-to-do': 'nothing to do',
  withheld: 'withheld by a limit',
};

export const OUTCOME_KINDS = Object.keys(OUTCOMES) as Outcome[];

/** The stretch that holds `t`; the last one also holds its own end. */
export function stretchAt<T extends { from: number; until: number }>(stretches: readonly T[], t: number): T | undefined {
  return stretches.find((s) => s.from <= t && t < s.until) ?? stretches.findLast((s) => s.until === t);
}

/** "1 h 52 min – 2 h 30 min (38 min)" */
export function extent(s: { from: number; until: number }): string {
  return `${format.sinceAdmission(s.from)} \u2013 ${format.sinceAdmission(s.until)} (${format.lasting(s.until - s.from)})`;
}

/** A stretch over which a protocol stood at one step. */
export interface StepStretch {
  from: number;
  until: number;
  /** More than one if it went on at a moment that was not recorded. */
  steps: string[];
  /** The way in; empty for the first step. */
  by: string;
}

/** The steps of one protocol from onset on. Asking again in the same step is not another stretch. */
export function stepStretches(guidance: Guidance, protocol: string, begin: string, end: number): StepStretch[] {
  if (guidance.onset === null) return [];
  let open: StepStretch = { from: guidance.onset, until: end, steps: [begin], by: '' };
  const stretches = [open];
  for (const move of guidance.moves.filter((m) => m.protocol === protocol)) {
    if (open.steps.at(-1) !== move.from) open.steps.push(move.from);
    if (move.to === move.from) continue;
    open.until = move.t;
    open = { from: move.t, until: end, steps: [move.to], by: move.label };
    stretches.push(open);
  }
  return stretches.filter((s) => s.until > s.from);
}

const VASOACTIVE = new Set(['vasopressor', 'inotrope', 'inodilator', 'vasodilator']);

/** A charted change of the rate of a vasoactive drug. */
export interface DoseChange {
  t: number;
  drug: string;
  unit: string;
  way: 'start' | 'raise' | 'lower' | 'stop';
  /** `null`: not known. */
  was: number | null;
  is: number;
}

/** All of a stay in order of time. From an unknown rate no change can be told, so none is. */
export function doseChanges(stay: Stay, drugs: readonly DrugInfo[]): DoseChange[] {
  const changes: DoseChange[] = [];
  for (const drug of drugs.filter((d) => VASOACTIVE.has(d.role))) {
    const rate = stay.rates[drug.id];
    rate?.t.forEach((t, i) => {
      const is = rate.v[i] ?? null;
      const was = i === 0 ? 0 : (rate.v[i - 1] ?? null);
      if (is === null || was === null || is === was) return;
      const way = is === 0 ? 'stop' : was === 0 ? 'start' : is > was ? 'raise' : 'lower';
      changes.push({ t, drug: drug.name, unit: drug.unit, way, was: i === 0 ? null : was, is });
    });
  }
  return changes.sort((a, b) => a.t - b.t);
}

/** Crystalloid and colloid of one bin. */
export interface FluidGiven {
  from: number;
  until: number;
  ml: number;
  /** Whether refill was known to be normal at some time of the bin. */
  atNormal: boolean;
}

export function fluidsGiven(stay: Stay, guidance: Guidance): FluidGiven[] {
  const { t, binS, resuscitation } = stay.fluids;
  const normal = guidance.refill.filter((s) => s.kind === 'normal');
  return t
    .map((from, i) => ({ from, until: from + binS, ml: resuscitation[i] ?? 0 }))
    .filter((bin) => bin.ml > 0)
    .map((bin) => ({ ...bin, atNormal: normal.some((s) => s.from < bin.until && s.until > bin.from) }));
}

/** Pieces of advice by kind and by what became of them. */
export type Counts = Partial<Record<AdviceKind, Partial<Record<Outcome, number>>>>;

export function counted(advised: readonly Advice[]): Counts {
  const counts: Counts = {};
  for (const { kind, done } of advised) {
    const row = (counts[kind] ??= {});
    row[done] = (row[done] ?? 0) + 1;
  }
  return counts;
}

export function total(row: Partial<Record<string, number>> | undefined): number {
  return Object.values(row ?? {}).reduce<number>((sum, n) => sum + (n ?? 0), 0);
}

/** Name of a protocol, or its identifier for data that outrun their catalogue. */
export function protocolName(info: GuidanceInfo, id: string): string {
  return info.protocols.find((p) => p.id === id)?.title ?? format.words(id);
}

/** Reasons, with instants as times since admission: that is how every other time of the page is told. */
export function reasons(a: Pick<Advice, 'because'>, inMs: number): string[] {
  return a.because.map((text) => text.replace(/\d{4,}-\d\d-\d\dT[\d:.]+Z/g, (instant) => format.sinceAdmission((Date.parse(instant) - inMs) / 1000)));
}

/** What became of it, in full: "not done within 60 min". */
export function outcomeWords(a: Pick<Advice, 'done' | 'limit'>, withinS: number): string {
  const within = `within ${format.lasting(withinS)}`;
  switch (a.done) {
    case 'yes':
    case 'partly':
    case 'no':
      return `${OUTCOMES[a.done]} ${within}`;
    case 'unknown':
      return `the record does not say whether it was done ${within}`;
    case 'nothing-to-do':
      return 'nothing to do';
    case 'withheld':
      return `withheld by the limit ${format.words(a.limit)}`;
  }
}
