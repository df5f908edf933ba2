import { capital } from '../format';
import type { Infusion, Tone, Trace } from '../model/panels';
import type { Band, Reading } from '../model/readings';
import { roundUp } from '../model/scale';
import { highest, rateSteps } from '../model/steps';
import type { DeedInfo, RateInfo, Recording, SignInfo, VolumeInfo } from './contract';
import { GROUPS, type LaneRow, WHOLE } from './layout';

interface Common {
  title: string;
  tone: Tone;
  height: number;
  y: [number, number];
}

export type SignLane = Common & { kind: 'signs'; traces: Trace[]; usual?: Band & { label: string } };

export type Lane =
  | SignLane
  | (Common & { kind: 'rate'; infusion: Infusion })
  | (Common & { kind: 'volumes'; bars: VolumeInfo[] })
  | (Common & { kind: 'deeds'; deeds: DeedInfo[] });

export interface Section {
  title: string;
  lanes: Lane[];
}

const WATCHED = 96;
const PLAIN = 56;
const TREATMENT = 44;

/** What is drawn, from top to bottom: the watched signs, what was given, then the other signs by where they are seen. */
export function sections(recording: Recording, withFurther: boolean): Section[] {
  const signs = new Map(recording.signs.map((sign) => [sign.id, sign]));
  const isWatched = (row: LaneRow) => row.signs.some(([id]) => signs.get(id)?.watched);
  const rows = GROUPS.flatMap((group) => group.lanes);
  const watched = rows.filter(isWatched);
  const lanes = (of: LaneRow[], height: number) => of.map((row) => signLane(row, signs, recording.t, height)).filter((lane) => lane !== undefined);
  const groups = GROUPS.filter((group) => withFurther || !group.isFurther)
    .map((group) => ({ title: group.title, lanes: lanes(group.lanes.filter((row) => !isWatched(row)), PLAIN) }));
  return [
    { title: 'Watched signs', lanes: lanes(watched, WATCHED) },
    { title: 'What was done', lanes: treatments(recording) },
    ...groups,
  ].filter((section) => section.lanes.length > 0);
}

function signLane(row: LaneRow, signs: Map<string, SignInfo>, t: number[], height: number): SignLane | undefined {
  const shown = row.signs.flatMap(([id, label, style]) => {
    const info = signs.get(id);
    return info ? [{ info, label, style }] : [];
  });
  if (shown.length === 0) return undefined;
  const traces = shown.map(({ info, label, style }) => trace(info, label, style, row.tone, t));
  const ranged = shown.find(({ info }) => info.usualLow !== undefined && info.usualHigh !== undefined);
  const lane: SignLane = { kind: 'signs', title: row.title, tone: row.tone, height, y: axisOf(shown.map((s) => s.info)), traces };
  if (ranged) lane.usual = usual(ranged.info, shown.length > 1 ? ranged.label : '');
  return lane;
}

function trace(info: SignInfo, label: string, style: Trace['style'], tone: Tone, t: number[]): Trace {
  return { name: info.name, symbol: label, by: '', unit: info.unit, decimals: info.decimals, tone, style, readings: readings(t, info.v) };
}

function readings(t: number[], v: (number | null)[]): Reading[] {
  return t.map((at, i) => {
    const value = v[i] ?? null;
    const base = { t: at, until: Number.POSITIVE_INFINITY, method: '', lo: value, hi: value };
    return { ...base, kind: value === null ? 'unknown' : 'exact' } as Reading;
  });
}

function usual(info: SignInfo, label: string): Band & { label: string } {
  const [lo, hi] = [info.usualLow ?? 0, info.usualHigh ?? 0];
  const text = `${lo.toFixed(info.decimals)}\u2013${hi.toFixed(info.decimals)}`;
  return { lo, hi, label: `usual ${label && `${label} `}${text}` };
}

/** Holds all values and the usual range, and is not so narrow that nothing looks like much. */
export function axisOf(infos: readonly SignInfo[]): [number, number] {
  const [lead] = infos;
  if (!lead) return [0, 1];
  const span = lead.high - lead.low;
  if (WHOLE.has(lead.id)) return [lead.low - 0.04 * span, lead.high + 0.06 * span];
  const within = (v: number) => Math.min(lead.high, Math.max(lead.low, v));
  const ranged = infos.find((info) => info.usualLow !== undefined);
  const edges = ranged ? [within(ranged.usualLow ?? lead.low), within(ranged.usualHigh ?? lead.high)] : [];
  const values = infos.flatMap((info) => info.v).filter((v) => v !== null).concat(edges, lead.low === 0 ? [0] : []);
  const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (low > high) return [lead.low, lead.high];
  const missing = Math.max(0, 0.25 * span - (high - low));
  const below = lead.low === 0 ? 0 : missing / 2;
  const margin = 0.06 * Math.max(high - low, 0.25 * span);
  return [low - below - margin, high + missing - below + margin];
}

function treatments({ t, drugs, treatments: others, volumes, deeds }: Recording): Lane[] {
  const lanes: Lane[] = [...drugs, ...others].map((rate) => rateLane(rate, t));
  const names = [...new Set(volumes.map((v) => v.name))];
  for (const name of names) {
    const bars = volumes.filter((v) => v.name === name);
    const most = Math.max(...bars.map((b) => b.mL));
    lanes.push({ kind: 'volumes', title: capital(name), tone: 'macro', height: TREATMENT + 6, y: [0, most * 1.5], bars });
  }
  if (deeds.length > 0) lanes.unshift({ kind: 'deeds', title: 'Orders', tone: 'neutral', height: 0, y: [0, 1], deeds });
  return lanes;
}

/** The last rate stands on its own: no record says until when. */
function rateLane({ name, unit, v }: RateInfo, t: number[]): Lane {
  const steps = rateSteps({ t, v }, (t.at(-1) ?? 0) + 1);
  const peak = highest(steps);
  const infusion: Infusion = { name: capital(name), unit, steps, peak, scale: peak };
  return { kind: 'rate', title: infusion.name, tone: 'macro', height: TREATMENT, y: [0, roundUp(peak * 1.05)], infusion };
}
