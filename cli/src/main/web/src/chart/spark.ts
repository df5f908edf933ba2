import type { Stay } from '../contract';
import type { Catalogue } from '../model/catalogue';
import { anchor, type Reading, state, stated } from '../model/readings';
import { gaps, knownSpans, split } from '../model/segments';
import { highest, indexSteps, isRunning, isUnknown, rateSteps, type Step } from '../model/steps';
import * as terms from '../model/terms';
import { hatch, palette } from './palette';
import { mark, type Pen } from './pen';

export type SparkKind = 'crt' | 'lactate' | 'pressure' | 'norepinephrine';

/** The few numbers a sparkline of one stay needs; the stay itself is let go. */
export interface SparkData {
  end: number;
  crt: Reading[];
  lactate: Reading[];
  pressure: Reading[];
  norepinephrine: Step[];
  /** Top of the dose scale: differs with and without the weight. */
  doseScale: number;
}

/** One scale for all stays, or small multiples could not be compared. */
export const SCALES: Record<Exclude<SparkKind, 'norepinephrine'>, [number, number]> = {
  crt: [0, 1],
  lactate: [0, 10],
  pressure: [40, 110],
};

export function doseScale(unit: string): number {
  return unit.includes('kg') ? 0.5 : 40;
}

export function sparkData(stay: Stay, catalogue: Catalogue): SparkData {
  const end = (stay.outMs - stay.inMs) / 1000;
  const equivalent = indexSteps(catalogue.readings(stay, terms.NOREPINEPHRINE_EQUIVALENT), end);
  const [refill = ''] = terms.REFILL.filter((id) => stay.series[id]);
  return {
    end,
    crt: catalogue.readings(stay, refill),
    lactate: catalogue.readings(stay, terms.LACTATE),
    pressure: catalogue.readings(stay, terms.MEAN_PRESSURE),
    norepinephrine: equivalent.length > 0 ? equivalent : rateSteps(stay.rates[terms.NOREPINEPHRINE], end),
    doseScale: doseScale(equivalent.length > 0 ? 'kg' : catalogue.drug(terms.NOREPINEPHRINE).unit),
  };
}

/** The number beside the line: how often it was off target, its peak, its lowest. Empty if there is none. */
export function sparkFigure(data: SparkData, kind: SparkKind): string {
  if (kind === 'norepinephrine') {
    const peak = highest(data.norepinephrine);
    return peak > 0 ? peak.toFixed(2) : '';
  }
  const readings = stated(data[kind]);
  if (readings.length === 0) return '';
  if (kind === 'crt') {
    const off = readings.filter((r) => state(r, terms.REFILL_TARGET) === 'outside').length;
    return `${off} / ${readings.length}`;
  }
  const exact = readings.map(anchor);
  return kind === 'lactate' ? Math.max(...exact).toFixed(1) : Math.min(...exact).toFixed(0);
}

export function drawSpark(canvas: HTMLCanvasElement, data: SparkData, kind: SparkKind, hours: number | null): void {
  const ctx = canvas.getContext('2d');
  if (!ctx) return;
  const px = devicePixelRatio;
  canvas.width = Math.round(canvas.clientWidth * px);
  canvas.height = Math.round(canvas.clientHeight * px);
  const to = hours === null ? Math.max(data.end, 1) : hours * 3600;
  const pen = sparkPen(ctx, canvas.width, canvas.height, to, kind === 'norepinephrine' ? [0, data.doseScale] : SCALES[kind]);
  const end = Math.min(data.end, to);
  after(pen, end);
  if (kind === 'crt') return strip(pen, data.crt, end);
  if (kind === 'norepinephrine') return dose(pen, data.norepinephrine);
  values(pen, data[kind], kind, end);
}

function sparkPen(ctx: CanvasRenderingContext2D, width: number, height: number, to: number, scale: [number, number]): Pen {
  const px = devicePixelRatio;
  const y = (v: number) => height - 3 * px - ((v - scale[0]) / (scale[1] - scale[0])) * (height - 6 * px);
  return {
    ctx, px, left: 0, right: width, top: 0, bottom: height,
    x: (t) => (t / to) * width,
    y: (v) => Math.min(height - px, Math.max(px, y(v))),
    sees: (a, b) => b >= 0 && a <= to,
    colors: palette(),
  };
}

