/** Expected courses as small multiples: a row per step, a column per sign, one axis per column. */

export interface Course {
  step: string;
  sign: string;
  atS: number[];
  median: number[];
  low50: number[];
  high50: number[];
  low90: number[];
  high90: number[];
}

export interface WhatIf {
  patient: string;
  at: string;
  hours: number;
  basis: string;
  members: number;
  conditionedOn: { id: string; text: string }[];
  steps: { id: string; title: string; orders: unknown }[];
  signs: { id: string; name: string; unit: string; unitText: string; decimals: number }[];
  courses: Course[];
  note?: string;
}

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
  const low = Math.min(...own.flatMap((c) => c.low90));
  const high = Math.max(...own.flatMap((c) => c.high90));
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
  const say = (v: number | undefined) => (v ?? Number.NaN).toFixed(column.decimals).replace('-', '\u2212');
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

function line(atS: readonly number[], values: readonly number[], x: Scale, y: Scale): string {
  return atS.map((t, i) => `${i === 0 ? 'M' : 'L'}${point(x(t), y(values[i] ?? 0))}`).join('');
}

function band(atS: readonly number[], low: readonly number[], high: readonly number[], x: Scale, y: Scale): string {
  const back = atS.map((t, i) => `L${point(x(t), y(low[i] ?? 0))}`).reverse().join('');
  return `${line(atS, high, x, y)}${back}Z`;
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
  if (own === undefined || other === undefined || !column || step === reference) return undefined;
  const by = own - other;
  const size = Math.abs(by).toFixed(column.decimals);
  const same = Number(size) === 0;
  return { by, text: same ? 'as without' : `${by > 0 ? '+' : '\u2212'}${size} ${column.unitText}` };
}
