import type { Account, Cohort, Highlight, MissingTable } from '../contract';
import { h } from '../dom';
import { count, percent } from '../format';

/** What was read, what became of it, and what can therefore not be known. */
export function overview(cohort: Cohort): HTMLElement {
  return h(
    'section',
    { class: 'overview', 'aria-label': 'Overview' },
    accountCard(cohort.account),
    highlightCard(cohort.highlights),
    missingCard(cohort),
  );
}

function accountCard(account: Account): HTMLElement {
  const parts = [
    { name: 'accepted', n: account.accepted },
    { name: 'quarantined', n: account.quarantined },
    { name: 'duplicate', n: account.duplicate },
  ];
  return h(
    'article',
    { class: 'card account' },
    h('h2', {}, 'Every row accounted for'),
    h('p', { class: 'figure' }, h('b', {}, count(account.received)), ' rows received'),
    h(
      'div',
      { class: 'account-bar', 'aria-hidden': 'true' },
      parts.filter((p) => p.n > 0).map((p) => h('span', { class: `part ${p.name}`, vars: { share: p.n } })),
    ),
    h(
      'dl',
      { class: 'account-parts' },
      parts.map((p) =>
        h('div', { class: p.name }, h('dt', {}, p.name), h('dd', {}, h('b', {}, count(p.n)), h('span', {}, percent(p.n, account.received)))),
      ),
    ),
    h('a', { href: '#quarantine' }, 'Why rows were put aside'),
  );
}

function highlightCard(highlights: readonly Highlight[]): HTMLElement {
  return h(
    'article',
    { class: 'card highlights' },
    h('h2', {}, 'What was measured'),
    h(
      'ul',
      {},
      highlights.map((item) =>
        h(
          'li',
          { title: item.note },
          h('span', { class: 'label' }, item.label),
          h('span', { class: 'of' }, h('b', {}, count(item.value)), ` of ${count(item.of)}`),
          h('span', { class: 'meter', 'aria-hidden': 'true', vars: { share: item.of > 0 ? item.value / item.of : 0 } }),
          h('small', {}, item.note),
        ),
      ),
    ),
  );
}

function missingCard(cohort: Cohort): HTMLElement {
  const { missing, tables } = cohort.dataset;
  const present = tables.filter((t) => t.present);
  const rows = present.reduce((sum, t) => sum + t.rowsRead, 0);
  return h(
    'article',
    { class: 'card missing' },
    h('h2', {}, missing.length > 0 ? 'What cannot be known' : 'Nothing is missing'),
    missing.length === 0 && h('p', {}, 'Every table that the reader knows was there.'),
    missing.length > 0 && h('ul', {}, missing.map(missingItem)),
    h('p', { class: 'quiet' }, `${count(rows)} rows read from ${present.length} of ${tables.length} tables. Zone policy: ${cohort.dataset.zonePolicy}.`),
  );
}

function missingItem(item: MissingTable): HTMLElement {
  return h('li', {}, h('code', {}, item.table), h('span', {}, item.consequence));
}
