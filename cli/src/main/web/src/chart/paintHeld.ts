import type { Pen } from './pen';

/** The instant that the readout stands at when the pointer is elsewhere. */
export function paintHeld(pen: Pen, t: number): void {
  const { ctx, px } = pen;
  if (!pen.sees(t, t)) return;
  ctx.save();
  ctx.strokeStyle = pen.colors.hold;
  ctx.lineWidth = px;
  ctx.setLineDash([2 * px, 3 * px]);
  ctx.beginPath();
  ctx.moveTo(pen.x(t), pen.top);
  ctx.lineTo(pen.x(t), pen.bottom);
  ctx.stroke();
  ctx.restore();
}