/** Ground from admission to discharge; after discharge there is nothing to know. */
function after(pen: Pen, end: number): void {
  pen.ctx.clearRect(0, 0, pen.right, pen.bottom);
  pen.ctx.fillStyle = pen.colors.grid;
  pen.ctx.fillRect(0, pen.bottom - pen.px, pen.x(end), pen.px);
}

/** Height says it as well as ink: off target is tall, on target low, unknown a hatched foot. */
function strip(pen: Pen, readings: Reading[], end: number): void {
  const { ctx, colors, px } = pen;
  if (readings.length === 0) return;
  const bar = (from: number, to: number, share: number, fill: string | CanvasPattern) => {
    const height = share * (pen.bottom - 4 * px);
    ctx.fillStyle = fill;
    ctx.fillRect(pen.x(from), pen.bottom - height, Math.max(2 * px, pen.x(to) - pen.x(from)), height);
  };
  for (const gap of gaps(knownSpans(readings, 0, end), 0, end)) bar(gap.from, gap.to, 0.18, hatch(ctx, colors.faint));
  readings.forEach((r, i) => {
    if (r.kind === 'unknown' || r.t > end) return;
    const to = Math.min(r.until, readings[i + 1]?.t ?? end, end);
    const where = state(r, terms.REFILL_TARGET);
    ctx.globalAlpha = where === 'inside' ? 0.45 : 1;
    bar(r.t, to, where === 'outside' ? 1 : where === 'inside' ? 0.36 : 0.62, where === 'undecided' ? hatch(ctx, colors.micro) : colors.micro);
    ctx.globalAlpha = 1;
  });
}

function values(pen: Pen, readings: Reading[], kind: 'lactate' | 'pressure', end: number): void {
  const { ctx, colors, px } = pen;
  if (readings.length === 0) return;
  const band = kind === 'lactate' ? terms.LACTATE_TARGET : terms.MEAN_PRESSURE_TARGET;
  const edge = pen.y('hi' in band ? band.hi : band.lo);
  ctx.fillStyle = colors.band;
  ctx.fillRect(0, 'hi' in band ? edge : 0, pen.x(end), 'hi' in band ? pen.bottom - edge : edge);
  ctx.strokeStyle = kind === 'lactate' ? colors.micro : colors.macro;
  ctx.lineWidth = 1.3 * px;
  ctx.lineJoin = 'round';
  const cuff = kind === 'pressure' ? readings.filter((r) => r.method === terms.CUFF) : [];
  for (const segment of split(readings.filter((r) => !cuff.includes(r)))) {
    ctx.beginPath();
    segment.forEach((r, i) => (i ? ctx.lineTo(pen.x(r.t), pen.y(anchor(r))) : ctx.moveTo(pen.x(r.t) - (segment.length === 1 ? px : 0), pen.y(anchor(r)))));
    if (segment.length === 1 && segment[0]) ctx.lineTo(pen.x(segment[0].t) + px, pen.y(anchor(segment[0])));
    ctx.stroke();
  }
  ctx.fillStyle = colors.macro;
  for (const r of stated(cuff)) if (r.t <= end) ctx.fillRect(pen.x(r.t) - 0.8 * px, pen.y(anchor(r)) - 0.8 * px, 1.6 * px, 1.6 * px);
  if (kind === 'lactate') for (const r of stated(readings)) if (r.t <= end) mark(pen, 'circle', pen.x(r.t), pen.y(anchor(r)), 3, colors.micro, state(r, band) === 'outside');
}

function dose(pen: Pen, steps: readonly Step[]): void {
  const { ctx, colors, px } = pen;
  for (const step of steps) {
    const x = Math.round(pen.x(step.from));
    const width = Math.max(px, Math.round(Math.min(pen.right, pen.x(step.to))) - x);
    if (isUnknown(step)) {
      ctx.fillStyle = hatch(ctx, colors.faint);
      ctx.fillRect(x, pen.bottom * 0.55, width, pen.bottom * 0.45);
    } else if (isRunning(step)) {
      const y = pen.y(step.hi ?? step.lo ?? 0);
      ctx.fillStyle = colors.macro;
      ctx.globalAlpha = 0.4;
      ctx.fillRect(x, y, width, pen.bottom - y);
      ctx.globalAlpha = 1;
      ctx.fillRect(x, y, width, 1.4 * px);
    }
  }
}
