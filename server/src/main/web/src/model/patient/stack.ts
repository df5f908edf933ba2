import type { Window } from '#schema';
import type { ChartSpec, Mark, Span, Trace } from '../../chart/spec';
import type { Doings } from './doings';
import { type NamedSamples, seriesOf } from './seriesOf';
import { OXYGEN_PANELS, PANELS, type PanelStyle } from './signs';
import { hourly, volumesOf } from './volumes';
import { targetBand, type Threshold } from './thresholds';

export interface StackPanel {
  title: string;
  unit: string;
  spec: ChartSpec;
  /** Why there is nothing to see. */
  empty: string | null;
}

/** The charts of a patient from top to bottom, on one time axis. */
export function stack(window: Window, edges: Map<string, Threshold>, doings: Doings): StackPanel[] {
  const series = seriesOf(window);
  const under = { spans: doings.spans, marks: doings.marks };
  const measured = (panels: readonly PanelStyle[]) => panels.map((panel) => signPanel(panel, series, edges, under)).filter((panel) => panel !== null);
  return [...measured(PANELS), ...dosePanels(window, series, under), ...fluidPanel(window, under), ...measured(OXYGEN_PANELS)];
}

const HOUR = 3_600_000;

type Under = { spans: Span[]; marks: Mark[] };

function signPanel(panel: PanelStyle, series: Map<string, NamedSamples>, edges: Map<string, Threshold>, under: Under): StackPanel | null {
  const traces = panel.signs.flatMap((style): Trace[] => {
    const found = series.get(style.id);
    if (!found || found.samples.length === 0) return [];
    return [{ name: found.symbol, unit: found.unit, side: style.side, style: style.style, decimals: style.decimals, gapMs: style.gapMs, samples: found.samples }];
  });
  if (traces.length === 0 && !panel.isCore) return null;
  const { scale } = panel.signs[0]!;
  const unit = traces[0]?.unit ?? '';
  return {
    title: panel.title,
    unit,
    empty: traces.length > 0 ? null : 'Nothing was measured in this window.',
    spec: { title: `${panel.title}${unit ? ` in ${unit}` : ''}`, height: panel.height, scale, band: panel.finding ? targetBand(edges.get(panel.finding)) : undefined, traces: [...traces].reverse(), ...under },
  };
}

/** Doses over time; the sum in norepinephrine equivalents first, then what it does not hold. */
function dosePanels(window: Window, series: Map<string, NamedSamples>, under: Under): StackPanel[] {
  const sum = series.get('norepinephrine-equivalent-dose');
  const first: StackPanel = {
    title: 'Norepinephrine equivalent',
    unit: sum?.unit ?? '',
    empty: sum && sum.samples.some(([, value]) => value !== null) ? null : 'What runs is not fully known in this window.',
    spec: {
      title: `Norepinephrine-equivalent dose in ${sum?.unit ?? ''}`,
      height: 56,
      scale: [0, 0.3],
      traces: sum ? [{ name: sum.symbol, unit: sum.unit, side: 'macro', style: 'area', decimals: 2, samples: sum.samples }] : [],
      ...under,
    },
  };
  const others = window.given.filter((drug) => OTHER_INFUSIONS.has(drug.role) && drug.given.some((each) => each.rate)).map((drug) => infusion(drug, Date.parse(window.until), under));
  return [first, ...others];
}

/** What acts on the circulation and is not in the equivalent dose. */
const OTHER_INFUSIONS = new Set(['inotrope', 'inodilator', 'vasodilator', 'diuretic', 'steroid']);

const FLUIDS = new Map<string, 'macro' | 'neutral'>([
  ['crystalloid', 'macro'],
  ['colloid', 'macro'],
  ['red-cells', 'neutral'],
  ['other-blood-product', 'neutral'],
]);

function infusion(drug: Window['given'][number], until: number, under: Under): StackPanel {
  const rates = drug.given.filter((each) => each.rate);
  const samples = rates.flatMap((each, i): [number, number | null][] => {
    const end = each.until === null ? (rates[i + 1] ? Date.parse(rates[i + 1]!.from) : until) : Date.parse(each.until);
    const rate = each.rate!.low ?? each.rate!.high ?? null;
    const isFollowed = rates[i + 1] !== undefined && Date.parse(rates[i + 1]!.from) <= end;
    return isFollowed ? [[Date.parse(each.from), rate]] : [[Date.parse(each.from), rate], [end, each.until === null ? rate : 0]];
  });
  const unit = rates[0]!.rate!.unitText;
  const most = Math.max(...samples.map(([, value]) => value ?? 0));
  return { title: drug.name, unit, empty: null, spec: { title: `${drug.name} in ${unit}`, height: 40, scale: [0, most || 1], traces: [{ name: drug.name, unit, side: 'neutral', style: 'area', decimals: 1, samples }], ...under } };
}

/** Fluids and blood by the hour, stacked: each trace is the sum of its fluid and those named before it, the greatest drawn first. */
function fluidPanel(window: Window, under: Under): StackPanel[] {
  const sums = new Map<number, number>();
  const traces = window.given.flatMap((drug): Trace[] => {
    const side = FLUIDS.get(drug.role);
    const hours = side ? hourly(volumesOf(drug, Date.parse(window.until))) : new Map<number, number>();
    if (!side || hours.size === 0) return [];
    const samples = [...hours].sort(([a], [b]) => a - b).map(([hour, volumeMl]): [number, number] => [hour, volumeMl + (sums.get(hour) ?? 0)]);
    samples.forEach(([hour, sum]) => sums.set(hour, sum));
    return [{ name: drug.name, unit: 'mL', side, style: 'bars', decimals: 0, gapMs: 0, samples, widthsMs: samples.map(() => HOUR) }];
  });
  if (traces.length === 0) return [];
  return [{ title: 'Fluids and blood', unit: 'mL in the hour', empty: null, spec: { title: 'Fluids and blood in mL by the hour', height: 52, scale: [0, 500], traces: traces.reverse(), ...under } }];
}
