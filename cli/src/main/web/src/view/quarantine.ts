import type { Cohort, QuarantineGroup, SourceTable } from '../contract';
import { fill, h } from '../dom';
import { count, percent, plural } from '../format';
import { byReason, choose, chooseUnmapped } from '../model/quarantineAccount';

/** Why rows were put aside, by source item and reason, each with one row to look up. */
export class QuarantineView {
  private words = '';
  private reason: string | null = null;
  private readonly groups = h('tbody', {});
  private readonly unmapped = h('tbody', {});
  private readonly tally = h('span', { class: 'tally', 'aria-live': 'polite' });
  private readonly reasons = h('div', { class: 'reasons' });

  constructor(private readonly cohort: Cohort) {}

  render(main: Element): void {
    const { quarantine, unmapped, account } = this.cohort;
    const search = h('input', {
      type: 'search', id: 'search', placeholder: 'Item, label, table or reason', 'aria-label': 'Search the account', value: this.words,
      on: { input: (e) => { this.words = (e.target as HTMLInputElement).value; this.list(); } },
    });
    fill(main,
      h('section', { class: 'page' },
        h('h2', {}, 'Quarantine account'),
        h('p', { class: 'lead' }, `${count(account.quarantined)} of ${count(account.received)} rows (${percent(account.quarantined, account.received)}) were put aside: kept, counted and never used. Each line names the source item, the reason and one row to look up.`),
        this.reasons,
        h('div', { class: 'tools' }, search, this.tally),
        quarantine.length === 0 ? h('p', { class: 'empty' }, 'No row was put aside.')
          : h('table', { class: 'wide' }, headings('Item', 'Table', 'Reason', 'Rows', '', 'Example: value', 'Where', 'Detail'), this.groups)),
      h('section', { class: 'page' },
        h('h2', {}, 'Items without a meaning here'),
        h('p', { class: 'lead' }, 'Items of the source that no measurand or drug stands for. Their rows were read and left alone.'),
        unmapped.length === 0 ? h('p', { class: 'empty' }, 'Every item was mapped.')
          : h('table', { class: 'wide' }, headings('Item', 'Table', 'Rows', ''), this.unmapped)),
      tables(this.cohort.dataset.tables));
    this.list();
  }

  private list(): void {
    const { quarantine, unmapped } = this.cohort;
    const chosen = choose(quarantine, this.words, this.reason);
    const most = Math.max(1, ...quarantine.map((g) => g.count));
    const rows = chosen.reduce((sum, g) => sum + g.count, 0);
    this.tally.textContent = `${plural(rows, 'row')} in ${plural(chosen.length, 'group')}`;
    fill(this.groups, chosen.map((g) => groupRow(g, most)));
    const others = chooseUnmapped(unmapped, this.words);
    const mostOther = Math.max(1, ...others.map((u) => u.count));
    fill(this.unmapped, others.slice(0, 300).map((u) => h('tr', {}, item(u.label, u.item), h('td', {}, h('code', {}, u.table)), h('td', { class: 'number' }, count(u.count)), bar(u.count / mostOther))));
    this.totals();
  }

  private totals(): void {
    const totals = byReason(this.cohort.quarantine);
    const most = Math.max(1, ...totals.map((t) => t.count));
    fill(this.reasons, totals.map((t) => h('button', {
      type: 'button', class: 'reason', 'aria-pressed': String(this.reason === t.reason), vars: { share: t.count / most },
      on: { click: () => { this.reason = this.reason === t.reason ? null : t.reason; this.list(); } },
    }, h('b', {}, count(t.count)), h('span', {}, t.text), h('small', {}, plural(t.items, 'item')))));
  }
}

function headings(...names: string[]): HTMLElement {
  return h('thead', {}, h('tr', {}, names.map((n) => h('th', { scope: 'col', class: n === 'Rows' ? 'number' : '' }, n))));
}

function item(label: string, id: string): HTMLElement {
  return h('td', { class: 'item' }, h('b', {}, label || id), h('small', {}, id));
}

function bar(share: number): HTMLElement {
  return h('td', { class: 'bar', 'aria-hidden': 'true' }, h('span', { vars: { share } }));
}

function groupRow(g: QuarantineGroup, most: number): HTMLElement {
  const { example } = g;
  return h('tr', {}, item(g.label, g.item), h('td', {}, h('code', {}, g.table)), h('td', {}, g.reasonText), h('td', { class: 'number' }, count(g.count)), bar(g.count / most),
    h('td', { class: 'example' }, h('code', {}, example.value === '' ? '(empty)' : example.value), example.unit && ` ${example.unit}`),
    h('td', { class: 'where' }, h('code', {}, example.origin, h('wbr', {}), `:${example.line}`)), h('td', { class: 'detail' }, example.detail));
}

function tables(all: readonly SourceTable[]): HTMLElement {
  const number = (n: number) => h('td', { class: 'number' }, count(n));
  const row = (t: SourceTable) => h('tr', { class: t.present ? '' : 'absent' }, h('td', {}, h('code', {}, t.name)),
    t.present ? [number(t.rowsRead), number(t.rowsMapped), number(t.rowsOfUnknownItems)] : h('td', { colspan: 3 }, 'not in this data set'));
  return h('section', { class: 'page' }, h('h2', {}, 'Tables read'),
    h('table', {}, h('thead', {}, h('tr', {}, ['Table', 'Rows read', 'Mapped', 'Of unknown items'].map((n, i) => h('th', { scope: 'col', class: i ? 'number' : '' }, n)))), h('tbody', {}, all.map(row))));
}
