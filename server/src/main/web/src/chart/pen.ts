import type uPlot from 'uplot';
import { type Palette, palette } from './palette';

/** What a layer paints with: positions in pixels of the canvas. */
export interface Pen {
  readonly ctx: CanvasRenderingContext2D;
  readonly colors: Palette;
  /** Pixels of the canvas in one of the page. */
  readonly px: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  x(at: number): number;
  y(value: number): number;
}

export function penOf(u: uPlot): Pen {
  const { left, top, width, height } = u.bbox;
  return {
    ctx: u.ctx,
    colors: palette(),
    px: devicePixelRatio,
    left,
    right: left + width,
    top,
    bottom: top + height,
    x: (at) => u.valToPos(at, 'x', true),
    y: (value) => u.valToPos(value, 'y', true),
  };
}

/** Paints inside the plot only, and hands the canvas back as it was. */
export function clipped(pen: Pen, paint: () => void, beyond = 0): void {
  const { ctx, px } = pen;
  ctx.save();
  ctx.beginPath();
  ctx.rect(pen.left - beyond * px, pen.top - beyond * px, pen.right - pen.left + 2 * beyond * px, pen.bottom - pen.top + 2 * beyond * px);
  ctx.clip();
  paint();
  ctx.restore();
}

/** Grey lines at a slant: not known, too old, or only simulated. */
export function hatch(pen: Pen, left: number, right: number, top: number, bottom: number): void {
  const { ctx, px } = pen;
  ctx.save();
  ctx.beginPath();
  ctx.rect(left, top, right - left, bottom - top);
  ctx.clip();
  ctx.strokeStyle = pen.colors.hatch;
  ctx.lineWidth = px;
  ctx.beginPath();
  for (let x = left - (bottom - top); x < right; x += 6 * px) {
    ctx.moveTo(x, bottom);
    ctx.lineTo(x + bottom - top, top);
  }
  ctx.stroke();
  ctx.restore();
}
