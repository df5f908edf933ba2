import type { Debrief, DebriefEvent, Sign } from './contract';

export interface Line {
  sign: Sign;
  /** Pieces between gaps, as points in the box 0..1 x 0..1, y downwards. */
  pieces: { x: number; y: number }[][];
  low: number;
  high: number;
  last: number | null;
}

/** Charts of a debrief on one axis of time. A gap in the data is a gap in the line. */
export function lines(debrief: Debrief, signs: readonly Sign[]): Line[] {
  const end = Math.max(1, debrief.atS);
  return signs.flatMap((sign) => {
    const values = debrief.signs.values[sign.id];
    if (!values || values.every((v) => v === null)) return [];
    const [low, high] = range(values, sign);
    const y = (v: number) => 1 - (v - low) / (high - low);
    const pieces: { x: number; y: number }[][] = [[]];
    values.forEach((value, i) => {
      if (value === null) pieces.push([]);
      else pieces.at(-1)?.push({ x: (debrief.signs.atS[i] ?? 0) / end, y: y(value) });
    });
    return [{ sign, low, high, pieces: pieces.filter((p) => p.length > 0), last: values.at(-1) ?? null }];
  });
}

/** The range that the sign is drawn in, wider where the values are. */
function range(values: readonly (number | null)[], sign: Sign): [number, number] {
  const known = values.filter((v): v is number => v !== null);
  const low = Math.min(...known, sign.low ?? Infinity);
  const high = Math.max(...known, sign.high ?? -Infinity);
  return high > low ? [low, high] : [low - 1, high + 1];
}

export interface Entry extends DebriefEvent {
  /** Fraction of the time axis. */
  x: number;
  glyph: string;
  /** Who: what the learner did, or what the protocol said. */
  who: string;
}

const KINDS: Record<DebriefEvent['kind'], { glyph: string; who: string }> = {
  order: { glyph: '\u25b2', who: 'Done' },
  advice: { glyph: '\u25c7', who: 'Protocol advised' },
  step: { glyph: '\u2192', who: 'Protocol moved' },
  saved: { glyph: '\u25a0', who: 'Saved' },
  death: { glyph: '\u2715', who: 'Death' },
};

export function entries(debrief: Debrief): Entry[] {
  const end = Math.max(1, debrief.atS);
  return debrief.events.map((event) => ({ ...event, ...KINDS[event.kind], x: event.atS / end }));
}

/** Round instants for the axis, seconds: about six. */
export function ticks(endS: number): number[] {
  const every = [60, 300, 600, 1800, 3600, 7200, 14_400, 43_200, 86_400].find((s) => endS / s <= 7) ?? 86_400;
  return Array.from({ length: Math.floor(endS / every) + 1 }, (_, i) => i * every);
}

export function tickText(atS: number): string {
  return atS < 3600 || atS % 3600 !== 0 ? `${Math.floor(atS / 3600)}:${String(Math.round((atS % 3600) / 60)).padStart(2, '0')}` : `${atS / 3600} h`;
}
