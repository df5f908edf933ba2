import type { Patient } from '#schema';
import type { Mark } from '../chart/spec';
import { doings, type Doing } from '../model/patient/doings';
import { stack, type StackPanel } from '../model/patient/stack';
import { thresholds } from '../model/patient/thresholds';
import type { WindowThen } from './archive';

export interface Picture {
  panels: StackPanel[];
  lane: Doing[];
}

/** The charts of a stay as it was known, with a mark where something arrived late. */
export function picture(then: Patient, window: WindowThen): Picture {
  const done = doings(then, window);
  const findings = [...then.macro, ...then.micro, ...then.metabolic];
  const edges = thresholds({ patient: then.patient, assessedAt: then.assessedAt, patterns: [], findings });
  const panels = stack(window, edges, done).map((panel) => {
    const late = lateMarks(panel, window);
    return late.length === 0 ? panel : { ...panel, spec: { ...panel.spec, marks: [...(panel.spec.marks ?? []), ...late] } };
  });
  return { panels, lane: done.lane };
}

/** Arrivals of what a panel shows, at the instant when it became known. */
function lateMarks(panel: StackPanel, window: WindowThen): Mark[] {
  const symbols = new Map(window.measured.map((s) => [s.id, s.symbol]));
  const shown = new Set(panel.spec.traces.map((t) => t.name));
  const arrived = (window.late ?? []).filter((l) => shown.has(symbols.get(l.id) ?? '')).map((l) => Date.parse(l.knownAt));
  return [...new Set(arrived)].map((at) => ({ at, kind: 'late' }));
}
