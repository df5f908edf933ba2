import type { Assessment, Finding } from '#schema';
import { type Cell, cellOf } from '../balance';
import { explained, judged, type TreeNode } from './tree';

export interface FindingLine {
  cell: Cell;
  name: string;
  value: string | null;
  target: string | null;
  source: { text: string; tag: string } | null;
  below: TreeNode[];
}

export interface FindingGroup {
  title: string;
  side: 'macro' | 'micro' | 'neutral';
  known: FindingLine[];
  /** Names of those about which nothing is known. */
  unknown: string[];
}

const GROUPS: readonly [Finding['domain'], string, FindingGroup['side']][] = [
  ['macro', 'Macro', 'macro'],
  ['peripheral', 'Peripheral', 'micro'],
  ['sublingual', 'Sublingual', 'micro'],
  ['metabolic', 'Metabolism', 'neutral'],
  ['tolerance', 'Tolerance of fluid', 'neutral'],
];
const ORDER: readonly Cell[] = ['severe', 'abnormal', 'perhaps', 'normal', 'unknown'];

/** Every finding by domain, what is off target first; each with its target, its source and its tree. */
export function findings(assessment: Assessment, now: number): FindingGroup[] {
  return GROUPS.map(([domain, title, side]) => {
    const lines = assessment.findings.filter((each) => each.domain === domain).map((each) => line(each, now));
    return {
      title,
      side,
      known: lines.filter((each) => each.cell !== 'unknown').sort((a, b) => ORDER.indexOf(a.cell) - ORDER.indexOf(b.cell)),
      unknown: lines.filter((each) => each.cell === 'unknown').map((each) => each.name),
    };
  });
}

function line(finding: Finding, now: number): FindingLine {
  const edge = finding.thresholds?.at(-1);
  return {
    cell: cellOf(finding, now),
    name: finding.name,
    value: finding.value?.text ?? null,
    target: edge ? `off from ${edge.comparison.replace('>=', '≥').replace('<=', '≤')} ${edge.bound.text}` : null,
    source: edge ? { text: edge.citation.source, tag: edge.citation.verification } : null,
    below: [...(finding.explanation ? [explained(finding.explanation)] : []), ...(finding.support ?? []).map(judged)],
  };
}

/** Patterns that surely hold, by name. */
export function holding(assessment: Assessment): { name: string; because: string[] }[] {
  return assessment.patterns.filter((each) => each.truth === 'true').map(({ name, because }) => ({ name, because }));
}
