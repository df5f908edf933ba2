import type { Reading, Stated } from './readings';

/** A run of readings without a gap. */
export type Segment = Stated[];

/**
 * Breaks a series where the value before had become too old, or where it is said to be unknown. A line is drawn inside a
 * segment only, so a gap in the data is a gap in the line.
 */
export function split(readings: readonly Reading[]): Segment[] {
  const segments: Segment[] = [];
  let open: Segment | undefined;
  for (const r of readings) {
    if (r.kind === 'unknown') {
      open = undefined;
      continue;
    }
    const last = open?.at(-1);
    if (!open || !last || r.t > last.until) {
      open = [r];
      segments.push(open);
    } else {
      open.push(r);
    }
  }
  return segments;
}

export interface Span {
  from: number;
  to: number;
}

/** The times at which some value stood, merged, and cut to the window. */
export function knownSpans(readings: readonly Reading[], from: number, to: number): Span[] {
  const spans: Span[] = [];
  readings.forEach((r, i) => {
    if (r.kind === 'unknown') return;
    const next = readings[i + 1];
    const until = next?.kind === 'unknown' ? Math.min(r.until, next.t) : r.until;
    add(spans, Math.max(r.t, from), Math.min(until, to));
  });
  return spans;
}

function add(spans: Span[], from: number, to: number): void {
  if (to <= from) return;
  const last = spans.at(-1);
  if (last && from <= last.to) last.to = Math.max(last.to, to);
  else spans.push({ from, to });
}

/** What the spans leave open. */
export function gaps(spans: readonly Span[], from: number, to: number): Span[] {
  const open: Span[] = [];
  let at = from;
  for (const span of spans) {
    if (span.from > at) open.push({ from: at, to: span.from });
    at = Math.max(at, span.to);
  }
  if (at < to) open.push({ from: at, to });
  return open;
}

/** Share of the window that the spans cover. */
export function coverage(spans: readonly Span[], from: number, to: number): number {
  const covered = spans.reduce((sum, s) => sum + s.to - s.from, 0);
  return to > from ? covered / (to - from) : 0;
}
