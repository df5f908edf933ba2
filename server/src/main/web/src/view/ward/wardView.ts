import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Row } from '#schema';
import { define, PageElement } from '../../element';
import { bindKeys } from '../../keys';
import { byNeed, countByNeed, matches, type Need } from '../../model/need';
import { grid } from '../../model/grid';
import { props } from '../../props';
import { href } from '../../router';
import { wardClock } from '../../wardClock';
import { wardStore } from '../../wardStore';
import { card } from './card';
import { emptyWard, lostNote, toolbar } from './wardParts';
import '../../css/ward.css';

/** Least width and height of a card with the gap beside and below it, px; the style sheet has the same. */
const CARD = { width: 312, height: 258 };
/** Cards do not change places while somebody points at them. */
const HELD_MS = 1500;

/** The ward: a card per patient, in the order of need. */
class WardView extends PageElement {
  private search = '';
  private only: Need | null = null;
  private order: Row[] = [];
  private chosen = -1;
  private heldUntil = 0;
  private readonly sizes = new ResizeObserver(() => this.requestUpdate());

  override connectedCallback(): void {
    super.connectedCallback();
    const redraw = () => this.requestUpdate();
    const scroller = document.getElementById('view')!;
    this.until(wardStore.onChange(redraw));
    this.until(wardClock.onTick(redraw));
    scroller.addEventListener('scroll', redraw, { passive: true });
    this.until(() => scroller.removeEventListener('scroll', redraw));
    this.sizes.observe(this);
    this.until(() => this.sizes.disconnect());
    this.until(
      bindKeys(
        { key: 'j', words: 'Next patient', run: () => this.choose(this.chosen + 1) },
        { key: 'k', words: 'Patient before', run: () => this.choose(this.chosen - 1) },
        { key: 'Enter', words: 'Open the chosen patient', run: () => this.open() },
        { key: '/', words: 'Search by bed or name', run: () => this.querySelector<HTMLInputElement>('#ward-search')?.focus() },
      ),
    );
  }

  protected override render() {
    if (!wardStore.isKnown) return wardStore.connection.state === 'lost' ? lostNote(wardStore.connection) : emptyWard('reading');
    const all = [...wardStore.rows.values()];
    this.arrange(all);
    return html`<h1 class="hidden-text">Ward</h1>
      ${wardStore.connection.state === 'lost' ? lostNote(wardStore.connection) : nothing}
      ${toolbar({ counts: countByNeed(all), only: this.only, search: this.search, shown: this.order.length, onOnly: (need) => this.filter(need), onSearch: (text) => this.find(text), onLeave: () => this.choose(0) })}
      ${all.length === 0 ? emptyWard('nobody') : this.order.length === 0 ? emptyWard('no-match') : this.cards()}`;
  }

  /** The order of need; while cards are pointed at only their content changes. */
  private arrange(all: Row[]): void {
    const wanted = all.filter((row) => matches(row, this.search) && (!this.only || row.need === this.only));
    const chosen = this.order[this.chosen]?.patient;
    const isHeld = performance.now() < this.heldUntil && wanted.length === this.order.length;
    const held = isHeld ? this.order.map((row) => wardStore.rows.get(row.patient)) : [];
    this.order = isHeld && held.every((row) => row !== undefined) ? held : byNeed(wanted);
    if (chosen !== undefined) this.chosen = this.order.findIndex((row) => row.patient === chosen);
  }

  private cards() {
    const scroller = document.getElementById('view')!;
    const above = this.querySelector<HTMLElement>('.ward-grid')?.offsetTop ?? 60;
    const shape = grid({ count: this.order.length, ...CARD }, this.clientWidth - 20, Math.max(0, scroller.scrollTop - above), scroller.clientHeight);
    const now = wardClock.now();
    const seen = this.order.slice(shape.first, shape.end).map((row, i) => ({ row, at: shape.first + i }));
    return html`<ul class="ward-grid" aria-label="Patients, by need" ${props({ '--columns': shape.columns, '--height': `${shape.height}px` })} @pointermove=${this.hold} @focusin=${this.focused}>
      ${repeat(seen, ({ row }) => row.patient, ({ row, at }) => html`<li aria-setsize=${this.order.length} aria-posinset=${at + 1} data-patient=${row.patient} ${props({ '--column': at % shape.columns, '--row': Math.floor(at / shape.columns) })}>${card(row, wardStore.trends.get(row.patient), now, { position: at + 1, of: this.order.length })}</li>`)}
    </ul>`;
  }

  private hold(): void {
    this.heldUntil = performance.now() + HELD_MS;
  }

  private focused(event: FocusEvent): void {
    const patient = (event.target as HTMLElement).closest<HTMLElement>('li')?.dataset['patient'];
    this.chosen = this.order.findIndex((row) => row.patient === patient);
  }

  private filter(need: Need): void {
    this.only = this.only === need ? null : need;
    this.requestUpdate();
  }

  private find(text: string): void {
    this.search = text;
    this.requestUpdate();
  }

  /** Moves the choice and the focus, and scrolls to it. */
  private choose(at: number): void {
    if (this.order.length === 0) return;
    this.chosen = Math.max(0, Math.min(this.order.length - 1, at));
    this.hold();
    const scroller = document.getElementById('view')!;
    const columns = grid({ count: this.order.length, ...CARD }, this.clientWidth - 20, 0, 0).columns;
    const top = (this.querySelector<HTMLElement>('.ward-grid')?.offsetTop ?? 0) + Math.floor(this.chosen / columns) * CARD.height;
    if (top < scroller.scrollTop + 60) scroller.scrollTop = top - 60;
    if (top + CARD.height > scroller.scrollTop + scroller.clientHeight) scroller.scrollTop = top + CARD.height - scroller.clientHeight;
    this.requestUpdate();
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(`li[data-patient="${CSS.escape(this.order[this.chosen]!.patient)}"] a`)?.focus({ preventScroll: true }));
  }

  private open(): void {
    const row = this.order[this.chosen] ?? this.order[0];
    if (row) location.hash = href('patient', [row.patient]);
  }
}

define('vm-ward-view', WardView);
