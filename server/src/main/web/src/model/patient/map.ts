import type { Assessment, Patient } from '#schema';
import { clockText, number } from '../../format';
import { coherence } from '../balance';
import type { Sample } from '../segments';
import type { NamedSamples } from './seriesOf';
import type { Threshold } from './thresholds';

/** A sign on an axis of the map. */
export interface MapSign {
  id: string;
  finding: string;
  /** How far one reading may be off; the unit of the axis. Assumptions of this page. */
  tolerance: number;
  decimals: number;
  gapMs: number;
}

const HOUR = 3_600_000;

/** Macro: pressures and flow. */
export const MACRO_SIGNS: readonly MapSign[] = [
  { id: 'mean-arterial-pressure', finding: 'low-mean-arterial-pressure', tolerance: 5, decimals: 0, gapMs: HOUR / 4 },
  { id: 'diastolic-arterial-pressure', finding: 'low-diastolic-arterial-pressure', tolerance: 5, decimals: 0, gapMs: HOUR / 4 },
  { id: 'pulse-pressure', finding: 'narrow-pulse-pressure', tolerance: 5, decimals: 0, gapMs: HOUR / 4 },
  { id: 'cardiac-index', finding: 'low-cardiac-index', tolerance: 0.3, decimals: 1, gapMs: 4 * HOUR },
];

/** Peripheral and sublingual. */
export const MICRO_SIGNS: readonly MapSign[] = [
  { id: 'capillary-refill-time', finding: 'prolonged-capillary-refill', tolerance: 0.5, decimals: 1, gapMs: HOUR },
  { id: 'mottling-score', finding: 'mottling', tolerance: 1, decimals: 0, gapMs: 4 * HOUR },
  { id: 'proportion-of-perfused-vessels', finding: 'low-proportion-of-perfused-vessels', tolerance: 10, decimals: 0, gapMs: 4 * HOUR },
  { id: 'microvascular-flow-index', finding: 'low-microvascular-flow-index', tolerance: 0.3, decimals: 1, gapMs: 4 * HOUR },
];

/** Where one sign stands: tolerances inside its target (above 0) or outside (below). */
export interface Placing {
  sign: MapSign;
  name: string;
  distance: number;
  /** How uncertain, in tolerances: one for a fresh reading, two for one at its age limit. */
  spread: number;
  words: string;
}

export interface MapPoint {
  at: number;
  x: number;
  y: number;
}

export interface CoherenceMap {
  macro: Placing[];
  micro: Placing[];
  /** Known now on both axes, or not. */
  here: (MapPoint & { spreadX: number; spreadY: number; quadrant: Quadrant }) | null;
  trail: MapPoint[];
  /** The edges of the map, in tolerances. */
  reach: number;
  metabolic: { state: 'at-target' | 'raised' | 'unknown'; words: string };
  /** Signs of an axis about which nothing is known now. */
  lacking: { macro: string[]; micro: string[] };
  /** Set where the service, which asks for more signs than one, cannot say whether coherence is kept. */
  caution: string | null;
}

export type Quadrant = 'coherent-recovery' | 'hidden-hypoperfusion' | 'permissive' | 'coherent-shock';
export const QUADRANTS: Record<Quadrant, string> = {
  'coherent-recovery': 'Coherent recovery',
  'hidden-hypoperfusion': 'Hidden hypoperfusion',
  permissive: 'Permissive',
  'coherent-shock': 'Coherent shock',
};

const LEAST_REACH = 4;
const MOST_REACH = 10;
const STEP_MS = 600_000;

