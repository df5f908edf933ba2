import { fill, h } from '../dom';
import * as format from '../format';
import { type GuidanceLine, type LineKey, type LineOrder, sortLines } from '../model/guidanceTable';

interface Column {
  key: LineKey;
  name: string;
  unit: string;
  hint: string;
  text: (line: GuidanceLine) => string;
}

const NONE = '\u2013';
const plain = (key: LineKey, name: string, hint: string): Column => ({ key, name, unit: 'n', hint, text: (l) => format.count(Number(l[key])) });
const hour = (value: number | null) => (value === null ? NONE : value === 0 ? '0' : value < 0.05 ? '< 0.1' : value.toFixed(1));

const COLUMNS: Column[] = [
  { key: 'hours', name: 'Record', unit: 'h', hint: 'hours of record that were looked at', text: (l) => hour(l.hours) },
  { key: 'onset', name: 'Begun at', unit: 'h after admission', hint: 'when the protocols were begun; \u2013 if never', text: (l) => (l.onset === null ? NONE : (l.onset / 3600).toFixed(1).replace('-', '\u2212')) },
  { key: 'unmeasured', name: 'Refill unmeasured', unit: 'h', hint: 'capillary refill never charted or too old', text: (l) => hour(l.unmeasured) },
  { key: 'seen', name: 'Both known', unit: 'h', hint: 'pressures and skin known together', text: (l) => hour(l.seen) },
  { key: 'dissociated', name: 'Dissociated', unit: 'h', hint: 'pressures at target, skin not perfused; \u2013 if never known together', text: (l) => hour(l.dissociated) },
  { key: 'fluidAtNormal', name: 'Fluid at normal refill', unit: 'mL', hint: 'crystalloid and colloid while refill was known to be at most 3 s; \u2013 if it never was, or fluid is not on record', text: (l) => volume(l.fluidAtNormal) },
  { key: 'fluid', name: 'Fluid in all', unit: 'mL', hint: 'crystalloid and colloid of the whole stay', text: (l) => volume(l.fluid) },
  plain('advised', 'Advised', 'pieces of advice'),
  plain('done', 'Done', 'the like was done in time'),
  plain('partly', 'Partly', 'given in part in time'),
  plain('notDone', 'Not done', 'the like was not done in time'),
  plain('silent', 'Silent', 'the record does not say'),
  plain('withheld', 'Withheld', 'kept back by a safety limit'),
];

function volume(ml: number | null): string {
  return ml === null ? NONE : format.count(Math.round(ml));
}

/** One row per stay; a click on a head sorts. */
export class GuidanceLines {
  readonly element: HTMLElement;
  private readonly head = h('thead', {});
  private readonly body = h('tbody', {});
  private readonly tally = h('span', { class: 'tally', 'aria-live': 'polite' });
  private readonly conditions = new Set<string>();

  constructor(private readonly all: readonly GuidanceLine[], private order: LineOrder, private readonly ordered: (order: LineOrder) => void) {
    const chip = (name: string) => h('button', { type: 'button', class: 'chip', 'aria-pressed': 'false', on: { click: (e) => {
      const on = !this.conditions.delete(name);
      if (on) this.conditions.add(name);
      (e.currentTarget as Element).setAttribute('aria-pressed', String(on));
      this.list();
    } } }, name);
    this.element = h('div', {}, h('div', { class: 'tools' }, h('span', { class: 'with' }, 'with'), h('div', { class: 'chips' }, Object.keys(CONDITIONS).map(chip)), this.tally),
      h('div', { class: 'scroll' }, h('table', { class: 'guidance-lines' }, this.head, this.body)));
    this.list();
  }

  private list(): void {
    const chosen = this.all.filter((line) => [...this.conditions].every((c) => CONDITIONS[c]?.(line)));
    const shown = sortLines(chosen, this.order);
    this.tally.textContent = shown.length === this.all.length ? format.plural(shown.length, 'stay') : `${format.count(shown.length)} of ${format.plural(this.all.length, 'stay')}`;
    fill(this.head, h('tr', {}, this.heading({ key: 'subject', name: 'Patient', unit: 'stay', hint: 'opens the stay' }), COLUMNS.map((c) => this.heading(c))));
    fill(this.body, shown.length === 0 ? h('tr', {}, h('td', { class: 'empty', colspan: COLUMNS.length + 1 }, 'No stay fits. Switch a condition off.')) : shown.map(row));
  }

  private heading({ key, name, unit, hint }: Omit<Column, 'text'>): HTMLElement {
    const sorted = this.order.key === key ? (this.order.descending ? 'descending' : 'ascending') : 'none';
    const turn = () => {
      this.order = { key, descending: this.order.key === key ? !this.order.descending : key !== 'subject' };
      this.ordered(this.order);
      this.list();
      this.head.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus();
    };
    return h('th', { scope: 'col', class: key === 'subject' ? 'name' : 'number', 'aria-sort': sorted, title: hint }, h('button', { type: 'button', class: 'sort', 'data-key': key, on: { click: turn } }, name), h('small', {}, unit));
  }
}

const CONDITIONS: Record<string, (line: GuidanceLine) => boolean> = {
  'protocol begun': (l) => l.onset !== null,
  'pressures and skin known together': (l) => l.seen > 0,
  'fluid at normal refill': (l) => (l.fluidAtNormal ?? 0) > 0,
};

function row(line: GuidanceLine): HTMLElement {
  return h('tr', { 'data-id': line.id }, h('td', { class: 'name' }, h('a', { href: `#stay/${line.id}` }, line.subject), h('small', {}, line.id)),
    COLUMNS.map((c) => {
      const text = c.text(line);
      return h('td', { class: text === '0' || text === NONE ? 'number zero' : 'number' }, text);
    }));
}
