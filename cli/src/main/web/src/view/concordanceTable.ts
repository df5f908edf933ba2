import type { Outcome } from '../contract';
import { h } from '../dom';
import { count } from '../format';
import { ADVICE_KINDS, type Counts, KINDS, OUTCOMES, total } from '../model/guidance';

/** Every column stands, so that tables of two stays can be compared. */
const COLUMNS: Outcome[] = ['yes', 'partly', 'no', 'unknown', 'nothing-to-do', 'withheld'];

/** Advice by kind and by what became of it. `stays`: in how many stays a kind was advised. */
export function concordanceTable(counts: Counts, withinMin: number, stays?: Partial<Record<string, number>>): HTMLElement {
  const kinds = ADVICE_KINDS.filter((kind) => total(counts[kind]) > 0);
  if (kinds.length === 0) return h('p', { class: 'quiet' }, 'Nothing was advised.');
  const heads = ['Advised', ...(stays ? ['Stays'] : []), 'n'];
  const cell = (n: number) => h('td', { class: n === 0 ? 'number zero' : 'number' }, count(n));
  return h('table', { class: 'concordance' },
    h('thead', {}, h('tr', {}, heads.map((name, i) => h('th', { scope: 'col', class: i ? 'number' : '' }, name)),
      COLUMNS.map((o) => h('th', { scope: 'col', class: 'number', title: HINTS[o](withinMin) }, h('i', { class: `mark ${o}`, 'aria-hidden': 'true' }), OUTCOMES[o])),
      h('th', { scope: 'col', class: 'shares' }))),
    h('tbody', {}, kinds.map((kind) => {
      const row = counts[kind] ?? {};
      return h('tr', {}, h('th', { scope: 'row' }, KINDS[kind]), stays && cell(stays[kind] ?? 0), cell(total(row)), COLUMNS.map((o) => cell(row[o] ?? 0)),
        h('td', { class: 'shares' }, h('div', { class: 'share-bar outcomes', 'aria-hidden': 'true' }, COLUMNS.map((o) => (row[o] ?? 0) > 0 && h('span', { class: o, vars: { share: row[o] ?? 0 } })))));
    })));
}

const HINTS: Record<Outcome, (min: number) => string> = {
  yes: (min) => `the like was done within ${min} min`,
  partly: (min) => `a fifth to four fifths of the volume was given within ${min} min`,
  no: (min) => `the like was not done within ${min} min`,
  unknown: () => 'the source does not record everything of this kind',
  'nothing-to-do': () => 'the advice was to leave things as they are',
  withheld: () => 'a safety limit kept the advice back',
};
