import type { Row, Window } from '#schema';
import { middle, type Sample, samples } from '../segments';

export interface NamedSamples {
  name: string;
  symbol: string;
  unit: string;
  samples: Sample[];
}

/** Series by identifier: what was measured and computed, and what this page takes from two measurements of one moment. */
export function seriesOf(window: Window): Map<string, NamedSamples> {
  const all = new Map<string, NamedSamples>();
  for (const series of [...window.measured, ...window.computed]) {
    all.set(series.id, { name: series.name, symbol: series.symbol, unit: series.unitText, samples: samples(series.points) });
  }
  difference(all, 'pulse-pressure', { name: 'Pulse pressure', symbol: 'PP', unit: 'mmHg' }, 'systolic-arterial-pressure', 'diastolic-arterial-pressure');
  difference(all, 'carbon-dioxide-gap', { name: 'Central venous to arterial CO₂ gap', symbol: 'CO₂ gap', unit: 'mmHg' }, 'central-venous-carbon-dioxide-tension', 'arterial-carbon-dioxide-tension');
  return all;
}

function difference(all: Map<string, NamedSamples>, id: string, head: Omit<NamedSamples, 'samples'>, greater: string, lesser: string): void {
  const from = all.get(greater)?.samples;
  const take = new Map(all.get(lesser)?.samples ?? []);
  if (all.has(id) || !from || take.size === 0) return;
  const found = from.flatMap(([at, value]): Sample[] => {
    const other = take.get(at);
    return value === null || other === null || other === undefined ? [] : [[at, value - other]];
  });
  if (found.length > 0) all.set(id, { ...head, samples: found });
}

/** What came later is put into what is there; points of the same stretch are replaced. */
export function merged(known: Window, later: Window, keepMs: number): Window {
  const from = Date.parse(later.from);
  const old = Date.parse(later.until) - keepMs;
  const join = (a: Window['measured'], b: Window['measured']): Window['measured'] => {
    const ids = [...new Set([...a, ...b].map((each) => each.id))];
    return ids.map((id) => {
      const before = a.find((each) => each.id === id);
      const after = b.find((each) => each.id === id);
      const kept = (before?.points ?? []).filter((point) => point[0]! >= old && point[0]! < from);
      return { ...(after ?? before)!, points: [...kept, ...(after?.points ?? [])] };
    });
  };
  return { ...later, from: new Date(Math.max(old, Date.parse(known.from))).toISOString(), measured: join(known.measured, later.measured), computed: join(known.computed, later.computed), given: givenJoined(known.given, later.given) };
}

function givenJoined(a: Window['given'], b: Window['given']): Window['given'] {
  const ids = [...new Set([...a, ...b].map((each) => each.id))];
  return ids.map((id) => {
    const before = a.find((each) => each.id === id);
    const after = b.find((each) => each.id === id);
    const seen = new Map([...(before?.given ?? []), ...(after?.given ?? [])].map((each) => [each.entry, each]));
    return { ...(after ?? before)!, given: [...seen.values()].sort((x, y) => x.from.localeCompare(y.from)) };
  });
}

/** The series with the latest values where those are newer: a fast ward goes on between two readings of the series. */
export function withLatest(all: Map<string, NamedSamples>, latest: Row['latest']): Map<string, NamedSamples> {
  const joined = new Map(all);
  for (const each of latest) {
    const value = each.value && middle([0, each.value.low ?? null, each.value.high ?? null]);
    const at = Date.parse(each.observedAt ?? '');
    const known = all.get(each.id);
    if (value === undefined || value === null || !(at > (known?.samples.at(-1)?.[0] ?? 0))) continue;
    joined.set(each.id, { name: each.name, symbol: each.symbol, unit: each.value!.unitText, samples: [...(known?.samples ?? []), [at, value]] });
  }
  return joined;
}
