import { h } from '../dom';
import type { DeedInfo } from './contract';
import { clock, lastOrders } from './instant';

/** The instant that all numbers are of, and what was ordered last. Its elements stay, so that a press on the button is not lost. */
export class InstantBar {
  private readonly time = h('b');
  private readonly orders = h('span', { class: 'orders' });
  private readonly hint = h('small', {}, 'point to read, drag to zoom, click to hold');
  private readonly whole: HTMLButtonElement;
  readonly element: HTMLElement;

  constructor(private readonly deeds: readonly DeedInfo[], showWhole: () => void) {
    this.whole = h('button', { type: 'button', class: 'chip', hidden: true, on: { click: showWhole } }, 'Whole run');
    this.element = h('div', { class: 'instant-bar' }, this.time, h('span', {}, 'h:min'), this.orders, this.hint, this.whole);
  }

  show(t: number, isZoomed: boolean): void {
    const orders = lastOrders(this.deeds, t);
    const [first] = orders;
    this.time.textContent = clock(t);
    this.orders.textContent = first ? `last order, ${clock(first.t)}: ${orders.map((d) => d.text).join('; ')}` : 'nothing done yet';
    this.hint.hidden = isZoomed;
    this.whole.hidden = !isZoomed;
  }
}
