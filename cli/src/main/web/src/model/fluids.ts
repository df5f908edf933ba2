import type { Fluids } from '../contract';

/** Volumes of one bar in mL. `null`: nothing was charted, which is not the same as nothing. */
export interface FluidBar {
  from: number;
  to: number;
  given: number | null;
  urine: number | null;
  /** Output other than urine. */
  other: number | null;
  /** Sum of all that was charted so far, in minus out. */
  balance: number;
}

/** Bars of `binS` or wider, so that a bar is never thinner than the eye. */
export function bars(fluids: Fluids, binS: number): FluidBar[] {
  const width = Math.max(1, Math.round(binS / fluids.binS)) * fluids.binS;
  const bins = new Map<number, Omit<FluidBar, 'balance'>>();
  fluids.t.forEach((t, i) => {
    const from = Math.floor(t / width) * width;
    const bar = bins.get(from) ?? { from, to: from + width, given: null, urine: null, other: null };
    const out = fluids.out[i] ?? null;
    const urine = fluids.urine[i] ?? null;
    bar.given = plus(bar.given, fluids.in[i] ?? null);
    bar.urine = plus(bar.urine, urine);
    const other = out === null ? null : out - (urine ?? 0);
    if (other !== null && other > 0) bar.other = plus(bar.other, other);
    bins.set(from, bar);
  });
  return cumulate([...bins.values()].sort((a, b) => a.from - b.from));
}

function plus(a: number | null, b: number | null): number | null {
  return b === null ? a : (a ?? 0) + b;
}

function cumulate(bins: Omit<FluidBar, 'balance'>[]): FluidBar[] {
  let balance = 0;
  return bins.map((bin) => {
    balance += (bin.given ?? 0) - (bin.urine ?? 0) - (bin.other ?? 0);
    return { ...bin, balance };
  });
}

/** Width of a bar, in seconds, that suits the span on the screen. */
export function binFor(spanS: number): number {
  const hours = spanS / 3600;
  if (hours <= 60) return 3600;
  if (hours <= 150) return 2 * 3600;
  if (hours <= 400) return 6 * 3600;
  return 24 * 3600;
}
