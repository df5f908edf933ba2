import { extent, type Sample } from '../model/segments';

/** Blue for the large circulation, orange for the small one and what it feeds, grey for the rest. */
export type Side = 'macro' | 'micro' | 'neutral';

export interface Trace {
  name: string;
  side: Side;
  /** `marks` are hollow in the band and filled outside; `steps` stand until the next; `bars` reach from zero over `widthMs`. */
  style: 'line' | 'faint' | 'marks' | 'steps' | 'area' | 'bars';
  samples: readonly Sample[];
  decimals: number;
  unit: string;
  /** A later value after more than this does not belong to the same line. */
  gapMs?: number;
  /** Of bars, by sample. */
  widthsMs?: readonly number[];
}

/** An interval per instant, for bands of uncertainty; wider ones first. */
export interface Fan {
  side: Side;
  /** ms, low, high */
  edges: readonly (readonly [number, number, number])[];
  strength: number;
}

/** Something that lasted, drawn over the whole height. */
export interface Span {
  from: number;
  until: number | null;
  kind: 'given' | 'test' | 'future';
}

/** An instant. */
export interface Mark {
  at: number;
  kind: 'advice' | 'moved' | 'late' | 'given';
}

export interface ChartSpec {
  /** For people who do not see it. */
  title: string;
  height: number;
  /** Least and most of the axis; it grows with what is beyond. */
  scale: readonly [number, number];
  /** The target; an end left out is open. */
  band?: { low?: number; high?: number } | undefined;
  traces: readonly Trace[];
  fans?: readonly Fan[];
  spans?: readonly Span[];
  marks?: readonly Mark[];
}

/** The axis that holds everything in it but the rare spikes of a line, which end at its edge in a mark. */
export function axisOf(spec: ChartSpec): [number, number] {
  const ends = spec.traces.flatMap((trace) => extentOf(trace));
  const edges = (spec.fans ?? []).flatMap((fan) => fan.edges.flatMap(([, low, high]) => [low, high]));
  const low = [...ends, ...edges].reduce((a, b) => Math.min(a, b), spec.scale[0]);
  const high = [...ends, ...edges].reduce((a, b) => Math.max(a, b), spec.scale[1]);
  return [low, high + (high > spec.scale[1] ? (high - low) * 0.06 : 0)];
}

function extentOf(trace: Trace): number[] {
  const values = trace.samples.flatMap(([, value]) => (value === null ? [] : [value]));
  const isLine = trace.style === 'line' || trace.style === 'faint';
  return isLine ? (extent(values) ?? []) : values.length > 0 ? [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))] : [];
}

/** The value of a trace at an instant: the last one before it, if its line reaches so far. */
export function valueAt(trace: Trace, at: number): { at: number; value: number } | null {
  const last = trace.samples.findLast(([t]) => t <= at);
  if (!last || last[1] === null || at - last[0] > (trace.gapMs ?? Infinity)) return null;
  return { at: last[0], value: last[1] };
}
