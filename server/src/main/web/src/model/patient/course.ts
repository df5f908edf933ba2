import type { Patient } from '#schema';
import { clockText, countdown } from '../../format';

type Run = Patient['protocols'][number];

export interface CourseDoor {
  label: string;
  when: string;
  to: string;
  opens: string | null;
}

/** Where a protocol stands: how it came here, how long it waits, which ways lead on. */
export interface Course {
  id: string;
  title: string;
  standing: string;
  isEnded: boolean;
  past: { at: string; label: string }[];
  step: string;
  since: string;
  timer: { words: string; share: number } | null;
  ends: string | null;
  doors: CourseDoor[];
}

const PAST = 4;

export function course(run: Run, patient: Patient, now: number): Course {
  const moves = patient.happenings.filter((each) => each.kind === 'moved' && each.protocol === run.id).sort((a, b) => a.at.localeCompare(b.at));
  const since = Date.parse(run.since);
  const next = run.nextTimer === null ? null : Date.parse(run.nextTimer);
  return {
    id: run.id,
    title: run.title,
    standing: run.standing.replace('-', ' '),
    isEnded: run.ended,
    past: moves.slice(-PAST).map((move) => ({ at: clockText(Date.parse(move.at)), label: move.label ?? `${move.from} → ${move.to}` })),
    step: run.stepTitle,
    since: clockText(since),
    timer: next === null ? null : { words: countdown((next - now) / 1000), share: Math.min(1, Math.max(0, (now - since) / (next - since || 1))) },
    ends: run.endsAt === null ? null : clockText(Date.parse(run.endsAt)),
    doors: [...(run.doors ?? []), ...(run.always ?? [])].map((door) => ({ label: door.label, when: door.when, to: door.toTitle ?? door.to, opens: door.opensAt ? countdown((Date.parse(door.opensAt) - now) / 1000) : null })),
  };
}
