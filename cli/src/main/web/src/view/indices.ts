import type { Cohort, IndexInfo, MeasurandInfo } from '../contract';
import { fill, h } from '../dom';
import { count, percent } from '../format';

/** How often each index was known, bounded or unknown, and what was missing. */
export function indicesView(main: Element, cohort: Cohort): void {
  const stays = cohort.stays.length;
  fill(main,
    h('section', { class: 'page' },
      h('h2', {}, 'Indices'),
      h('p', { class: 'lead' }, 'An index is known (one number), bounded (a range that surely holds it) or unknown. It is never filled in; what was missing is named.'),
      h('p', { class: 'legend' }, h('span', {}, h('i', { class: 'key solid' }), 'known'), h('span', {}, h('i', { class: 'key pale' }), 'bounded'), h('span', {}, h('i', { class: 'key hatched' }), 'unknown')),
      h('table', { class: 'wide indices' }, headings('Index', 'Unit', 'Stays', 'Known', 'Bounded', 'Unknown', '', 'Most often missing'), h('tbody', {}, cohort.indices.map((i) => indexRow(i, stays))))),
    h('section', { class: 'page' },
      h('h2', {}, 'Measurands'),
      h('p', { class: 'lead' }, 'What was observed, and in how many stays.'),
      h('table', { class: 'wide' }, headings('Measurand', 'Unit', 'Stays', '', 'Values'), h('tbody', {}, byStays(cohort.measurands).map((m) => measurandRow(m, stays))))));
}

const NUMBERS = new Set(['Stays', 'Known', 'Bounded', 'Unknown', 'Values']);

function headings(...names: string[]): HTMLElement {
  return h('thead', {}, h('tr', {}, names.map((n) => h('th', { scope: 'col', class: NUMBERS.has(n) ? 'number' : '' }, n))));
}

function number(text: string): HTMLElement {
  return h('td', { class: 'number' }, text);
}

function indexRow(i: IndexInfo, stays: number): HTMLElement {
  const all = i.known + i.bounded + i.unknown;
  const part = (name: string, n: number) => n > 0 && h('span', { class: name, vars: { share: n } });
  return h('tr', {}, h('td', { class: 'item' }, h('b', {}, i.name), h('small', {}, i.symbol)), h('td', {}, i.unit), number(`${count(i.staysKnown)} of ${count(stays)}`),
    number(count(i.known)), number(count(i.bounded)), number(count(i.unknown)),
    h('td', { class: 'shares', title: `known ${percent(i.known, all)}` }, h('div', { class: 'share-bar', 'aria-hidden': 'true' }, part('known', i.known), part('bounded', i.bounded), part('unknown', i.unknown))),
    h('td', { class: 'gaps' }, gaps(i)));
}

function gaps(i: IndexInfo): HTMLElement | string {
  if (i.gaps.length === 0) return '\u2013';
  const entry = (g: IndexInfo['gaps'][number]) => h('li', {}, g.text, h('small', {}, count(g.count)));
  const rest = i.gaps.slice(2);
  return h('div', {}, h('ul', {}, i.gaps.slice(0, 2).map(entry)), rest.length > 0 && h('details', {}, h('summary', {}, `${rest.length} more`), h('ul', {}, rest.map(entry))));
}

function measurandRow(m: MeasurandInfo, stays: number): HTMLElement {
  return h('tr', {}, h('td', { class: 'item' }, h('b', {}, m.name), h('small', {}, m.symbol)), h('td', {}, m.unit), number(`${count(m.stays)} of ${count(stays)}`),
    h('td', { class: 'bar', 'aria-hidden': 'true' }, h('span', { vars: { share: stays > 0 ? m.stays / stays : 0 } })), number(count(m.observations)));
}

function byStays(measurands: readonly MeasurandInfo[]): MeasurandInfo[] {
  return [...measurands].sort((a, b) => b.stays - a.stays || b.observations - a.observations);
}
