import { html, nothing } from 'lit';
import { define, PageElement } from '../element';
import type { Bench } from './bench';
import type { Simulation } from './contract';

/** What the protocol says to this simulated patient now. */
class AdvicePanel extends PageElement {
  static override properties = { bench: { attribute: false } };
  declare bench: Bench;

  override connectedCallback(): void {
    super.connectedCallback();
    this.until(this.bench.onChange(() => this.requestUpdate()));
  }

  protected override render() {
    const { state } = this.bench;
    return html`<section class="sim-advice panel" aria-label="Advice of the protocol">
      <h2>${state?.protocol ? state.protocol.title : 'No protocol'}</h2>
      ${state?.protocol ? html`<p>Step <b>${state.protocol.stepTitle}</b></p>` : html`<p class="muted">Begun without one: nothing is advised.</p>`}
      <ul aria-live="polite">${state?.advice.map(advice)}</ul>
      ${state?.protocol && state.advice.length === 0 ? html`<p class="muted">Nothing is due.</p>` : nothing}
    </section>`;
  }
}

function advice(a: Simulation['advice'][number]) {
  return html`<li class="sim-recommendation" data-status=${a.status}>
    <p>${a.status === 'withheld' ? html`<span class="badge limit">withheld</span> <s>${a.proposed}</s>` : html`<b>${a.advised ?? a.proposed}</b>`}${a.urgency === 'now' ? html` <span class="badge act">now</span>` : nothing}</p>
    ${a.because.slice(0, 3).map((reason) => html`<p class="muted small">because ${reason}</p>`)}
    ${a.rulings.filter((r) => r.verdict !== 'allowed' && r.reason).map((r) => html`<p class="small">${r.verdict}: ${r.reason}</p>`)}
  </li>`;
}

define('vm-advice-panel', AdvicePanel);
