import type { Debrief, Frame } from './contract';

/** Signs over the simulated time that this page has seen. */
export interface History {
  atS: readonly number[];
  values: Readonly<Record<string, readonly (number | null)[]>>;
}

/** Most points that are kept; then every second one of them goes, so that the whole run stays in view. */
const MOST = 1200;

export const nothingSeen: History = { atS: [], values: {} };

/** What the service kept of the course before this page looked. */
export function remembered(debrief: Debrief): History {
  return { atS: debrief.signs.atS, values: debrief.signs.values };
}

/** Adds a frame. Going back in time (rewind) forgets what lay after. */
export function seen(history: History, frame: Pick<Frame, 'atS' | 'signs'>): History {
  const kept = history.atS.findIndex((t) => t >= frame.atS);
  const n = kept < 0 ? history.atS.length : kept;
  const ids = new Set([...Object.keys(history.values), ...Object.keys(frame.signs)]);
  const values = Object.fromEntries(
    [...ids].map((id) => {
      const before = history.values[id] ?? history.atS.map(() => null);
      return [id, [...before.slice(0, n), frame.signs[id] ?? null]];
    }),
  );
  const next = { atS: [...history.atS.slice(0, n), frame.atS], values };
  return next.atS.length > MOST ? thinned(next) : next;
}

function thinned(history: History): History {
  const half = <T>(list: readonly T[]) => list.filter((_, i) => i % 2 === 0 || i === list.length - 1);
  return { atS: half(history.atS), values: Object.fromEntries(Object.entries(history.values).map(([id, list]) => [id, half(list)])) };
}

/** The part of a sign over the last seconds, without what is not known. */
export function recent(history: History, id: string, overS: number): { atS: number; value: number }[] {
  const until = history.atS.at(-1) ?? 0;
  const list = history.values[id] ?? [];
  return history.atS.flatMap((atS, i) => {
    const value = list[i];
    return atS >= until - overS && value !== null && value !== undefined ? [{ atS, value }] : [];
  });
}

/** Simulated time for people: "2 h 05 min 30 s". */
export function clockText(atS: number): string {
  const whole = Math.floor(atS);
  const h = Math.floor(whole / 3600);
  const m = Math.floor((whole % 3600) / 60);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${h}:${two(m)}:${two(whole % 60)}`;
}
