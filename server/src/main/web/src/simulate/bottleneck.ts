import { html, svg } from 'lit';
import { define, PageElement } from '../element';
import { number } from '../format';
import type { Bench } from './bench';
import type { SimulationCatalog } from './contract';
import { ceiling, type Weir, weir } from './levels';

const W = 132;
const H = 104;
const BASE = H - 4;

/** The bottleneck: the inflow pressure of each bed as a water level, the closing pressures of its units as gates. */
class Bottleneck extends PageElement {
  static override properties = { bench: { attribute: false }, catalog: { attribute: false }, chosen: {} };
  declare bench: Bench;
  declare catalog: SimulationCatalog;
  declare chosen: string;
  private top = 40;

  override connectedCallback(): void {
    super.connectedCallback();
    this.until(this.bench.onChange(() => this.requestUpdate()));
  }

  protected override render() {
    const weirs = (this.bench.frame?.beds ?? []).map((bed) => weir(bed, this.catalog.beds.find((b) => b.id === bed.id)?.name ?? bed.id));
    this.top = ceiling(weirs, this.top);
    return html`<section class="bottleneck panel" aria-label="Bottleneck">
      <header><h2>Bottleneck</h2><p class="muted">Blue level: inflow pressure. Each gate: closing pressure of a unit. Orange line: their mean. Where the water does not reach over a gate, nothing flows. One axis, 0 to ${this.top} mmHg.</p></header>
      <ol class="weirs">${weirs.map((w) => this.weir(w))}</ol>
    </section>`;
  }

  private weir(w: Weir) {
    const y = (pressure: number) => BASE - (BASE * Math.min(this.top, Math.max(0, pressure))) / this.top;
    const pitch = W / w.gates.length;
    return html`<li class="weir ${w.id === this.chosen ? 'chosen' : ''}">
      <p><b>${w.name}</b><span class=${w.margin > 0 ? '' : 'weir-shut'}>${w.margin > 0 ? '+' : ''}${number(w.margin, 0)} mmHg</span></p>
      <svg viewBox="0 0 ${W} ${H}" role="img" aria-label=${w.sentence}>
        <rect class="weir-water" x="0" width=${W} y=${y(w.inflow)} height=${BASE - y(w.inflow)} />
        ${w.gates.map((g, i) => svg`<rect class="weir-gate ${g.state}" x=${i * pitch + 2.5} width=${pitch - 5} y=${y(g.height)} height=${BASE - y(g.height)} />`)}
        <path class="weir-inflow" d="M0 ${y(w.inflow)}H${W}" />
        <path class="weir-closing" d="M0 ${y(w.closing)}H${W}" />
        <path class="weir-base" d="M0 ${BASE}H${W}" />
      </svg>
      <p class="weir-numbers"><span class="macro">in <b>${number(w.inflow, 0)}</b></span><span class="micro">closing <b>${number(w.closing, 0)}</b></span><span>${w.flowing}/${w.gates.length} flow</span></p>
    </li>`;
  }
}

define('vm-bottleneck', Bottleneck);
