import type { Assessment } from '#schema';

export interface Threshold {
  /** Whether values below it are good (`at most`) or values above it. */
  good: 'below' | 'above';
  bound: number;
  text: string;
}

/** The edge of the target by finding: where the first grade begins. */
export function thresholds(assessment: Assessment | null): Map<string, Threshold> {
  const all = new Map<string, Threshold>();
  for (const finding of assessment?.findings ?? []) {
    const edge = finding.thresholds?.find((each) => each.grade === 'abnormal') ?? finding.thresholds?.[0];
    const bound = edge?.bound.low;
    if (!edge || bound === undefined) continue;
    all.set(finding.id, { good: edge.comparison.startsWith('>') ? 'below' : 'above', bound, text: edge.bound.text });
  }
  return all;
}

export function targetBand(threshold: Threshold | undefined): { low?: number; high?: number } | undefined {
  return threshold && (threshold.good === 'below' ? { high: threshold.bound } : { low: threshold.bound });
}
