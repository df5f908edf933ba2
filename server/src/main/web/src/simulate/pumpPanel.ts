import { html } from 'lit';
import { define, PageElement } from '../element';
import { told } from '../shell/told';
import type { Bench } from './bench';
import type { SimulationCatalog, Treatment } from './contract';
import { order, pumps } from './pumps';
import { volumeChart } from './volumeChart';
import './pumpRow';

/** Pumps and bags of the virtual patient. */
class PumpPanel extends PageElement {
  static override properties = { bench: { attribute: false }, catalog: { attribute: false } };
  declare bench: Bench;
  declare catalog: SimulationCatalog;

  override connectedCallback(): void {
    super.connectedCallback();
    this.until(this.bench.onChange(() => this.requestUpdate()));
  }

  protected override render() {
    const running = this.bench.frame?.running ?? this.bench.state?.running ?? [];
    const rows = pumps(this.catalog.treatments, running);
    return html`<section class="pumps panel" aria-label="Pumps and bags">
      <h2>Pumps and bags</h2>
      ${rows.map((pump) => html`<vm-pump-row .pump=${pump} .atS=${this.bench.frame?.atS ?? 0} @amount=${(e: CustomEvent<{ amount: number; overMin: number }>) => this.give(pump.treatment, e.detail)}></vm-pump-row>`)}
      ${volumeChart(this.bench.volumes, this.catalog.treatments)}
    </section>`;
  }

  private give(treatment: Treatment, { amount, overMin }: { amount: number; overMin: number }): void {
    this.bench.order(order(treatment, amount, overMin)).catch(told);
  }
}

define('vm-pump-panel', PumpPanel);
