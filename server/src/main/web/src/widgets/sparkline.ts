import { html, nothing, svg } from 'lit';
import { define, PageElement } from '../element';
import { extent, type Sample, segments } from '../model/segments';

/** What a sparkline draws. */
export interface Spark {
  samples: readonly Sample[];
  from: number;
  until: number;
  /** Least and most of the axis; it grows with what is beyond. */
  scale: readonly [number, number];
  band?: readonly [number, number] | undefined;
  side: 'macro' | 'micro' | 'neutral';
  /** Steps stand until the next point. */
  steps?: boolean;
  /** After so many ms without a point the line has a gap. */
  gapMs?: number;
  /** For people who do not see it. */
  label: string;
}

const WIDTH = 100;
const HEIGHT = 24;

export interface SparkPaths {
  lines: string[];
  last: [number, number] | null;
  band: [number, number] | null;
}

/** The paths of a sparkline in a box of 100 by 24. */
export function sparkPaths(spark: Spark): SparkPaths {
  const seen = spark.samples.filter(([at]) => at >= spark.from && at <= spark.until);
  const values = seen.flatMap(([, value]) => (value === null ? [] : [value]));
  const [least, most] = extent(values) ?? spark.scale;
  const low = Math.min(spark.scale[0], least);
  const high = Math.max(spark.scale[1], most);
  const x = (at: number) => round(((at - spark.from) / (spark.until - spark.from)) * WIDTH);
  const y = (value: number) => round(HEIGHT - 2 - ((Math.min(high, Math.max(low, value)) - low) / (high - low || 1)) * (HEIGHT - 4));
  const lines = segments(seen, spark.gapMs).map((run) => run.map(([at, value], i) => (i === 0 ? `M${x(at)} ${y(value)}` : spark.steps ? `H${x(at)}V${y(value)}` : `L${x(at)} ${y(value)}`)).join(''));
  const end = seen.findLast(([, value]) => value !== null);
  const band = spark.band && ([y(Math.min(spark.band[1], high)), y(Math.max(spark.band[0], low))] as [number, number]);
  return { lines: lines.filter((line) => line.length > 0), last: end ? [x(end[0]), y(end[1]!)] : null, band: band ?? null };
}

function round(v: number): number {
  return Math.round(v * 10) / 10;
}

export class SparkElement extends PageElement {
  static override properties = { spark: { attribute: false } };
  declare spark: Spark | undefined;

  protected override render() {
    if (!this.spark) return nothing;
    const { lines, last, band } = sparkPaths(this.spark);
    return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label=${this.spark.label}>
      ${band ? svg`<rect class="spark-band" x="0" width=${WIDTH} y=${band[0]} height=${Math.max(0, band[1] - band[0])} />` : nothing}
      ${last ? lines.map((d) => svg`<path class="spark-line ${this.spark!.side}" d=${d} />`) : svg`<line class="spark-none" x1="0" x2=${WIDTH} y1=${HEIGHT / 2} y2=${HEIGHT / 2} />`}
      ${last ? svg`<path class="spark-line spark-end ${this.spark.side}" d="M${last[0]} ${last[1]}h0.01" />` : nothing}
    </svg>`;
  }
}

define('vm-spark', SparkElement);
