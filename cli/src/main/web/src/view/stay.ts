import type uPlot from 'uplot';
import type { Cohort, Stay, StayRow } from '../contract';
import { chart, type Timeline } from '../chart/chart';
import type { Data } from '../data';
import { fill, h } from '../dom';
import { count, span } from '../format';
import type { Catalogue } from '../model/catalogue';
import { binFor } from '../model/fluids';
import type { Panel, StayPicture } from '../model/panels';
import { picture } from '../model/stayPicture';
import { FIRST_PICKS } from '../model/terms';
import { GuidanceFigure } from './guidanceFigure';
import { guidanceSummary } from './guidanceSummary';
import { legend } from './legend';
import { quarantineLane } from './quarantineLane';
import { readoutColumn } from './readoutColumn';

let serial = 0;

/** One stay: charts on one time axis, and the numbers at one instant. */
export class StayView implements Timeline {
  readonly key = `stay-${++serial}`;
  from = 0;
  to = 0;
  begin = 0;
  end = 0;
  held = 0;
  private charts: uPlot[] = [];
  private shape: StayPicture = { from: 0, to: 0, panels: [], offers: [] };
  private readonly stack = h('div', { class: 'stack' });
  private readonly side = h('aside', { class: 'readout', 'aria-label': 'Values at one instant' });
  private binS = 0;
  private pointer: number | null = null;
  private frame = 0;
  private lanes: GuidanceFigure | undefined;

  constructor(
    private readonly row: StayRow,
    private readonly stay: Stay,
    private readonly cohort: Cohort,
    private readonly catalogue: Catalogue,
    private readonly picks: Set<string>,
  ) {
    this.compose();
    this.begin = this.from = this.shape.from;
    this.end = this.to = this.shape.to;
    this.held = Math.min(24 * 3600, this.end);
  }

  render(main: Element, place: { at: number; of: number }): void {
    fill(main, this.title(place), h('div', { class: 'stay-view' }, this.stack, this.side));
    this.draw();
  }

  /** Builds the charts anew: after a resize, another scheme, or another choice of series. */
  draw(printWidth?: number): void {
    this.drop();
    const { panels } = this.shape;
    this.lanes = new GuidanceFigure(this.stay, this.cohort, this);
    fill(this.stack, this.lanes.element, this.summary(), panels.map((p) => this.frameOf(p)), quarantineLane(this.stay, this), this.picker());
    const width = printWidth ?? Math.max(320, this.stack.clientWidth);
    panels.forEach((panel, i) => {
      const place = this.stack.querySelector(`#panel-${panel.id} .plot`);
      if (!(place instanceof HTMLElement)) return;
      const u = chart(panel, this, width, place, i === panels.length - 1 || i === 0);
      u.over.addEventListener('click', () => this.hold(u));
      u.over.addEventListener('dblclick', () => this.zoom(this.begin, this.end));
      this.charts.push(u);
    });
    this.show();
  }

  drop(): void {
    for (const u of this.charts) u.destroy();
    this.charts = [];
  }

  zoom(from: number, to: number): void {
    const least = 1800;
    const middle = (from + to) / 2;
    const half = Math.max(least, to - from) / 2;
    this.from = Math.max(this.begin, middle - half);
    this.to = Math.min(this.end, middle + half);
    if (binFor(this.to - this.from) !== this.binS) {
      this.compose();
      // Not now: the chart that reported the selection is still at work.
      requestAnimationFrame(() => this.draw());
      return;
    }
    for (const u of this.charts) u.setScale('x', { min: this.from, max: this.to });
    this.stack.dispatchEvent(new Event('window'));
    this.show();
  }

  get zoomed(): boolean {
    return this.from > this.begin || this.to < this.end;
  }

  hover(t: number | null): void {
    if (t === this.pointer) return;
    this.pointer = t;
    if (!this.frame) this.frame = requestAnimationFrame(() => { this.frame = 0; this.show(); });
  }

  /** Puts the cursor of all charts at an instant: the first one tells the others. */
  point(t: number | null): void {
    const [u] = this.charts;
    u?.setCursor(t === null ? { left: -10, top: -10 } : { left: u.valToPos(t, 'x'), top: 0 });
    this.hover(t);
  }

  holdAt(t: number): void {
    this.held = Math.min(this.end, Math.max(this.begin, t));
    if (this.held < this.from || this.held > this.to) this.slide(this.held - (this.to - this.from) / 2);
    else this.redraw();
  }

  /** Moves the held instant by a share of the window. */
  step(share: number): void {
    this.holdAt(this.held + share * (this.to - this.from));
  }

  /** Moves the window without changing its width. */
  private slide(from: number): void {
    const span = this.to - this.from;
    const start = Math.min(this.end - span, Math.max(this.begin, from));
    this.zoom(start, start + span);
  }

