import { paintHeld } from '../chart/paintHeld';
import { paintTrace } from '../chart/paintValues';
import { clipped, mark, type Pen, text } from '../chart/pen';
import { count } from '../format';
import type { Infusion } from '../model/panels';
import { stated } from '../model/readings';
import type { DeedInfo, VolumeInfo } from './contract';
import { placed } from './deedRows';
import type { Lane, SignLane } from './picture';

/** Height of a row of orders. */
export const ROW = 17;
const TEXT = 11;
const ABOVE_TEXT = 16;

/** The usual range as a band, and the times at which something was done. */
export function paintUnder(pen: Pen, lane: Lane, times: readonly number[]): void {
  const { ctx, px, colors } = pen;
  if (lane.kind === 'signs' && lane.usual) {
    const top = Math.max(pen.top, pen.y(lane.usual.hi ?? lane.y[1]));
    const bottom = Math.min(pen.bottom, pen.y(lane.usual.lo ?? lane.y[0]));
    ctx.fillStyle = colors.band;
    ctx.fillRect(pen.left, top, pen.right - pen.left, bottom - top);
    ctx.fillStyle = colors.faint;
    ctx.globalAlpha = 0.45;
    if (top > pen.top) ctx.fillRect(pen.left, top, pen.right - pen.left, px);
    if (bottom < pen.bottom) ctx.fillRect(pen.left, bottom - px, pen.right - pen.left, px);
    ctx.globalAlpha = 1;
  }
  ctx.strokeStyle = colors.faint;
  ctx.lineWidth = px;
  ctx.setLineDash([px, 3 * px]);
  for (const t of times) {
    if (!pen.sees(t, t)) continue;
    ctx.beginPath();
    ctx.moveTo(pen.x(t), pen.top);
    ctx.lineTo(pen.x(t), pen.bottom);
    ctx.stroke();
  }
  ctx.setLineDash([]);
}

export function paintLane(pen: Pen, lane: Lane, held: number): void {
  switch (lane.kind) {
    case 'signs':
      if (lane.traces.length > 2) paintEnvelope(pen, lane);
      for (const trace of [...lane.traces].reverse()) paintTrace(pen, trace, lane);
      break;
    case 'rate':
      paintRate(pen, lane.infusion);
      break;
    case 'volumes':
      paintBars(pen, lane.bars);
      break;
    case 'deeds':
      paintDeeds(pen, lane.deeds);
      break;
  }
  paintHeld(pen, held);
}

/** Between the second and the third line, as an arterial line swings between systole and diastole. */
function paintEnvelope(pen: Pen, lane: SignLane): void {
  const [, upper, lower] = lane.traces;
  if (!upper || !lower) return;
  const { ctx, colors } = pen;
  clipped(pen, () => {
    ctx.beginPath();
    for (const r of stated(upper.readings)) ctx.lineTo(pen.x(r.t), pen.y(r.lo ?? 0));
    for (const r of stated(lower.readings).reverse()) ctx.lineTo(pen.x(r.t), pen.y(r.lo ?? 0));
    ctx.closePath();
    ctx.globalAlpha = 0.12;
    ctx.fillStyle = colors[lane.tone];
    ctx.fill();
    ctx.globalAlpha = 1;
  });
}

/** One outline: a rate is recorded more often than the screen has pixels, and boxes side by side would show their seams. */
function paintRate(pen: Pen, { steps }: Infusion): void {
  const { ctx, px, colors } = pen;
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last) return;
  clipped(pen, () => {
    ctx.beginPath();
    for (const { from, to, lo } of steps) {
      ctx.lineTo(pen.x(from), pen.y(lo ?? 0));
      ctx.lineTo(pen.x(to), pen.y(lo ?? 0));
    }
    ctx.strokeStyle = ctx.fillStyle = colors.macro;
    ctx.lineWidth = 1.6 * px;
    ctx.stroke();
    ctx.lineTo(pen.x(last.to), pen.y(0));
    ctx.lineTo(pen.x(first.from), pen.y(0));
    ctx.closePath();
    ctx.globalAlpha = 0.38;
    ctx.fill();
    ctx.globalAlpha = 1;
  }, 1);
}

/** A bar from when a volume began to when it had run in, as high as the volume; its millilitres above it where there is room. */
function paintBars(pen: Pen, bars: readonly VolumeInfo[]): void {
  const { ctx, px, colors } = pen;
  const foot = pen.y(0);
  let free = Number.NEGATIVE_INFINITY;
  clipped(pen, () => {
    ctx.fillStyle = colors.grid;
    ctx.fillRect(pen.left, foot - px / 2, pen.right - pen.left, px);
    for (const bar of bars) {
      if (!pen.sees(bar.from, bar.to)) continue;
      const x = pen.x(bar.from);
      const width = Math.max(2 * px, pen.x(bar.to) - x);
      const top = pen.y(bar.mL);
      ctx.globalAlpha = 0.55;
      ctx.fillStyle = colors.macro;
      ctx.fillRect(x, top, width, foot - top);
      ctx.globalAlpha = 1;
      const words = `${count(bar.mL)} mL`;
      ctx.font = `${TEXT * px}px ${colors.font}`;
      const long = ctx.measureText(words).width;
      const from = Math.max(pen.left + px, Math.min(pen.right - long, x));
      if (from < free) continue;
      text(pen, words, from, top - 7 * px, colors.ink, 'left', TEXT);
      free = from + long + 6 * px;
    }
  });
}

/** A mark per time, and the words in rows below, each hung on a stem. */
function paintDeeds(pen: Pen, deeds: readonly DeedInfo[]): void {
  const { ctx, px, colors } = pen;
  ctx.font = `${TEXT * px}px ${colors.font}`;
  const seen = deeds.filter((d) => pen.sees(d.t, d.t));
  const y = (row: number) => pen.top + (ABOVE_TEXT + row * ROW) * px;
  const texts = placed(seen, pen.x, [pen.left, pen.right], (words) => ctx.measureText(words).width).filter((p) => y(p.row) < pen.bottom);
  ctx.strokeStyle = colors.faint;
  ctx.lineWidth = px;
  for (const { x, row } of texts) {
    ctx.beginPath();
    ctx.moveTo(x, pen.top);
    ctx.lineTo(x, y(row));
    ctx.stroke();
  }
  for (const { text: words, from, row } of texts) {
    ctx.lineWidth = 4 * px;
    ctx.lineJoin = 'round';
    ctx.strokeStyle = colors.surface;
    ctx.strokeText(words, from, y(row) + TEXT * 0.36 * px);
    text(pen, words, from, y(row), colors.ink, 'left', TEXT);
  }
  for (const { t } of seen) mark(pen, 'down', pen.x(t), pen.top + 2 * px, 7, colors.ink, true);
}
