import type { FluidBar } from '../model/fluids';
import type { Infusion } from '../model/panels';
import { isRunning, isUnknown, type Step } from '../model/steps';
import { hatch } from './palette';
import { clipped, mark, type Pen } from './pen';

/** A dose over time: solid up to what surely ran, pale up to what may have run, hatched where nothing is known. */
export function paintDose(pen: Pen, infusion: Infusion): void {
  clipped(pen, () => {
    for (const step of infusion.steps) {
      if (!pen.sees(step.from, step.to)) continue;
      if (isUnknown(step)) unknown(pen, step, pen.top, pen.bottom);
      else area(pen, step, pen.y(0), pen.top, (v) => pen.y(v));
    }
  });
}

/** One lane per drug, each drawn to its own scale, whose top stands below the name. */
export function paintInfusions(pen: Pen, infusions: readonly Infusion[]): void {
  const { ctx, px, colors } = pen;
  infusions.forEach((row, i) => {
    const top = pen.y(infusions.length - i) + 5 * px;
    const foot = pen.y(infusions.length - i - 1) - 2 * px;
    ctx.fillStyle = colors.grid;
    ctx.fillRect(pen.left, foot, pen.right - pen.left, Math.max(1, px * 0.5));
    clipped(pen, () => {
      for (const step of row.steps) {
        if (!pen.sees(step.from, step.to)) continue;
        if (isUnknown(step)) unknown(pen, step, top, foot);
        else area(pen, step, foot, top, (v) => foot - (row.scale > 0 ? v / row.scale : 0) * (foot - top));
      }
    });
  });
}

function unknown(pen: Pen, step: Step, top: number, bottom: number): void {
  const x = Math.max(pen.left, pen.x(step.from));
  pen.ctx.fillStyle = hatch(pen.ctx, pen.colors.faint);
  pen.ctx.fillRect(x, top, Math.min(pen.right, pen.x(step.to)) - x, bottom - top);
}

function area(pen: Pen, step: Step, foot: number, top: number, y: (v: number) => number): void {
  const { ctx, px, colors } = pen;
  // Whole pixels, or neighbours of equal dose would show a seam.
  const x = Math.round(pen.x(step.from));
  const width = Math.max(px, Math.round(pen.x(step.to)) - x);
  ctx.fillStyle = colors.macro;
  if (!isRunning(step)) {
    // Known to be off is a line at the foot: not the same as no record.
    ctx.fillRect(x, foot - 1.6 * px, width, 1.6 * px);
    return;
  }
  const low = Math.max(top, y(step.lo ?? 0));
  const high = Math.max(top, y(step.hi ?? step.lo ?? 0));
  ctx.globalAlpha = 0.38;
  ctx.fillRect(x, low, width, foot - low);
  ctx.globalAlpha = 0.16;
  if (high < low) ctx.fillRect(x, high, width, low - high);
  ctx.globalAlpha = 1;
  ctx.fillRect(x, low - 0.8 * px, width, 1.6 * px);
  if (y(step.hi ?? 0) < top - px) mark(pen, 'up', x + width / 2, top + 4 * px, 6, colors.macro, true);
}

/** Given above the line, urine and other output below it; a bin without any entry stays empty. */
export function paintVolumes(pen: Pen, bars: readonly FluidBar[]): void {
  const { ctx, px, colors } = pen;
  const zero = pen.y(0);
  clipped(pen, () => {
    for (const bar of bars) {
      if (!pen.sees(bar.from, bar.to)) continue;
      const x = pen.x(bar.from) + 0.5 * px;
      const width = Math.max(px, pen.x(bar.to) - pen.x(bar.from) - px);
      const up = zero - pen.y(bar.given ?? 0);
      const urine = pen.y(-(bar.urine ?? 0)) - zero;
      const other = pen.y(-(bar.other ?? 0)) - zero;
      ctx.fillStyle = colors.macro;
      ctx.fillRect(x, zero - up, width, up);
      ctx.fillStyle = colors.muted;
      ctx.fillRect(x, zero, width, urine);
      ctx.globalAlpha = 0.4;
      ctx.fillRect(x, zero + urine, width, other);
      ctx.globalAlpha = 1;
    }
    ctx.fillStyle = colors.ink;
    ctx.fillRect(pen.left, zero - px / 2, pen.right - pen.left, px);
  });
}

/** The running sum as a line to the end of each bar. */
export function paintBalance(pen: Pen, bars: readonly FluidBar[]): void {
  const { ctx, px, colors } = pen;
  const first = bars[0];
  if (!first) return;
  const zero = pen.y(0);
  clipped(pen, () => {
    ctx.fillStyle = colors.faint;
    ctx.fillRect(pen.left, zero - px / 2, pen.right - pen.left, px);
    ctx.beginPath();
    ctx.moveTo(pen.x(first.from), zero);
    for (const bar of bars) ctx.lineTo(pen.x(bar.to), pen.y(bar.balance));
    ctx.strokeStyle = colors.macro;
    ctx.lineWidth = 1.7 * px;
    ctx.lineJoin = 'round';
    ctx.stroke();
    ctx.lineTo(pen.x(bars.at(-1)?.to ?? first.to), zero);
    ctx.closePath();
    ctx.globalAlpha = 0.1;
    ctx.fillStyle = colors.macro;
    ctx.fill();
    ctx.globalAlpha = 1;
  });
}
