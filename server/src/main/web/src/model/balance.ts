import type { Row } from '#schema';
import { GRACE_MS } from './aged';

type Finding = Row['macro'][number];

/** What one finding says, from the worst to the one about which nothing is known. */
export type Cell = 'severe' | 'abnormal' | 'perhaps' | 'normal' | 'unknown';
const ORDER: readonly Cell[] = ['severe', 'abnormal', 'perhaps', 'normal', 'unknown'];

export interface Strip {
  cells: { cell: Cell; name: string }[];
  /** For people: `2 off target, 3 at target, 8 not known`. */
  words: string;
}

/** Whether what a finding rests on has run out since the service spoke last: it spoke of it again if it could. */
function hasRunOut(finding: Finding, now: number): boolean {
  return finding.value !== undefined && finding.validUntil !== null && now > Date.parse(finding.validUntil) + GRACE_MS;
}

/** A finding as a cell at an instant of the ward (ms): surely off target, perhaps, surely not, or not known at all. */
export function cellOf(finding: Finding, now: number): Cell {
  if (hasRunOut(finding, now)) return 'unknown';
  if (finding.least !== 'normal') return finding.least;
  if (finding.most === 'normal') return 'normal';
  return finding.value ? 'perhaps' : 'unknown';
}

/** Findings side by side, the worst nearest to the middle; never added up. */
export function strip(findings: readonly Finding[], now: number): Strip {
  const cells = findings.map((finding) => ({ cell: cellOf(finding, now), name: finding.name })).sort((a, b) => ORDER.indexOf(a.cell) - ORDER.indexOf(b.cell));
  const count = (...wanted: Cell[]) => cells.filter(({ cell }) => wanted.includes(cell)).length;
  const parts: [number, string][] = [
    [count('severe', 'abnormal'), 'off target'],
    [count('normal'), 'at target'],
    [count('unknown', 'perhaps'), 'not known'],
  ];
  return { cells, words: parts.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`).join(', ') };
}

/** Whether the small circulation follows the large one. */
export interface Coherence {
  state: 'kept' | 'lost' | 'both-low' | 'unknown';
  words: string;
  because: string[];
}

/** Not known either once a sign has run out of those that it may rest on. */
export function coherence(row: Pick<Row, 'coherence' | 'macro' | 'micro' | 'metabolic'>, now: number): Coherence {
  if ([...row.macro, ...row.micro, ...row.metabolic].some((finding) => hasRunOut(finding, now))) {
    return { state: 'unknown', words: 'coherence not known', because: ['the service has not spoken since signs ran out'] };
  }
  const truth = (id: string) => row.coherence.find((pattern) => pattern.id === id)?.truth ?? 'unknown';
  const because = (id: string) => row.coherence.find((pattern) => pattern.id === id)?.because ?? [];
  if (truth('coherence-lost') === 'true') return { state: 'lost', words: 'coherence lost', because: because('coherence-lost') };
  if (truth('coherence-kept') === 'true') return { state: 'kept', words: 'coherent', because: because('coherence-kept') };
  if (truth('macro-at-target') === 'false' && truth('microcirculation-impaired') === 'true') {
    return { state: 'both-low', words: 'both impaired', because: [...because('macro-at-target'), ...because('microcirculation-impaired')] };
  }
  return { state: 'unknown', words: 'coherence not known', because: because('coherence-lost') };
}
