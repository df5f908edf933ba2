import { html, nothing } from 'lit';
import { define, PageElement } from '../element';
import { go, href } from '../router';
import { told } from '../shell/told';
import { begin, simulations } from './bench';
import type { Simulation, SimulationCatalog } from './contract';
import { clockText } from './history';

/** Whom to simulate: a patient of the catalogue, or a bench that runs already. */
class SimulationChooser extends PageElement {
  static override properties = { catalog: { attribute: false } };
  declare catalog: SimulationCatalog;
  private running: Simulation[] = [];
  private protocol = '';
  private seed = 1;
  private starting = '';

  override connectedCallback(): void {
    super.connectedCallback();
    simulations().then((all) => ((this.running = all), this.requestUpdate())).catch(told);
  }

  protected override render() {
    const { patients, protocols } = this.catalog;
    return html`<div class="sim-chooser">
      <header><h1>Simulate</h1><p class="muted">A virtual patient of your own. Nothing here touches the ward or its journal.</p></header>
      ${this.running.length > 0 ? html`<section class="panel sim-running"><h2>Running now</h2><ul>${this.running.map((s) => html`<li><a class="button" href=${href('simulate', [s.id])}>${s.title} \u00b7 ${clockText(s.atS)}${s.dead ? ' \u00b7 died' : ''}</a></li>`)}</ul></section>` : nothing}
      <section class="sim-settings">
        <label class="field"><span>Protocol that advises</span><select @change=${(e: Event) => (this.protocol = (e.target as HTMLSelectElement).value)}>
          <option value="">none</option>${protocols.map((p) => html`<option value=${p.id}>${p.title}</option>`)}</select></label>
        <label class="field"><span>Seed: the same seed, the same course</span><input type="number" min="1" step="1" .value=${String(this.seed)} @input=${(e: Event) => (this.seed = Math.max(1, Math.round(Number((e.target as HTMLInputElement).value)) || 1))} /></label>
      </section>
      <ul class="sim-patients">${patients.map((p) => html`<li class="panel" data-patient=${p.id}><h2>${p.title}</h2><p>${p.about}</p>
        <button class="button main" type="button" ?disabled=${this.starting !== ''} @click=${() => this.start(p.id)} aria-label=${`Begin with ${p.title}`}>${this.starting === p.id ? 'Preparing \u2026' : 'Begin'}</button></li>`)}</ul>
    </div>`;
  }

  private async start(patient: string): Promise<void> {
    this.starting = patient;
    this.requestUpdate();
    try {
      const made = await begin(patient, this.protocol, this.seed);
      go('simulate', [made.id]);
    } catch (e) {
      told(e);
    }
    this.starting = '';
    this.requestUpdate();
  }
}

define('vm-simulation-chooser', SimulationChooser);
