import { segments } from '../model/segments';
import type { ColorName } from './palette';
import { clipped, hatch, type Pen } from './pen';
import type { ChartSpec, Fan, Mark, Side, Span, Trace } from './spec';

const COLOR: Record<Side, ColorName> = { macro: 'macro', micro: 'micro', neutral: 'soft' };

/** What lies below the grid: target, spans, fans. */
export function paintUnder(pen: Pen, spec: ChartSpec): void {
  clipped(pen, () => {
    if (spec.band) band(pen, spec.band);
    spec.spans?.forEach((span) => paintSpan(pen, span));
    spec.fans?.forEach((fan) => paintFan(pen, fan));
  });
}

/** What lies above it: traces and marks. */
export function paintOver(pen: Pen, spec: ChartSpec): void {
  clipped(pen, () => spec.marks?.forEach((mark) => paintMark(pen, mark)));
  clipped(pen, () => spec.traces.forEach((trace) => paintTrace(pen, trace, spec)), 4);
}

function band(pen: Pen, { low, high }: { low?: number; high?: number }): void {
  const top = high === undefined ? pen.top : pen.y(high);
  const bottom = low === undefined ? pen.bottom : pen.y(low);
  pen.ctx.fillStyle = pen.colors.band;
  pen.ctx.fillRect(pen.left, top, pen.right - pen.left, bottom - top);
}

function paintSpan(pen: Pen, span: Span): void {
  const left = Math.max(pen.left, pen.x(span.from));
  const right = span.until === null ? pen.right : Math.min(pen.right, pen.x(span.until));
  if (right <= left) return;
  const { ctx, px, colors } = pen;
  if (span.kind === 'future') return hatch(pen, left, right, pen.top, pen.bottom);
  ctx.globalAlpha = 0.5;
  ctx.fillStyle = span.kind === 'test' ? colors['micro-wash'] : colors['macro-wash'];
  ctx.fillRect(left, pen.top, Math.max(px, right - left), pen.bottom - pen.top);
  ctx.globalAlpha = 1;
}

function paintFan(pen: Pen, fan: Fan): void {
  const { ctx } = pen;
  ctx.globalAlpha = fan.strength;
  ctx.fillStyle = pen.colors[COLOR[fan.side]];
  ctx.beginPath();
  fan.edges.forEach(([at, low], i) => (i ? ctx.lineTo(pen.x(at), pen.y(low)) : ctx.moveTo(pen.x(at), pen.y(low))));
  [...fan.edges].reverse().forEach(([at, , high]) => ctx.lineTo(pen.x(at), pen.y(high)));
  ctx.fill();
  ctx.globalAlpha = 1;
}

function paintMark(pen: Pen, mark: Mark): void {
  const { ctx, px, colors } = pen;
  const x = Math.round(pen.x(mark.at));
  ctx.strokeStyle = mark.kind === 'late' ? colors['warn-line'] : mark.kind === 'given' ? colors.muted : colors.faint;
  ctx.lineWidth = px;
  ctx.setLineDash(mark.kind === 'moved' ? [] : [3 * px, 3 * px]);
  ctx.beginPath();
  ctx.moveTo(x, pen.top);
  ctx.lineTo(x, pen.bottom);
  ctx.stroke();
  ctx.setLineDash([]);
}

function paintTrace(pen: Pen, trace: Trace, spec: ChartSpec): void {
  switch (trace.style) {
    case 'line':
      return lines(pen, trace, 1.6, 1);
    case 'faint':
      return lines(pen, trace, 1, 0.6);
    case 'marks':
      lines(pen, trace, 1, 0.7);
      return dots(pen, trace, spec);
    case 'steps':
      return steps(pen, trace, false);
    case 'area':
      return steps(pen, trace, true);
    case 'bars':
      return bars(pen, trace);
  }
}

function lines(pen: Pen, trace: Trace, width: number, alpha: number): void {
  const { ctx, px } = pen;
  ctx.strokeStyle = ctx.fillStyle = pen.colors[COLOR[trace.side]];
  ctx.lineWidth = width * px;
  ctx.lineJoin = 'round';
  ctx.globalAlpha = alpha;
  for (const run of segments(trace.samples, trace.gapMs)) {
    ctx.beginPath();
    run.forEach(([at, value], i) => (i ? ctx.lineTo(pen.x(at), pen.y(value)) : ctx.moveTo(pen.x(at), pen.y(value))));
    if (run.length === 1) ctx.arc(pen.x(run[0]![0]), pen.y(run[0]![1]), 1.5 * px, 0, 2 * Math.PI);
    ctx.stroke();
  }
  ctx.globalAlpha = 1;
  if (trace.style === 'line') beyond(pen, trace);
}

/** Small arrows at the edge for values that the axis does not hold. */
function beyond(pen: Pen, trace: Trace): void {
  const { ctx, px } = pen;
  for (const [at, value] of trace.samples) {
    if (value === null || (pen.y(value) >= pen.top && pen.y(value) <= pen.bottom)) continue;
    const [edge, way] = pen.y(value) < pen.top ? [pen.top, 1] : [pen.bottom, -1];
    ctx.beginPath();
    ctx.moveTo(pen.x(at), edge);
    ctx.lineTo(pen.x(at) - 3 * px, edge + 5 * way * px);
    ctx.lineTo(pen.x(at) + 3 * px, edge + 5 * way * px);
    ctx.fill();
  }
}

function dots(pen: Pen, trace: Trace, { band: target }: ChartSpec): void {
  const { ctx, px, colors } = pen;
  ctx.lineWidth = 1.5 * px;
  ctx.strokeStyle = colors[COLOR[trace.side]];
  for (const [at, value] of trace.samples) {
    if (value === null) continue;
    const isIn = target !== undefined && value >= (target.low ?? -Infinity) && value <= (target.high ?? Infinity);
    ctx.fillStyle = isIn ? colors.surface : colors[COLOR[trace.side]];
    ctx.beginPath();
    ctx.arc(pen.x(at), pen.y(value), 3 * px, 0, 2 * Math.PI);
    ctx.fill();
    ctx.stroke();
  }
}

function steps(pen: Pen, trace: Trace, isFilled: boolean): void {
  const { ctx, px } = pen;
  ctx.strokeStyle = ctx.fillStyle = pen.colors[COLOR[trace.side]];
  ctx.lineWidth = 1.5 * px;
  trace.samples.forEach(([at, value], i) => {
    if (value === null) return;
    const end = trace.samples[i + 1]?.[0] ?? at;
    const [x, until, y] = [pen.x(at), pen.x(end), pen.y(value)];
    if (isFilled) {
      ctx.globalAlpha = 0.2;
      ctx.fillRect(x, y, until - x, pen.y(0) - y);
      ctx.globalAlpha = 1;
    }
    ctx.beginPath();
    ctx.moveTo(x, pen.y(trace.samples[i - 1]?.[1] ?? value));
    ctx.lineTo(x, y);
    ctx.lineTo(until, y);
    ctx.stroke();
  });
}

function bars(pen: Pen, trace: Trace): void {
  const { ctx, px } = pen;
  ctx.fillStyle = pen.colors[COLOR[trace.side]];
  trace.samples.forEach(([at, value], i) => {
    if (value === null) return;
    const width = Math.max(3 * px, pen.x(at + (trace.widthsMs?.[i] ?? 0)) - pen.x(at));
    const y = pen.y(value);
    ctx.fillRect(pen.x(at), y, width, pen.y(0) - y);
  });
}
