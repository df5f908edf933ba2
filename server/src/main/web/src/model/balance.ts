import type { Row } from '#schema';

type Finding = Row['macro'][number];

/** What one finding says, from the worst to the one about which nothing is known. */
export type Cell = 'severe' | 'abnormal' | 'perhaps' | 'normal' | 'unknown';
const ORDER: readonly Cell[] = ['severe', 'abnormal', 'perhaps', 'normal', 'unknown'];

export interface Strip {
  cells: { cell: Cell; name: string }[];
  /** For people: `2 off target, 3 at target, 8 not known`. */
  words: string;
}

/** A finding as a cell: surely off target, perhaps, surely not, or not known at all. */
export function cellOf(finding: Finding): Cell {
  if (finding.least !== 'normal') return finding.least;
  if (finding.most === 'normal') return 'normal';
  return finding.value ? 'perhaps' : 'unknown';
}

/** Findings side by side, the worst nearest to the middle; never added up. */
export function strip(findings: readonly Finding[]): Strip {
  const cells = findings.map((finding) => ({ cell: cellOf(finding), name: finding.name })).sort((a, b) => ORDER.indexOf(a.cell) - ORDER.indexOf(b.cell));
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

export function coherence(row: Pick<Row, 'coherence'>): Coherence {
  const truth = (id: string) => row.coherence.find((pattern) => pattern.id === id)?.truth ?? 'unknown';
  const because = (id: string) => row.coherence.find((pattern) => pattern.id === id)?.because ?? [];
  if (truth('coherence-lost') === 'true') return { state: 'lost', words: 'coherence lost', because: because('coherence-lost') };
  if (truth('coherence-kept') === 'true') return { state: 'kept', words: 'coherent', because: because('coherence-kept') };
  if (truth('macro-at-target') === 'false' && truth('microcirculation-impaired') === 'true') {
    return { state: 'both-low', words: 'both impaired', because: [...because('macro-at-target'), ...because('microcirculation-impaired')] };
  }
  return { state: 'unknown', words: 'coherence not known', because: because('coherence-lost') };
}
