import type { Explanation, Judgement } from '#schema';
import { clockText } from '../../format';

/** One line of an explanation and what stands below it. */
export interface TreeNode {
  mark: 'true' | 'false' | 'unknown' | 'none';
  text: string;
  /** Value and when it was true, or a cited constant. */
  leaf: string | null;
  source: { text: string; tag: string } | null;
  below: TreeNode[];
}

export function judged(judgement: Judgement): TreeNode {
  const parts = (judgement.parts ?? []).map(judged);
  const grounds = judgement.explanation ? [explained(judgement.explanation)] : [];
  const gaps = parts.length === 0 && grounds.length === 0 ? (judgement.gaps ?? []).map((gap) => ({ mark: 'unknown' as const, text: gap.text, leaf: null, source: null, below: [] })) : [];
  return {
    mark: judgement.truth,
    text: judgement.sentence,
    leaf: leaf(judgement.value?.text, judgement.observedAt),
    source: cited(judgement),
    below: [...parts, ...grounds, ...gaps],
  };
}

export function explained(explanation: Explanation): TreeNode {
  return {
    mark: explanation.kind === 'missing' ? 'unknown' : 'none',
    text: explanation.statement,
    leaf: leaf(explanation.value.text, explanation.at),
    source: cited(explanation),
    below: (explanation.details ?? []).map(explained),
  };
}

function leaf(value: string | undefined, at: string | undefined): string | null {
  if (!value) return null;
  return at ? `${value}, ${clockText(Date.parse(at))}` : value;
}

function cited({ citation }: { citation?: { source: string; verification: string } }): TreeNode['source'] {
  return citation ? { text: citation.source, tag: citation.verification } : null;
}

/** What the tags of verification mean. */
export const TAG_WORDS: Record<string, string> = {
  V: 'read in the paper',
  V2: 'read in a secondary source',
  D: 'derived',
  E: 'our proposal',
  M: 'unverified constant',
};
