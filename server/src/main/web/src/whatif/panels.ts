import type { WhatIf } from '#schema';

/** Expected courses as small multiples: a row per step, a column per sign, one axis per column. */

export type { WhatIf };
export type Course = WhatIf['courses'][number];
type Values = readonly (number | null)[];

export const WARNING = 'simulation, not a prediction for care';

export interface Axis {
  low: number;
  high: number;
  ticks: number[];
}

export interface Panel {
  step: string;
  sign: string;
  title: string;
  /** Paths in a box of `WIDTH` by `HEIGHT`. */
  band90: string;
  band50: string;
  median: string;
  /** For people who do not see the picture. */
  text: string;
  /** Median and 90 % interval at the end. */
  end: { median: string; band: string; y: number };
}

export const WIDTH = 200;
export const HEIGHT = 84;

/** One axis for all steps, so that panels of a column can be compared by eye. */
export function axis(courses: readonly Course[], sign: string): Axis {
  const own = courses.filter((c) => c.sign === sign);
  const low = Math.min(...own.flatMap((c) => known(c.low90)));
  const high = Math.max(...own.flatMap((c) => known(c.high90)));
  if (!Number.isFinite(low) || !Number.isFinite(high)) return { low: 0, high: 1, ticks: [0, 1] };
  const every = round((high - low || Math.abs(high) || 1) / 4);
  const from = every * Math.floor(low / every);
  const until = every * Math.max(Math.ceil(high / every), Math.floor(low / every) + 1);
  const ticks = Array.from({ length: Math.round((until - from) / every) + 1 }, (_, i) => Number((from + i * every).toPrecision(10)));
  return { low: from, high: until, ticks };
}

/** The next of 1, 2, 5 times a power of ten. */
function round(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  return ([1, 2, 5, 10].find((m) => m * power >= raw) ?? 10) * power;
}

export function panel(whatIf: WhatIf, step: string, sign: string, scale: Axis): Panel | undefined {
  const course = whatIf.courses.find((c) => c.step === step && c.sign === sign);
  const row = whatIf.steps.find((s) => s.id === step);
  const column = whatIf.signs.find((s) => s.id === sign);
  if (!course || !row || !column || course.atS.length === 0) return undefined;
  const x = (atS: number) => (WIDTH * atS) / (3600 * whatIf.hours);
  const y = (value: number) => HEIGHT * (1 - (value - scale.low) / (scale.high - scale.low));
  const say = (v: number | null | undefined) => (v === null || v === undefined ? 'unknown' : v.toFixed(column.decimals).replace('-', '\u2212'));
  const end = { median: say(course.median.at(-1)), band: `${say(course.low90.at(-1))}\u2013${say(course.high90.at(-1))}`, y: y(course.median.at(-1) ?? 0) };
  const title = `${row.title}: ${column.name}`;
  return {
    step, sign, title, end,
    band90: band(course.atS, course.low90, course.high90, x, y),
    band50: band(course.atS, course.low50, course.high50, x, y),
    median: line(course.atS, course.median, x, y),
    text: `${title}, ${WARNING}: from ${say(course.median[0])} to ${end.median} ${column.unitText} in ${whatIf.hours} h, 90 % of members ${end.band}`,
  };
}

type Scale = (value: number) => number;

function line(atS: readonly number[], values: Values, x: Scale, y: Scale): string {
  let pen = 'M';
  return atS
    .map((t, i) => {
      const value = values[i];
      const move = pen;
      pen = value === null || value === undefined ? 'M' : 'L';
      return pen === 'M' ? '' : `${move}${point(x(t), y(value!))}`;
    })
    .join('');
}

/** The band between two courses, where both are known. */
function band(atS: readonly number[], low: Values, high: Values, x: Scale, y: Scale): string {
  const both = atS.flatMap((t, i) => {
    const [l, h] = [low[i], high[i]];
    return typeof l === 'number' && typeof h === 'number' ? [{ t, l, h }] : [];
  });
  if (both.length < 2) return '';
  const there = both.map((p) => point(x(p.t), y(p.h)));
  const back = both.map((p) => point(x(p.t), y(p.l))).reverse();
  return `M${[...there, ...back].join('L')}Z`;
}

function known(values: Values): number[] {
  return values.filter((v): v is number => v !== null);
}

function point(x: number, y: number): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}

export interface Difference {
  text: string;
  /** How far the medians at the end lie apart, in the unit of the sign. */
  by: number;
}

/** What a step changes at the end against doing nothing new, by medians. */
export function difference(whatIf: WhatIf, step: string, sign: string, reference = 'nothing-new'): Difference | undefined {
  const end = (id: string) => whatIf.courses.find((c) => c.step === id && c.sign === sign)?.median.at(-1);
  const [own, other] = [end(step), end(reference)];
  const column = whatIf.signs.find((s) => s.id === sign);
  if (typeof own !== 'number' || typeof other !== 'number' || !column || step === reference) return undefined;
  const by = own - other;
  const size = Math.abs(by).toFixed(column.decimals);
  const same = Number(size) === 0;
  return { by, text: same ? 'as without' : `${by > 0 ? '+' : '\u2212'}${size} ${column.unitText}` };
}
