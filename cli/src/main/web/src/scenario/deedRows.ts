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
 * lower row, passes no text. A text that would leave the chart at the right ends at its mark instead.
 */
export function placed(deeds: readonly DeedInfo[], x: (t: number) => number, right: number, width: (text: string) => number): Placed[] {
  const rows: { from: number; to: number }[][] = [];
  return said(deeds)
    .sort((a, b) => b.t - a.t)
    .map(({ t, text }) => {
      const at = x(t);
      const long = width(text);
      const from = at + AFTER_MARK + long <= right ? at + AFTER_MARK : Math.max(0, Math.min(at, right) - AFTER_MARK - long);
      let row = rows.findIndex((taken) => taken.every((other) => from > other.to + GAP || from + long + GAP < other.from));
      if (row < 0) row = rows.push([]) - 1;
      rows[row]?.push({ from: Math.min(from, at), to: from + long });
      return { text, x: at, from, row };
    });
}
