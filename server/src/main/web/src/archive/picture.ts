import type { Window } from '#schema';
import type { ChartSpec, Mark, Side, Trace } from '../chart/spec';
import { samples } from '../model/segments';
import type { WindowThen } from './archive';

type Series = Window['measured'][number];

/** Lanes of the stay, from the large circulation down to what it feeds. */
const LANES: readonly { ids: readonly string[]; title: string; scale: readonly [number, number]; band?: { low?: number; high?: number }; side: Side; height: number }[] = [
  { ids: ['mean-arterial-pressure', 'diastolic-arterial-pressure'], title: 'Arterial pressure, mmHg', scale: [40, 100], band: { low: 65 }, side: 'macro', height: 110 },
  { ids: ['norepinephrine-equivalent-dose'], title: 'Norepinephrine equivalent', scale: [0, 0.3], side: 'macro', height: 70 },
  { ids: ['capillary-refill-time'], title: 'Capillary refill time, s', scale: [0, 6], band: { high: 3 }, side: 'micro', height: 110 },
  { ids: ['lactate'], title: 'Lactate, mmol/L', scale: [0, 6], band: { high: 2 }, side: 'micro', height: 100 },
  { ids: ['mottling-score'], title: 'Mottling score', scale: [0, 5], side: 'micro', height: 60 },
  { ids: ['central-venous-oxygen-saturation'], title: 'ScvO\u2082, %', scale: [50, 90], band: { low: 70 }, side: 'micro', height: 70 },
];

/** Ms after which a value of the lane does not reach the next one. */
const GAP_MS = 4 * 3_600_000;

export interface Lane {
  title: string;
  spec: ChartSpec;
}

/** The charts of a stay as it was known; lanes of which nothing was known are left out. */
export function lanes(window: WindowThen): Lane[] {
  const all = [...window.measured.map((s) => ({ s, computed: false })), ...window.computed.map((s) => ({ s, computed: true }))];
  return LANES.flatMap((lane) => {
    const own = lane.ids.flatMap((id) => all.filter(({ s }) => s.id === id && s.points.length > 0));
    if (own.length === 0) return [];
    const traces = own.map(({ s, computed }, i) => trace(s, lane.side, computed ? 'area' : i > 0 ? 'faint' : s.points.length > 60 ? 'line' : 'marks'));
    const marks = (window.late ?? []).filter((l) => lane.ids.includes(l.id)).map((l): Mark => ({ at: Date.parse(l.knownAt), kind: 'late' }));
    return [{ title: lane.title, spec: { title: lane.title, height: lane.height, scale: lane.scale, band: lane.band, traces, marks } }];
  });
}

function trace(s: Series, side: Side, style: Trace['style']): Trace {
  return { name: s.symbol, side, style, samples: samples(s.points), decimals: 1, unit: s.unitText, gapMs: GAP_MS };
}