  private hold(u: uPlot): void {
    if ((u.cursor.left ?? -1) < 0) return;
    this.holdAt(u.posToVal(u.cursor.left ?? 0, 'x'));
  }

  private redraw(): void {
    for (const u of this.charts) u.redraw(false, false);
    this.stack.dispatchEvent(new Event('window'));
    this.show();
  }

  private show(): void {
    this.lanes?.follow(this.pointer);
    readoutColumn(this.side, this.shape.panels, this.stay, this.pointer ?? this.held, this.pointer === null, this.cohort.guidance);
  }

  private compose(): void {
    const picks = [...FIRST_PICKS.filter((id) => !this.picks.has(`-${id}`)), ...[...this.picks].filter((id) => !id.startsWith('-') && !FIRST_PICKS.includes(id))];
    const window = this.to > this.from ? this.to - this.from : (this.stay.outMs - this.stay.inMs) / 1000;
    this.binS = binFor(window);
    this.shape = picture(this.stay, this.catalogue, picks, window);
  }

  private title(place: { at: number; of: number }): HTMLElement {
    const { row } = this;
    const facts = [row.age === null ? 'age unknown' : `${row.age} years`, row.sex, row.careUnit, span(row.hours)].filter(Boolean).join(' \u00b7 ');
    const link = (step: number, name: string, key: string) => h('button', { type: 'button', class: 'plain', 'data-step': step, 'aria-label': `${name} stay`, title: `${name} stay (${key})` }, step < 0 ? '\u2039' : '\u203a');
    return h('div', { class: 'stay-title' },
      h('a', { href: '#stays', class: 'back' }, 'All stays'),
      h('h2', {}, `Patient ${row.subject}`, h('small', {}, `stay ${row.id}`)),
      h('p', {}, facts),
      h('p', { class: 'quiet' }, `${count(row.observations)} values, ${count(row.quarantined)} put aside, ${count(row.duplicate)} duplicate`),
      this.windows(),
      h('div', { class: 'steps' }, link(-1, 'Previous', 'k'), h('span', {}, place.at > 0 ? `${place.at} of ${place.of}` : ''), link(1, 'Next', 'j')));
  }

  /** Windows from admission, as far as the stay is longer than they are. */
  private windows(): HTMLElement {
    const hours = [24, 72, 168].filter((n) => n * 3600 < this.end);
    const button = (name: string, to: number) => h('button', { type: 'button', class: 'chip', on: { click: () => this.zoom(this.begin, to) } }, name);
    return h('div', { class: 'chips windows', role: 'group', 'aria-label': 'Time shown' },
      hours.map((n) => button(n < 168 ? `first ${n} h` : 'first 7 d', n * 3600)), hours.length > 0 && button('whole stay', this.end));
  }

  private frameOf(panel: Panel): HTMLElement {
    return h('figure', { class: `panel ${panel.tone}`, id: `panel-${panel.id}` },
      h('figcaption', {}, h('b', {}, panel.title), panel.unit && h('span', { class: 'unit' }, panel.unit), h('span', { class: 'quiet' }, panel.summary), legend(panel)),
      h('div', { class: 'plot', role: 'img', 'aria-label': `${panel.title}: ${panel.summary}` }));
  }

  private summary(): HTMLElement | false {
    const { guidance } = this.stay;
    return guidance !== undefined && this.cohort.guidance !== null && guidanceSummary(guidance, this.cohort.guidance, this.stay.inMs);
  }

  private picker(): HTMLElement | null {
    const { offers } = this.shape;
    if (offers.length === 0) return null;
    const on = new Set(this.shape.panels.filter((p) => p.id.startsWith('pick-')).map((p) => p.id.slice(5)));
    const chip = (o: StayPicture['offers'][number]) => h('button', {
      type: 'button', class: 'chip', 'aria-pressed': String(on.has(o.id)), on: { click: () => this.pick(o.id, !on.has(o.id)) },
    }, o.name, h('small', {}, count(o.count)));
    return h('details', { class: 'picker', open: true }, h('summary', {}, `More series of this stay (${offers.length})`), h('div', { class: 'chips' }, offers.map(chip)));
  }

  private pick(id: string, wanted: boolean): void {
    this.picks.delete(wanted ? `-${id}` : id);
    this.picks.add(wanted ? id : `-${id}`);
    this.compose();
    const at = scrollY;
    this.draw();
    scrollTo({ top: at });
  }
}

/** The view of a stay, or nothing if the report does not hold it. */
export function stayView(id: string, data: Data, catalogue: Catalogue, picks: Set<string>): StayView | undefined {
  const row = data.cohort.stays.find((s) => s.id === id);
  const stay = data.stay(id);
  return row && stay ? new StayView(row, stay, data.cohort, catalogue, picks) : undefined;
}
