import type { Row } from '#schema';

export type Need = Row['need'];

/** The order of the ward, the most pressing first, as the service has it. */
export const NEEDS: readonly Need[] = ['treatment-advised', 'measurement-due', 'dissociated', 'off-target', 'test-running', 'quiet'];

export const NEED_WORDS: Record<Need, { short: string; why: string }> = {
  'treatment-advised': { short: 'Treatment advised', why: 'treatment is advised and nobody has answered' },
  'measurement-due': { short: 'Measurement due', why: 'a measurement is due that a protocol waits for' },
  dissociated: { short: 'Dissociated', why: 'the microcirculation does not follow a macrocirculation at target' },
  'off-target': { short: 'Off target', why: 'a macro or peripheral sign is surely off target' },
  'test-running': { short: 'Test running', why: 'a test of a treatment runs' },
  quiet: { short: 'Quiet', why: 'nothing is due and nothing is surely off target' },
};

export function matches(row: Row, search: string): boolean {
  const wanted = search.trim().toLowerCase();
  return wanted === '' || [row.bed, row.label, row.patient].some((text) => text.toLowerCase().includes(wanted));
}

/** Rows by need; within a need whoever has something due first, then by bed. */
export function byNeed(rows: Iterable<Row>): Row[] {
  return [...rows].map((row) => ({ row, rank: NEEDS.indexOf(row.need), due: nextDueMs(row) })).sort((a, b) => a.rank - b.rank || a.due - b.due || byBed(a.row, b.row)).map(({ row }) => row);
}

const beds = new Intl.Collator('en', { numeric: true });

function byBed(a: Row, b: Row): number {
  return beds.compare(a.bed, b.bed) || beds.compare(a.patient, b.patient);
}

/** When something is due for him next; never is late enough for any order. */
function nextDueMs(row: Row): number {
  return row.due.reduce((first, due) => Math.min(first, Date.parse(due.at)), Number.MAX_SAFE_INTEGER);
}

export function countByNeed(rows: Iterable<Row>): Map<Need, number> {
  const counts = new Map<Need, number>(NEEDS.map((need) => [need, 0]));
  for (const row of rows) counts.set(row.need, counts.get(row.need)! + 1);
  return counts;
}

/** Why a row stands where it stands. */
export function placeWords(row: Row, position: number, of: number): string {
  return `${position} of ${of}: ${NEED_WORDS[row.need].why}. Within one need, what is due first comes first.`;
}
