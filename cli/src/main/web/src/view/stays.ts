import type { StayRow } from '../contract';
import { doseScale, drawSpark, SCALES, sparkData, sparkFigure, type SparkData, type SparkKind } from '../chart/spark';
import type { Data } from '../data';
import { fill, h } from '../dom';
import { count, plural, span } from '../format';
import type { Catalogue } from '../model/catalogue';
import { CONDITIONS, type Condition, filter, neighbour, type Order, sort, type SortKey, turn } from '../model/stayList';
import { overview } from './overview';

const SPARKS: { kind: SparkKind; key: SortKey; name: string; figure: string }[] = [
  { kind: 'crt', key: 'crt', name: 'Capillary refill', figure: 'slow / all' },
  { kind: 'lactate', key: 'lactate', name: 'Lactate', figure: 'peak' },
  { kind: 'pressure', key: 'arterialPressure', name: 'Mean pressure', figure: 'lowest' },
  { kind: 'norepinephrine', key: 'norepinephrineHours', name: 'Norepinephrine', figure: 'peak' },
];

const WINDOWS: [string, number | null][] = [['24 h', 24], ['72 h', 72], ['7 d', 168], ['whole stay', null]];

/** Rows painted at once; the others when they come into sight. */
const FIRST_ROWS = 24;

/** The list of stays with small multiples; keeps its order, filter and place while a stay is open. */
export class StayList {
  private order: Order = { key: 'norepinephrineHours', descending: true };
  private words = '';
  private readonly conditions = new Set<Condition>();
  private hours: number | null = 72;
  private shown: StayRow[] = [];
  private selected = '';
  private readonly sparks = new Map<string, SparkData>();
  private readonly body = h('tbody', {});
  private readonly head = h('thead', {});
  private readonly tally = h('span', { class: 'tally', 'aria-live': 'polite' });
  private readonly observer = new IntersectionObserver((entries) => this.seen(entries), { rootMargin: '200px' });

  constructor(private readonly data: Data, private readonly catalogue: Catalogue) {
    this.list();
  }

  render(main: Element): void {
    fill(
      main,
      overview(this.data.cohort),
      h('section', { class: 'stays', 'aria-label': 'Stays' }, this.tools(), h('table', { class: 'stay-table' }, this.head, this.body), this.reading()),
    );
    this.list();
    this.select(this.selected);
  }

  /** The stay after (or before) the given one, in the order shown. */
  next(id: string, step: number): StayRow | undefined {
    return neighbour(this.shown, id, step);
  }

  /** Place of a stay in the list as shown, from 1. */
  place(id: string): { at: number; of: number } {
    return { at: this.shown.findIndex((s) => s.id === id) + 1, of: this.shown.length };
  }

  move(step: number): void {
    const stay = this.selected ? this.next(this.selected, step) : this.shown[0];
    if (stay) this.select(stay.id)?.scrollIntoView({ block: 'nearest' });
  }

  get selection(): string {
    return this.selected;
  }

  select(id: string): HTMLElement | undefined {
    this.selected = id;
    let found: HTMLElement | undefined;
    for (const row of this.body.rows) {
      const is = row.dataset.id === id && id !== '';
      row.setAttribute('aria-selected', String(is));
      if (is) found = row;
    }
    return found;
  }

  /** Paper shows every row, so every row is painted. */
  paintAll(): void {
    if (this.body.isConnected) this.paintRows(Number.POSITIVE_INFINITY);
  }

  private paintRows(most: number): void {
    [...this.body.rows].slice(0, most).forEach((row) => this.paint(row));
  }

  /** Paints all sparklines anew, after the scheme or the width changed. */
  repaint(): void {
    for (const row of this.body.rows) if (this.sparks.has(row.dataset.id ?? '')) this.paint(row);
  }

  private tools(): HTMLElement {
    const search = h('input', {
      type: 'search', id: 'search', placeholder: 'Stay, patient, unit', 'aria-label': 'Search stays', value: this.words,
      on: { input: (e) => { this.words = (e.target as HTMLInputElement).value; this.list(); } },
    });
    return h('div', { class: 'tools' }, search, h('span', { class: 'with' }, 'with'), this.chips(), this.windows(), this.tally);
  }

  /** How to read the small charts: shapes and the scales that all rows share. */
  private reading(): HTMLElement {
    const unit = this.catalogue.drug('norepinephrine').unit || '\u00b5g/kg/min';
    const [low, high] = SCALES.pressure;
    return h('p', { class: 'quiet reading' },
      'Capillary refill: tall bar over 3 s, low bar within, hatched where nothing was charted. Shaded: target. Filled dot: off target. Gaps are gaps in the data. ',
      `All rows share one scale: lactate 0\u2013${SCALES.lactate[1]} mmol/L, mean pressure ${low}\u2013${high} mmHg (dots: cuff), norepinephrine 0\u2013${doseScale(unit)} ${unit}.`);
  }

