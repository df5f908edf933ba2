import type { Trace } from '../model/panels';
import { state, stated } from '../model/readings';
import { mark, type Pen, text } from './pen';

/** One lane per sign: a hollow mark for the healthy grade, a filled one otherwise, the grade in it where it is a number. */
export function paintSigns(pen: Pen, traces: readonly Trace[]): void {
  traces.forEach((trace, i) => {
    const y = pen.y(traces.length - i - 0.5);
    let free = Number.NEGATIVE_INFINITY;
    for (const r of stated(trace.readings)) {
      if (r.kind !== 'exact' || !pen.sees(r.t, r.t)) continue;
      const x = pen.x(r.t);
      const off = trace.band !== undefined && state(r, trace.band) === 'outside';
      const least = trace.grades?.least ?? 0;
      const steps = trace.grades?.labels.length ?? 2;
      if (steps > 3) free = score(pen, r.lo, x, y, off, free);
      else grade(pen, trace, r.lo - least, x, y, off || r.lo > least);
    }
  });
}

function score(pen: Pen, value: number, x: number, y: number, off: boolean, free: number): number {
  mark(pen, 'circle', x, y, 11, pen.colors.micro, off);
  if (x < free) return free;
  text(pen, String(value), x, y + 0.5 * pen.px, off ? pen.colors.surface : pen.colors.ink, 'center', 9);
  return x + 4 * pen.px;
}

/** Warm is hollow, cool is a small filled diamond, cold a large one. */
function grade(pen: Pen, trace: Trace, step: number, x: number, y: number, off: boolean): void {
  const size = step >= 2 ? 9.5 : 6.5;
  mark(pen, off ? 'diamond' : 'circle', x, y, off ? size : 5, pen.colors[trace.tone], off);
}
