import type { Cohort } from '../contract';
import { fill, h } from '../dom';
import { count } from '../format';

const TABS = [
  ['stays', 'Stays'],
  ['guidance', 'Guidance'],
  ['quarantine', 'Quarantine'],
  ['indices', 'Indices'],
] as const;

/** Title, data set and the way to the views. */
export function masthead(header: HTMLElement, cohort: Cohort, help: () => void): void {
  const subjects = new Set(cohort.stays.map((s) => s.subject)).size;
  fill(
    header,
    h(
      'div',
      { class: 'masthead' },
      h(
        'div',
        { class: 'names' },
        h('h1', {}, cohort.title),
        h(
          'p',
          {},
          [cohort.dataset.kind, cohort.dataset.name].filter(Boolean).join(' \u00b7 '),
          ` \u00b7 ${count(subjects)} patients, ${count(cohort.stays.length)} stays`,
        ),
      ),
      h(
        'nav',
        { 'aria-label': 'Views' },
        TABS.map(([id, name]) => h('a', { href: `#${id}`, 'data-view': id }, name)),
        h('button', { type: 'button', class: 'plain', title: 'Keys (?)', 'aria-label': 'Keys', on: { click: help } }, '?'),
      ),
    ),
    h('p', { class: 'research-note', role: 'note' }, cohort.researchNote),
  );
}

export function markTab(header: HTMLElement, view: string): void {
  for (const tab of header.querySelectorAll('nav a')) {
    if (tab.getAttribute('data-view') === view) tab.setAttribute('aria-current', 'page');
    else tab.removeAttribute('aria-current');
  }
}