  private chips(): HTMLElement {
    const chip = (c: Condition) => h('button', {
      type: 'button', class: 'chip', 'aria-pressed': String(this.conditions.has(c)),
      on: { click: (e) => {
        const on = !this.conditions.delete(c);
        if (on) this.conditions.add(c);
        (e.currentTarget as Element).setAttribute('aria-pressed', String(on));
        this.list();
      } },
    }, CONDITIONS[c].text);
    return h('div', { class: 'chips' }, (Object.keys(CONDITIONS) as Condition[]).map(chip));
  }

  private windows(): HTMLElement {
    const choice = h('select', { 'aria-label': 'Time shown', on: { change: (e) => {
      this.hours = WINDOWS[(e.target as HTMLSelectElement).selectedIndex]?.[1] ?? null;
      this.header();
      this.repaint();
    } } }, WINDOWS.map(([name, hours]) => h('option', { selected: hours === this.hours }, hours === null ? name : `first ${name}`)));
    return h('label', { class: 'window' }, 'Show ', choice);
  }

  private list(): void {
    const { stays } = this.data.cohort;
    this.shown = sort(filter(stays, this.words, this.conditions), this.order);
    this.tally.textContent = this.shown.length === stays.length ? plural(stays.length, 'stay') : `${count(this.shown.length)} of ${plural(stays.length, 'stay')}`;
    this.header();
    this.observer.disconnect();
    const empty = h('tr', {}, h('td', { class: 'empty', colspan: 10 }, 'No stay fits. Clear the search or switch a condition off.'));
    fill(this.body, this.shown.length === 0 ? empty : this.shown.map((s) => this.row(s)));
    for (const row of this.body.rows) if (row.dataset.id) this.observer.observe(row);
    this.select(this.selected);
    if (this.body.isConnected) this.paintRows(FIRST_ROWS);
  }

  private header(): void {
    const cell = (key: SortKey, name: string, classes: string, below: string | HTMLElement = '') => {
      const sorted = this.order.key === key ? (this.order.descending ? 'descending' : 'ascending') : 'none';
      const flip = () => { this.order = turn(this.order, key); this.list(); };
      return h('th', { scope: 'col', class: classes, 'aria-sort': sorted }, h('button', { type: 'button', class: 'sort', on: { click: flip } }, name), below);
    };
    const scale = () => this.hours === null ? h('span', { class: 'scale' }, h('i', {}, 'admission'), h('i', {}, 'discharge'))
      : h('span', { class: 'scale' }, [0, 1 / 3, 2 / 3, 1].map((f) => h('i', {}, `${Math.round(f * (this.hours ?? 0))} h`)));
    fill(this.head, h('tr', {},
      cell('subject', 'Patient', 'name'), cell('age', 'Age', 'number age'), cell('careUnit', 'Unit', 'unit'), cell('hours', 'Stay', 'number'),
      SPARKS.map((s) => [cell(s.key, s.name, `spark ${s.kind}`, scale()), h('th', { scope: 'col', class: 'figure' }, s.figure)]),
      cell('observations', 'Values', 'number values'), cell('quarantined', 'Aside', 'number aside')));
  }

  private row(stay: StayRow): HTMLElement {
    const sparks = SPARKS.map((s) => [h('td', { class: `spark ${s.kind}` }, h('canvas', { 'data-kind': s.kind, 'aria-hidden': 'true' })), h('td', { class: 'figure', 'data-figure': s.kind })]);
    return h('tr', { 'data-id': stay.id, 'aria-selected': 'false', on: { click: () => { location.hash = `stay/${stay.id}`; } } },
      h('td', { class: 'name' }, h('a', { href: `#stay/${stay.id}` }, stay.subject), h('small', {}, stay.id)),
      h('td', { class: 'number age' }, stay.age === null ? '\u2013' : stay.age, ' ', stay.sex),
      h('td', { class: 'unit' }, stay.careUnit), h('td', { class: 'number' }, span(stay.hours)), sparks,
      h('td', { class: 'number values' }, count(stay.observations)), h('td', { class: 'number aside' }, stay.quarantined > 0 ? count(stay.quarantined) : '\u2013'));
  }

  private seen(entries: IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      if (!entry.isIntersecting) continue;
      this.observer.unobserve(entry.target);
      this.paint(entry.target as HTMLElement);
    }
  }

  private paint(row: HTMLElement): void {
    const id = row.dataset.id ?? '';
    const stay = this.sparks.has(id) ? undefined : this.data.stay(id);
    if (stay) this.sparks.set(id, sparkData(stay, this.catalogue));
    const data = this.sparks.get(id);
    if (!data) return;
    for (const canvas of row.querySelectorAll('canvas')) {
      const kind = canvas.dataset.kind as SparkKind;
      drawSpark(canvas, data, kind, this.hours ?? Math.max(1, data.end / 3600));
      const figure = row.querySelector(`[data-figure="${kind}"]`);
      if (figure) figure.textContent = sparkFigure(data, kind) || '\u2013';
    }
  }
}
