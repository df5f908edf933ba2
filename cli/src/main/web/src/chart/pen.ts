import type uPlot from 'uplot';
import { type Palette, palette } from './palette';

/** A canvas with the two scales of a chart: what every layer paints with. Sizes are in CSS pixels times `px`. */
export interface Pen {
  ctx: CanvasRenderingContext2D;
  px: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  x: (t: number) => number;
  y: (v: number) => number;
  /** Whether a stretch of time touches the window. */
  sees: (from: number, to: number) => boolean;
  colors: Palette;
}

export function penOf(u: uPlot): Pen {
  const { left, top, width, height } = u.bbox;
  const min = u.scales.x?.min ?? 0;
  const max = u.scales.x?.max ?? 1;
  return {
    ctx: u.ctx,
    px: devicePixelRatio,
    left,
    right: left + width,
    top,
    bottom: top + height,
    x: (t) => u.valToPos(t, 'x', true),
    y: (v) => u.valToPos(v, 'y', true),
    sees: (from, to) => to >= min && from <= max,
    colors: palette(),
  };
}

/** Paints inside the plot area only and leaves the canvas as it was. */
export function clipped(pen: Pen, paint: () => void, margin = 0): void {
  const m = margin * pen.px;
  pen.ctx.save();
  pen.ctx.beginPath();
  pen.ctx.rect(pen.left - m, pen.top - m, pen.right - pen.left + 2 * m, pen.bottom - pen.top + 2 * m);
  pen.ctx.clip();
  paint();
  pen.ctx.restore();
}

export type Shape = 'circle' | 'square' | 'diamond' | 'up' | 'down';

/** A mark; hollow marks let the ground through, so that they stay readable on a line. */
export function mark(pen: Pen, shape: Shape, x: number, y: number, size: number, color: string, filled: boolean): void {
  const { ctx, px } = pen;
  const r = (size / 2) * px;
  ctx.beginPath();
  if (shape === 'circle') ctx.arc(x, y, r, 0, 2 * Math.PI);
  else if (shape === 'square') ctx.rect(x - r * 0.88, y - r * 0.88, 1.76 * r, 1.76 * r);
  else polygon(ctx, x, y, r * 1.15, shape);
  ctx.lineWidth = 1.4 * px;
  ctx.strokeStyle = color;
  ctx.fillStyle = filled ? color : pen.colors.surface;
  ctx.fill();
  ctx.stroke();
}

function polygon(ctx: CanvasRenderingContext2D, x: number, y: number, r: number, shape: Shape): void {
  const tip = shape === 'down' ? 1 : -1;
  ctx.moveTo(x, y + tip * r);
  ctx.lineTo(x + r, shape === 'diamond' ? y : y - tip * r * 0.7);
  if (shape === 'diamond') ctx.lineTo(x, y + r);
  ctx.lineTo(x - r, shape === 'diamond' ? y : y - tip * r * 0.7);
  ctx.closePath();
}

export function text(pen: Pen, words: string, x: number, y: number, color: string, align: CanvasTextAlign = 'left', size = 11): void {
  const { ctx, px } = pen;
  ctx.font = `${size * px}px ${pen.colors.font}`;
  ctx.textAlign = align;
  ctx.textBaseline = 'middle';
  ctx.fillStyle = color;
  ctx.fillText(words, x, y);
}
