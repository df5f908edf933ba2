import type { Row, Trends } from '#schema';
import type { Side } from '../chart/spec';
import { interval } from '../format';
import type { Spark } from '../widgets/sparkline';
import { samples } from './segments';

type Trend = Trends['patients'][number];

interface Sign {
  id: string;
  symbol: string;
  side: Side;
  scale: [number, number];
  band?: [number, number];
  steps?: boolean;
  gapMs: number;
}

const HOUR = 3_600_000;

/** The four signs of a card. Targets: refill at most 3 s (ANDROMEDA-SHOCK, JAMA 2019, doi:10.1001/jama.2019.0071), lactate at most 2 mmol/L (Sepsis-3,
 * JAMA 2016, doi:10.1001/jama.2016.0287), mean pressure from 65 mmHg (Surviving Sepsis Campaign 2021, doi:10.1007/s00134-021-06506-y). Scales and gaps are choices of this page. */
export const CARD_SIGNS: readonly Sign[] = [
  { id: 'capillary-refill-time', symbol: 'CRT', side: 'micro', scale: [0, 6], band: [0, 3], gapMs: 2 * HOUR },
  { id: 'lactate', symbol: 'Lactate', side: 'micro', scale: [0, 6], band: [0, 2], gapMs: 4 * HOUR },
  { id: 'mean-arterial-pressure', symbol: 'MAP', side: 'macro', scale: [50, 90], band: [65, 200], gapMs: HOUR / 4 },
  { id: 'norepinephrine-equivalent-dose', symbol: 'NEE', side: 'macro', scale: [0, 0.5], steps: true, gapMs: Infinity },
];

export interface CardSign {
  spark: Spark;
  symbol: string;
  latest: Row['latest'][number] | undefined;
  number: string;
  unit: string;
}

/** A sign of a card: its last six hours and where it stands. */
export function cardSign(sign: Sign, row: Row, trend: Trend | undefined, now: number): CardSign {
  const latest = row.latest.find((each) => each.id === sign.id);
  const points = trend?.series.find((series) => series.id === sign.id)?.points ?? [];
  const number = (latest?.value && interval(latest.value, latest.decimals)) ?? '';
  return {
    symbol: sign.symbol,
    latest,
    number,
    unit: latest?.value?.unitText ?? '',
    spark: {
      samples: [...samples(points), ...extended(sign, points, now)],
      from: now - 6 * HOUR,
      until: now,
      scale: sign.scale,
      band: sign.band,
      side: sign.side,
      steps: sign.steps ?? false,
      gapMs: sign.gapMs,
      label: `${latest?.name ?? sign.symbol}, last 6 hours${number ? `, now ${number} ${latest?.value?.unitText ?? ''}` : ', now not known'}`,
    },
  };
}

/** A dose stands until now. */
function extended(sign: Sign, points: Trend['series'][number]['points'], now: number): [number, number | null][] {
  const last = points.at(-1);
  return sign.steps && last && last[0]! < now ? [[now, last[1] ?? null]] : [];
}

/** Adds what a new row says to the series of its patient, and drops what is older than the window. */
export function extend(trend: Trend, row: Row): void {
  for (const sign of CARD_SIGNS) {
    const latest = row.latest.find((each) => each.id === sign.id);
    const series = trend.series.find((each) => each.id === sign.id);
    const at = sign.steps ? Date.parse(row.at) : Date.parse(latest?.observedAt ?? '');
    if (!latest?.value || !series || !(at > (series.points.at(-1)?.[0] ?? 0))) continue;
    series.points.push([at, latest.value.low ?? null, latest.value.high ?? null]);
    const old = series.points.findIndex((point) => point[0]! >= Date.parse(row.at) - 6 * HOUR);
    if (old > 100) series.points.splice(0, old);
  }
}
