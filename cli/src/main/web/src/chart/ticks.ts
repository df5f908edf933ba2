const HOUR = 3600;
const STEPS = [0.25, 0.5, 1, 2, 3, 6, 12, 24, 48, 96, 168, 336];

/** Ticks at round hours, at least `room` pixels apart. */
export function hourTicks(from: number, to: number, width: number, room = 64): number[] {
  const perPixel = (to - from) / Math.max(1, width);
  const step = (STEPS.find((s) => s * HOUR >= perPixel * room) ?? 336) * HOUR;
  const ticks: number[] = [];
  for (let t = Math.ceil(from / step) * step; t <= to; t += step) ticks.push(t);
  return ticks;
}

/** "6 h"; on a long axis whole days are called days. */
export function hourLabel(t: number, spanS: number): string {
  const hours = t / HOUR;
  if (spanS > 240 * HOUR && hours !== 0 && hours % 24 === 0) return `day ${hours / 24}`;
  return `${Number.isInteger(hours) ? hours : hours.toFixed(2).replace(/0$/, '')} h`.replace('-', '\u2212');
}
