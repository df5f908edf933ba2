import type { Late, Mark, OpenStay } from '#schema';

/** A stay to scrub through. Instants are ms since 1970; a stay that does not say its ends has those of its marks. */

export interface Scrubber {
  from: number;
  until: number;
  /** Where everything is shown as it was known. */
  at: number;
  marks: readonly Placed[];
}

export interface Placed extends Mark {
  time: number;
  /** Fraction of the stay. */
  x: number;
}

export const KINDS: Record<Mark['kind'], { word: string; glyph: string }> = {
  moved: { word: 'Protocol moved', glyph: '\u2192' },
  issued: { word: 'Advice issued', glyph: '\u25b2' },
  closed: { word: 'Advice closed', glyph: '\u25bd' },
  late: { word: 'Arrived late', glyph: '\u25c6' },
};

export function scrubber(stay: Pick<OpenStay, 'from' | 'until' | 'marks'>, at?: number): Scrubber {
  const from = Date.parse(stay.from ?? stay.marks[0]?.at ?? '');
  const until = Math.max(from + 1000, Date.parse(stay.until ?? stay.marks.at(-1)?.at ?? ''));
  const marks = stay.marks.map((mark) => place(mark, from, until)).sort((a, b) => a.time - b.time);
  return { from, until, marks, at: clamp(at ?? until, from, until) };
}

/** Data that came late as marks at their arrival: those of one measurand that came together are one. */
export function arrivals(late: readonly Late[], name: (id: string) => string): Mark[] {
  const together = new Map<string, Late[]>();
  for (const each of late) {
    const key = `${each.knownAt} ${each.id}`;
    together.set(key, [...(together.get(key) ?? []), each]);
  }
  return [...together.values()].map((group) => {
    const first = group.reduce((a, b) => (a.observedAt < b.observedAt ? a : b));
    const text = group.length === 1 ? name(first.id) : `${name(first.id)}, ${group.length} values`;
    return { kind: 'late', at: first.knownAt, observedAt: first.observedAt, text };
  });
}

/** The scrubber with further marks. */
export function marked(scrub: Scrubber, further: readonly Mark[]): Scrubber {
  const placed = further.map((mark) => place(mark, scrub.from, scrub.until));
  return { ...scrub, marks: [...scrub.marks, ...placed].sort((a, b) => a.time - b.time) };
}

function place(mark: Mark, from: number, until: number): Placed {
  const time = Date.parse(mark.at);
  return { ...mark, time, x: share(time, from, until) };
}

export function to(scrub: Scrubber, at: number): Scrubber {
  return { ...scrub, at: clamp(Math.round(at / 1000) * 1000, scrub.from, scrub.until) };
}

/** Where a key leads: arrows a minute, with shift ten, pages an hour, ends of the stay, `[` and `]` from mark to mark. */
export function keyed(scrub: Scrubber, key: string, shift: boolean): Scrubber | undefined {
  const minute = 60_000;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return to(scrub, scrub.at + (shift ? 10 : 1) * minute);
    case 'ArrowLeft':
    case 'ArrowDown':
      return to(scrub, scrub.at - (shift ? 10 : 1) * minute);
    case 'PageUp':
      return to(scrub, scrub.at + 60 * minute);
    case 'PageDown':
      return to(scrub, scrub.at - 60 * minute);
    case 'Home':
      return to(scrub, scrub.from);
    case 'End':
      return to(scrub, scrub.until);
    case ']':
      return next(scrub);
    case '[':
      return previous(scrub);
    default:
      return undefined;
  }
}

export function next(scrub: Scrubber): Scrubber {
  const mark = scrub.marks.find((m) => m.time > scrub.at);
  return mark ? { ...scrub, at: clamp(mark.time, scrub.from, scrub.until) } : to(scrub, scrub.until);
}

export function previous(scrub: Scrubber): Scrubber {
  const mark = scrub.marks.filter((m) => m.time < scrub.at).at(-1);
  return mark ? { ...scrub, at: clamp(mark.time, scrub.from, scrub.until) } : to(scrub, scrub.from);
}

/** What was known to have happened up to the instant, newest first. */
export function sofar(scrub: Scrubber): Placed[] {
  return scrub.marks.filter((m) => m.time <= scrub.at).reverse();
}

export function fraction(scrub: Scrubber): number {
  return share(scrub.at, scrub.from, scrub.until);
}

/** "2 h 05 min into the stay". */
export function elapsed(scrub: Scrubber): string {
  const minutes = Math.floor((scrub.at - scrub.from) / 60_000);
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}

/** How late something became known: "38 min late". */
export function lateness(observedAt: string, knownAt: string): string {
  const minutes = Math.round((Date.parse(knownAt) - Date.parse(observedAt)) / 60_000);
  return minutes < 90 ? `${minutes} min late` : `${(minutes / 60).toFixed(1)} h late`;
}

function share(time: number, from: number, until: number): number {
  return clamp((time - from) / (until - from), 0, 1);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
