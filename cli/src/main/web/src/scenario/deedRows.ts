import type { DeedInfo } from './contract';

/** A text with its place: the row it stands in and where it begins; `x` is where its mark is. */
export interface Placed {
  text: string;
  x: number;
  from: number;
  row: number;
}

const GAP = 10;
const AFTER_MARK = 5;
/** Room in which the beginning of a text still says something. */
const LEAST = 80;

/** Says a repeated order once, at the first time, with how often it was given. */
export function said(deeds: readonly DeedInfo[]): DeedInfo[] {
  const times = new Map<string, number>();
  for (const { text } of deeds) times.set(text, (times.get(text) ?? 0) + 1);
  return [...times].map(([text, n]) => ({
    t: deeds.find((d) => d.text === text)?.t ?? 0,
    text: n > 1 ? `${text} (${n} times)` : text,
  }));
}

/**
 * Rows in which no two texts meet. The latest is placed first, so that the stem of an earlier one, which reaches to a
 * lower row, passes no text. A text that would leave the chart at the right ends at its mark instead; one that fits on
 * neither side is cut.
 */
export function placed(deeds: readonly DeedInfo[], x: (t: number) => number, [left, right]: [number, number], width: (text: string) => number): Placed[] {
  const rows: { from: number; to: number }[][] = [];
  return said(deeds)
    .sort((a, b) => b.t - a.t)
    .map(({ t, text: whole }) => {
      const at = x(t);
      const rooms = { after: right - at - AFTER_MARK, before: at - left - AFTER_MARK };
      const needed = width(whole);
      const isAfter = needed <= rooms.after || (needed > rooms.before && rooms.after >= LEAST);
      const text = cut(whole, isAfter ? rooms.after : rooms.before, width);
      const long = width(text);
      const from = isAfter ? at + AFTER_MARK : at - AFTER_MARK - long;
      let row = rows.findIndex((taken) => taken.every((other) => from > other.to + GAP || from + long + GAP < other.from));
      if (row < 0) row = rows.push([]) - 1;
      rows[row]?.push({ from: Math.min(from, at), to: from + long });
      return { text, x: at, from, row };
    });
}

function cut(text: string, room: number, width: (text: string) => number): string {
  if (width(text) <= room) return text;
  let kept = text.length;
  while (kept > 0 && width(`${text.slice(0, kept).trimEnd()}\u2026`) > room) kept--;
  return `${text.slice(0, kept).trimEnd()}\u2026`;
}