/** Each axis stands at the sign that is worst on it: nothing is averaged. */
export function coherenceMap(patient: Patient, assessment: Assessment | null, series: Map<string, NamedSamples>, edges: Map<string, Threshold>, now: number): CoherenceMap {
  const limits = new Map(patient.latest.map((each) => [each.id, each.state === 'unknown' ? -1 : each.limitS === undefined ? undefined : each.limitS * 1000]));
  const macro = placings(MACRO_SIGNS, series, edges, now, limits);
  const micro = placings(MICRO_SIGNS, series, edges, now, limits);
  const [worstX, worstY] = [macro[0], micro[0]];
  const here = worstX && worstY ? { at: now, x: worstX.distance, y: worstY.distance, spreadX: worstX.spread, spreadY: worstY.spread, quadrant: quadrant(worstX.distance, worstY.distance) } : null;
  const path = trail(series, edges, now);
  const farthest = [...path, ...(here ? [here] : [])].reduce((most, point) => Math.max(most, Math.abs(point.x), Math.abs(point.y)), 0);
  const reach = Math.min(MOST_REACH, Math.max(LEAST_REACH, Math.ceil(farthest + 1)));
  return { macro, micro, here, trail: path, reach, metabolic: metabolic(patient, assessment), lacking: { macro: lacking(MACRO_SIGNS, macro), micro: lacking(MICRO_SIGNS, micro) }, caution: here && coherence(patient, now).state === 'unknown' ? 'By what is known alone: the assessment asks for more before it says whether coherence is kept.' : null };
}

function lacking(signs: readonly MapSign[], known: readonly Placing[]): string[] {
  return signs.filter((sign) => !known.some((each) => each.sign.id === sign.id)).map((sign) => sign.id.replaceAll('-', ' '));
}

export function quadrant(x: number, y: number): Quadrant {
  if (x >= 0) return y >= 0 ? 'coherent-recovery' : 'hidden-hypoperfusion';
  return y >= 0 ? 'permissive' : 'coherent-shock';
}

/** How old a value may be that places him now, by sign, ms; the service says it. */
type Limits = Map<string, number | undefined>;

/** Known signs of an axis at an instant, the worst first. */
export function placings(signs: readonly MapSign[], series: Map<string, NamedSamples>, edges: Map<string, Threshold>, at: number, limits: Limits = new Map()): Placing[] {
  return signs.flatMap((sign): Placing[] => placing({ ...sign, gapMs: limits.get(sign.id) ?? sign.gapMs }, series.get(sign.id), edges.get(sign.finding), at) ?? []).sort((a, b) => a.distance - b.distance);
}

function placing(sign: MapSign, found: NamedSamples | undefined, edge: Threshold | undefined, at: number): Placing[] | null {
  const last = found && before(found.samples, at);
  if (!last || last[1] === null || !edge || at - last[0] > sign.gapMs) return null;
  const distance = ((edge.good === 'above' ? last[1] - edge.bound : edge.bound - last[1]) / sign.tolerance);
  const words = `${found.symbol} ${number(last[1], sign.decimals)}${found.unit ? ` ${found.unit}` : ''} at ${clockText(last[0])}, target ${edge.good === 'above' ? '≥' : '≤'} ${edge.text}`;
  return [{ sign, name: found.symbol, distance, spread: 1 + (at - last[0]) / sign.gapMs, words }];
}

/** The last sample at or before an instant; they are sorted. */
function before(samples: readonly Sample[], at: number): Sample | undefined {
  let [low, high] = [0, samples.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (samples[middle]![0] <= at) low = middle + 1;
    else high = middle;
  }
  return samples[low - 1];
}

/** The path of the last six hours, a point every ten minutes; where an axis is not known there is none. */
function trail(series: Map<string, NamedSamples>, edges: Map<string, Threshold>, now: number): MapPoint[] {
  const points: MapPoint[] = [];
  for (let at = now - 6 * HOUR; at < now; at += STEP_MS) {
    const x = placings(MACRO_SIGNS, series, edges, at)[0]?.distance;
    const y = placings(MICRO_SIGNS, series, edges, at)[0]?.distance;
    if (x !== undefined && y !== undefined) points.push({ at, x, y });
  }
  return points;
}

function metabolic(patient: Patient, assessment: Assessment | null): CoherenceMap['metabolic'] {
  const lactate = [...(assessment?.findings ?? []), ...patient.metabolic].find((finding) => finding.id === 'raised-lactate');
  if (!lactate?.value) return { state: 'unknown', words: 'Lactate is not known' };
  return lactate.least === 'normal' ? { state: 'at-target', words: `Lactate ${lactate.value.text}, at target` } : { state: 'raised', words: `Lactate ${lactate.value.text}, raised` };
}
