import type { Patient, Window } from '#schema';
import type { Mark, Span } from '../../chart/spec';
import { isQuick, volumesOf } from './volumes';

/** Something in the lane above the charts. */
export interface Doing {
  at: number;
  until: number | null;
  kind: 'test' | 'fluid' | 'blood' | 'advised' | 'accepted' | 'overridden' | 'moved';
  words: string;
  /** Of advice: whether it treats; measurements and moves are in the list of happenings only. */
  isTreatment: boolean;
}

export interface Doings {
  /** Everything, in the order of time. */
  all: Doing[];
  /** What stands in the lane above the charts. */
  lane: Doing[];
  spans: Span[];
  marks: Mark[];
}

/** What was done and decided, for the lane above the charts and the marks in them. */
export function doings(patient: Patient, window: Window | null): Doings {
  const tests = testsOf(patient);
  const given = givenOf(window);
  const decided = patient.happenings.flatMap(happening);
  const all = [...tests, ...given, ...decided].sort((a, b) => a.at - b.at);
  return {
    all,
    lane: all.filter((each) => each.isTreatment),
    spans: [...tests, ...given].map(({ at, until, kind }) => ({ from: at, until, kind: kind === 'test' ? 'test' : 'given' })),
    marks: decided.filter(({ kind, isTreatment }) => kind === 'accepted' && isTreatment).map(({ at }) => ({ at, kind: 'given' })),
  };
}

/** Tests of treatments, from their first step to their last, with their verdict. */
function testsOf(patient: Patient): Doing[] {
  return patient.protocols
    .filter((protocol) => protocol.standing === 'challenge')
    .map((protocol) => {
      const moves = patient.happenings.filter((each) => each.kind === 'moved' && each.protocol === protocol.id).map((each) => Date.parse(each.at));
      const begun = Math.min(Date.parse(protocol.since), ...moves);
      return { at: begun, until: protocol.ended ? Date.parse(protocol.since) : null, kind: 'test', words: `${protocol.title}: ${protocol.stepTitle}`, isTreatment: true };
    });
}

/** Boluses. What runs slowly is in the hourly bars. */
function givenOf(window: Window | null): Doing[] {
  return (window?.given ?? [])
    .filter((drug) => /crystalloid|colloid|red-cells|blood/.test(drug.role))
    .flatMap((drug) => volumesOf(drug, Date.parse(window!.until)).filter(isQuick).map(({ from, until, volumeMl }): Doing => ({ at: from, until, kind: /blood|red-cells/.test(drug.role) ? 'blood' : 'fluid', words: `${drug.name}, ${volumeMl.toFixed(0)} mL`, isTreatment: true })));
}

function happening(each: Patient['happenings'][number]): Doing[] {
  const at = Date.parse(each.at);
  const advised = each.recommendation?.advised ?? each.recommendation?.proposed ?? '';
  const isTreatment = each.recommendation?.kind !== 'measure';
  if (each.kind === 'moved') return [{ at, until: at, kind: 'moved', words: `${each.label ?? ''}${each.to ? ` → ${each.to.replaceAll('-', ' ')}` : ''}`, isTreatment: false }];
  if (each.kind === 'issued') return [{ at, until: at, kind: 'advised', words: `Advised: ${advised}`, isTreatment }];
  if (each.closing === 'accepted') return [{ at, until: at, kind: 'accepted', words: `Accepted: ${advised}`, isTreatment }];
  if (each.closing === 'overridden') return [{ at, until: at, kind: 'overridden', words: `Overridden: ${advised} (${each.reason ?? ''})`, isTreatment }];
  return [];
}
