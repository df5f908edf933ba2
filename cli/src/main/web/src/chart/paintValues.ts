import { bound } from '../format';
import type { Panel, Trace } from '../model/panels';
import { anchor, type Stated, state, stated } from '../model/readings';
import { gaps, split } from '../model/segments';
import { indexSteps } from '../model/steps';
import { hatch } from './palette';
import { clipped, mark, type Pen, type Shape, text } from './pen';

/** What a layer has to know of the axis that it paints on. */
export type Axis = Pick<Panel, 'y' | 'target'>;

/** The target as a band, with its words at the left edge. */
export function paintTarget(pen: Pen, panel: Axis): void {
  if (!panel.target) return;
  const [min, max] = panel.y;
  const top = pen.y(Math.min(panel.target.hi ?? max, max));
  const bottom = pen.y(Math.max(panel.target.lo ?? min, min));
  const { ctx, px, colors } = pen;
  ctx.fillStyle = colors.band;
  ctx.fillRect(pen.left, top, pen.right - pen.left, bottom - top);
  const edge = panel.target.hi !== undefined ? top : bottom;
  ctx.fillStyle = colors.faint;
  ctx.fillRect(pen.left, Math.round(edge), pen.right - pen.left, Math.max(1, Math.round(px * 0.75)));
}

/** Along the foot: solid while the leading value stood, hatched while nothing was known. */
export function paintKnown(pen: Pen, panel: Panel, from: number, to: number): void {
  if (!panel.known) return;
  const { ctx, px, colors } = pen;
  const height = 5 * px;
  const y = pen.bottom - height;
  const bar = (a: number, b: number, fill: string | CanvasPattern) => {
    const x = Math.max(pen.left, pen.x(a));
    ctx.fillStyle = fill;
    ctx.fillRect(x, y, Math.max(px, Math.min(pen.right, pen.x(b)) - x), height);
  };
  ctx.fillStyle = colors.surface;
  ctx.fillRect(pen.left, y - px, pen.right - pen.left, height + px);
  for (const gap of gaps(panel.known, from, to)) if (pen.sees(gap.from, gap.to)) bar(gap.from, gap.to, hatch(ctx, colors.muted));
  for (const span of panel.known) if (pen.sees(span.from, span.to)) bar(span.from, span.to, colors[panel.tone]);
}

export function paintTrace(pen: Pen, trace: Trace, panel: Axis): void {
  switch (trace.style) {
    case 'line':
      return line(pen, trace, panel, pen.colors[trace.tone], 1.7, []);
    case 'faint':
      return faded(pen, 0.55, () => line(pen, trace, panel, pen.colors[trace.tone], 1.2, []));
    case 'dashed':
      return line(pen, trace, panel, pen.colors.neutral, 1.2, [4, 3]);
    case 'open':
      return marks(pen, trace, panel, 'square', crowded(pen, trace) ? 4 : 6);
    case 'open-small':
      return faded(pen, 0.7, () => marks(pen, trace, panel, 'down', crowded(pen, trace) ? 3 : 4.5));
    case 'markers':
      line(pen, trace, panel, pen.colors[trace.tone], 1.2, []);
      return marks(pen, trace, panel, 'circle', 7);
    case 'range':
      return range(pen, trace, panel);
    case 'signs':
    case 'unseen':
      return;
  }
}

/** Whether marks of full size would cover each other. */
function crowded(pen: Pen, trace: Trace): boolean {
  const seen = trace.readings.filter((r) => pen.sees(r.t, r.t)).map((r) => pen.x(r.t));
  const close = seen.filter((x, i) => i > 0 && x - (seen[i - 1] ?? x) < 7 * pen.px);
  return close.length > seen.length / 3;
}

function faded(pen: Pen, alpha: number, paint: () => void): void {
  pen.ctx.save();
  pen.ctx.globalAlpha = alpha;
  paint();
  pen.ctx.restore();
}

/** Joins exact values inside a segment; a value alone between two gaps is a dot. */
function line(pen: Pen, trace: Trace, panel: Axis, color: string, width: number, dash: number[]): void {
  const { ctx, px } = pen;
  clipped(pen, () => {
    ctx.strokeStyle = color;
    ctx.lineWidth = width * px;
    ctx.lineJoin = 'round';
    ctx.setLineDash(dash.map((d) => d * px));
    for (const segment of split(trace.readings)) {
      const last = segment.at(-1);
      if (!segment[0] || !last || !pen.sees(segment[0].t, last.t)) continue;
      joined(pen, segment.filter((r) => r.kind === 'exact'), color, width, trace.style !== 'markers');
    }
  });
  ctx.setLineDash([]);
  if (trace.style === 'line') beyond(pen, stated(trace.readings), panel, color);
}

