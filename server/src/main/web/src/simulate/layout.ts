/** Where the vessels of a bed are drawn. A picture, not anatomy: one column per unit, the same every time. */

export interface Path {
  /** Points at equal steps along the vessel: x0, y0, x1, y1, ... in pixels. */
  points: Float32Array;
  stepPx: number;
  lengthPx: number;
}

export interface Column {
  /** Terminal arteriole of the unit. */
  feeder: Path;
  capillaries: Path[];
  /** Where a plug sits in each capillary, as a fraction of its length. */
  plugAt: number[];
  /** Rank of each capillary among those that plug first, 0 to 1. */
  plugRank: number[];
}

export interface Layout {
  widthPx: number;
  heightPx: number;
  arteriole: Path;
  venule: Path;
  /** The thoroughfare from arteriole to venule that does not feed tissue. */
  thoroughfare: Path;
  columns: Column[];
}

export const CAPILLARIES = 3;
const STEP_PX = 3;

type Point = readonly [number, number];

export function layout(name: string, units: number, widthPx: number, heightPx: number): Layout {
  const random = stream(name);
  const top = 0.15 * heightPx;
  const bottom = 0.87 * heightPx;
  const pitch = (0.9 * widthPx) / units;
  const wave = (y: number, size: number): Point[] => Array.from({ length: units + 2 }, (_, i): Point => [(i * widthPx) / (units + 1), y + size * (random() - 0.5)]);
  const columns = Array.from({ length: units }, (_, k) => column((0.02 + 0.9 * ((k + 0.5) / units)) * widthPx, top, bottom, pitch, random));
  const x = 0.96 * widthPx;
  return {
    widthPx, heightPx, columns,
    arteriole: path(wave(top, 0.04 * heightPx)),
    venule: path(wave(bottom, 0.04 * heightPx)),
    thoroughfare: path([[x, top], [x + 0.01 * widthPx, 0.5 * heightPx], [x, bottom]]),
  };
}

function column(x: number, top: number, bottom: number, pitch: number, random: () => number): Column {
  const span = bottom - top;
  const mouth: Point = [x + 0.1 * pitch * (random() - 0.5), top + 0.2 * span];
  const foot: Point = [x + 0.1 * pitch * (random() - 0.5), bottom - 0.1 * span];
  const capillaries = Array.from({ length: CAPILLARIES }, (_, i) => {
    const side = (i / (CAPILLARIES - 1) - 0.5) * 0.68 * pitch;
    const bend = (): number => x + side + 0.2 * pitch * (random() - 0.5);
    return path([mouth, [bend(), top + (0.34 + 0.05 * random()) * span], [bend(), top + 0.5 * span], [bend(), top + (0.7 + 0.05 * random()) * span], foot, [foot[0], bottom]]);
  });
  return {
    capillaries,
    feeder: path([[x, top], mouth]),
    plugAt: capillaries.map(() => 0.35 + 0.3 * random()),
    plugRank: capillaries.map(() => random()),
  };
}

/** A smooth curve through the points (Catmull-Rom), sampled at equal steps of its length. */
export function path(through: readonly Point[]): Path {
  const fine: Point[] = [];
  for (let i = 0; i + 1 < through.length; i += 1) {
    for (let j = 0; j < 12; j += 1) fine.push(between(through, i, j / 12));
  }
  fine.push(through.at(-1) ?? [0, 0]);
  return resampled(fine);
}

function between(p: readonly Point[], i: number, t: number): Point {
  const at = (k: number): Point => p[Math.max(0, Math.min(p.length - 1, k))] ?? [0, 0];
  const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
  const mix = (k: 0 | 1): number =>
    0.5 * (2 * b[k] + (c[k] - a[k]) * t + (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t + (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t * t * t);
  return [mix(0), mix(1)];
}

function resampled(fine: readonly Point[]): Path {
  const along = [0];
  for (let i = 1; i < fine.length; i += 1) along.push((along[i - 1] ?? 0) + distance(fine[i - 1] ?? [0, 0], fine[i] ?? [0, 0]));
  const lengthPx = along.at(-1) ?? 0;
  const steps = Math.max(1, Math.round(lengthPx / STEP_PX));
  const points = new Float32Array(2 * (steps + 1));
  for (let s = 0, i = 0; s <= steps; s += 1) {
    const want = (s * lengthPx) / steps;
    while (i + 2 < fine.length && (along[i + 1] ?? 0) < want) i += 1;
    const [from, to] = [fine[i] ?? [0, 0], fine[i + 1] ?? fine[i] ?? [0, 0]];
    const gap = (along[i + 1] ?? want) - (along[i] ?? want);
    const part = gap > 0 ? (want - (along[i] ?? 0)) / gap : 0;
    points[2 * s] = from[0] + part * (to[0] - from[0]);
    points[2 * s + 1] = from[1] + part * (to[1] - from[1]);
  }
  return { points, stepPx: lengthPx / steps, lengthPx };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

/** A stream of numbers in [0, 1) that a name decides (32-bit FNV-1a, then xorshift). */
function stream(name: string): () => number {
  let state = 2_166_136_261;
  for (const char of name) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
}
