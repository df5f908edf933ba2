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

const LEADS = [1, 2, 2.5, 5];

/** Round numbers on an axis `height` pixels high: as many as stand `room` pixels apart, and at least two where three would fit. */
export function valueTicks(low: number, high: number, height: number, room = 17): number[] {
  const most = Math.min(5, Math.max(2, Math.floor(height / room)));
  const power = 10 ** Math.floor(Math.log10(Math.max(high - low, 1e-9) / most));
  const within = (step: number) => {
    const first = Math.ceil(low / step - 1e-9);
    const last = Math.floor(high / step + 1e-9);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * step);
  };
  const steps = [power, 10 * power, 100 * power].flatMap((p) => LEADS.map((lead) => within(lead * p)));
  const at = steps.findIndex((ticks) => ticks.length <= most);
  const finer = steps[at - 1];
  return (steps[at]?.length ?? 0) < 2 && finer !== undefined && finer.length <= most + 1 ? finer : (steps[at] ?? []);
}