function joined(pen: Pen, exact: Stated[], color: string, width: number, dots: boolean): void {
  const { ctx, px } = pen;
  const first = exact[0];
  if (!first) return;
  if (exact.length === 1) {
    if (!dots) return;
    ctx.fillStyle = color;
    ctx.beginPath();
    ctx.arc(pen.x(first.t), pen.y(anchor(first)), (width + 0.4) * px, 0, 2 * Math.PI);
    ctx.fill();
    return;
  }
  ctx.beginPath();
  exact.forEach((r, i) => (i ? ctx.lineTo(pen.x(r.t), pen.y(anchor(r))) : ctx.moveTo(pen.x(r.t), pen.y(anchor(r)))));
  ctx.stroke();
}

/** Small carets at the edge for values that the axis does not hold. */
function beyond(pen: Pen, readings: Stated[], panel: Axis, color: string): void {
  for (const r of readings) {
    const v = anchor(r);
    if (!pen.sees(r.t, r.t) || (v <= panel.y[1] && v >= panel.y[0])) continue;
    const up = v > panel.y[1];
    mark(pen, up ? 'up' : 'down', pen.x(r.t), up ? pen.top + 5 * pen.px : pen.bottom - 5 * pen.px, 5, color, true);
  }
}

/** Marks are filled off target and hollow on it; a bound is an arrow from the bound into the open side, with its words. */
function marks(pen: Pen, trace: Trace, panel: Axis, shape: Shape, size: number): void {
  const color = pen.colors[trace.tone];
  clipped(pen, () => {
    const all = stated(trace.readings);
    all.forEach((r, i) => {
      if (!pen.sees(r.t, r.t)) return;
      const off = trace.band !== undefined && state(r, trace.band) === 'outside';
      if (r.kind === 'exact') mark(pen, shape, pen.x(r.t), within(pen, pen.y(r.lo)), size, color, off);
      else openEnded(pen, trace, r, off, panel, pen.x(all[i + 1]?.t ?? Number.MAX_SAFE_INTEGER));
    });
  }, 6);
}

function within(pen: Pen, y: number): number {
  return Math.min(pen.bottom - 5 * pen.px, Math.max(pen.top + 5 * pen.px, y));
}

function openEnded(pen: Pen, trace: Trace, r: Stated, off: boolean, panel: Axis, next: number): void {
  const { ctx, px } = pen;
  const color = pen.colors[trace.tone];
  const x = pen.x(r.t);
  const from = pen.y(r.lo ?? r.hi ?? 0);
  const to = r.kind === 'range' ? pen.y(r.hi) : pen.y(r.kind === 'above' ? panel.y[1] : panel.y[0]) + (r.kind === 'above' ? 14 : -12) * px;
  ctx.strokeStyle = color;
  ctx.lineWidth = (off ? 3 : 1.4) * px;
  ctx.beginPath();
  ctx.moveTo(x, from);
  ctx.lineTo(x, to);
  ctx.stroke();
  ctx.lineWidth = 1.6 * px;
  ctx.beginPath();
  ctx.moveTo(x - 5 * px, from);
  ctx.lineTo(x + 5 * px, from);
  ctx.stroke();
  if (r.kind === 'range') return;
  mark(pen, r.kind === 'above' ? 'up' : 'down', x, to, 7, color, off);
  // Words only where they do not run into the next mark; the shape says the same.
  if (next - x < 32 * px) return;
  text(pen, r.kind === 'above' ? `>${bound(r.lo, trace.decimals)}` : `<${bound(r.hi ?? 0, trace.decimals)}`, x + 7 * px, to, pen.colors.ink, 'left', 10.5);
}

/** An index: a step where it is known, a band where it is bounded, hatching where it is not known. */
function range(pen: Pen, trace: Trace, panel: Axis): void {
  const { ctx, px, colors } = pen;
  clipped(pen, () => {
    for (const step of indexSteps(trace.readings, pen.right > 0 ? Number.MAX_SAFE_INTEGER : 0)) {
      if (!pen.sees(step.from, step.to)) continue;
      const x = pen.x(step.from);
      const width = Math.max(1.5 * px, Math.min(pen.right, pen.x(step.to)) - x);
      if (step.lo === null && step.hi === null) continue;
      const top = pen.y(step.hi ?? panel.y[1]);
      const bottom = pen.y(step.lo ?? panel.y[0]);
      ctx.fillStyle = colors[trace.tone];
      ctx.globalAlpha = step.lo === step.hi ? 1 : 0.28;
      ctx.fillRect(x, top - px, width, Math.max(2 * px, bottom - top));
      ctx.globalAlpha = 1;
    }
  });
}
