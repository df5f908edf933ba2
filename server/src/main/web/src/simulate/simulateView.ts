import '../css/chips.css';
import './simulate.css';
import './pumps.css';
import './field.css';
import './debrief.css';
import { html, nothing } from 'lit';
import { advice, ApiProblem } from '../api/problem';
import { define, PageElement } from '../element';
import { go, href, type Route } from '../router';
import { told } from '../shell/told';
import { Bench, simulationCatalog } from './bench';
import type { SimulationCatalog } from './contract';
import './advicePanel';
import './chooser';
import './clockBar';
import './debriefView';
import './mechanismPanel';
import './microField';
import './monitor';
import './pumpPanel';

/** The teaching bench: monitor on the left, microcirculation in the middle, what can be done on the right. */
class SimulateView extends PageElement {
  static override properties = { route: { attribute: false } };
  declare route: Route;
  private catalog: SimulationCatalog | undefined;
  private bench: Bench | undefined;
  private shown = '';
  private leaveBench: (() => void) | undefined;
  private problem: ApiProblem | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.until(() => this.leaveBench?.());
    simulationCatalog().then((catalog) => ((this.catalog = catalog), this.requestUpdate())).catch((e: unknown) => {
      if (!(e instanceof ApiProblem)) throw e;
      this.problem = e;
      this.requestUpdate();
    });
  }

  protected override willUpdate(): void {
    const id = this.route.rest[0] ?? '';
    if (id === this.shown) return;
    this.leaveBench?.();
    this.shown = id;
    this.bench = id === '' ? undefined : new Bench(id);
    const stop = this.bench?.follow();
    const deaf = this.bench?.onChange(() => this.requestUpdate());
    this.leaveBench = () => (stop?.(), deaf?.());
  }

  protected override render() {
    const { catalog, bench } = this;
    if (this.problem) return this.none(this.problem);
    if (!catalog) return html`<div class="sim-chooser"><h1>Simulate</h1><p class="muted">The catalogue of virtual patients is being read.</p></div>`;
    if (!bench) return html`<vm-simulation-chooser .catalog=${catalog}></vm-simulation-chooser>`;
    if (bench.ended) return html`<div class="sim-chooser"><h1>This simulation has ended</h1><p>Benches are kept in memory and end with the service, or when somebody ends them.</p><p><a class="button main" href=${href('simulate')}>Begin another</a></p></div>`;
    const debrief = this.route.query.get('tab') === 'debrief';
    return html`<div class="bench">
      <header class="bench-head"><h1>${bench.state?.title ?? 'Simulation'}</h1><vm-clock-bar .bench=${bench}></vm-clock-bar>
        <nav class="bench-tabs" aria-label="Parts of the simulation">
          <a class="button" href=${href('simulate', [this.shown])} aria-current=${debrief ? nothing : 'page'}>Bench</a>
          <a class="button" href=${href('simulate', [this.shown], { tab: 'debrief' })} aria-current=${debrief ? 'page' : nothing}>Debrief</a>
          <button class="button" type="button" @click=${this.end}>End</button></nav></header>
      ${debrief ? html`<vm-debrief .bench=${bench} .catalog=${catalog}></vm-debrief>` : this.parts(bench, catalog)}
    </div>`;
  }

  private parts(bench: Bench, catalog: SimulationCatalog) {
    return html`<div class="bench-body">
      <div class="bench-left" tabindex="0" role="region" aria-label="Monitor, scrolls"><vm-monitor .bench=${bench} .catalog=${catalog}></vm-monitor></div>
      <div class="bench-centre"><vm-micro-field .bench=${bench} .catalog=${catalog}></vm-micro-field></div>
      <div class="bench-right"><vm-advice-panel .bench=${bench}></vm-advice-panel><vm-pump-panel .bench=${bench} .catalog=${catalog}></vm-pump-panel><vm-mechanism-panel .bench=${bench} .catalog=${catalog}></vm-mechanism-panel></div>
    </div>`;
  }

  private none(problem: ApiProblem) {
    const missing = problem.status === 404;
    return html`<div class="sim-chooser"><h1>Simulate</h1><div class="problem"><p>${missing ? 'This service has no simulator.' : problem.message}</p><p>${missing ? 'Start it with the demonstration, or with simulations allowed.' : advice(problem)}</p></div></div>`;
  }

  private async end(): Promise<void> {
    await this.bench?.leave().then(() => go('simulate'), told);
  }
}

define('vm-simulate-view', SimulateView);
