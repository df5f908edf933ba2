import '../css/chips.css';
import './measure.css';
import './forms.css';
import './stopwatch.css';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Measurand } from '#schema';
import { ApiProblem } from '../api/problem';
import { define, PageElement } from '../element';
import { bindKeys } from '../keys';
import { go, href, type Route } from '../router';
import { wardStore } from '../wardStore';
import { measurands } from './catalog';
import { measure, measurandOf, type Task, TASKS } from './tasks';
import '../widgets/value';
import './entryForm';
import './gradientForm';
import './mottlingForm';
import './otherForm';
import './outboxList';
import './stopwatchView';

/** Everything that is measured by hand. What was typed, chosen or timed for one patient goes when another is chosen. */
class MeasureView extends PageElement {
  static override properties = { route: { attribute: false } };
  declare route: Route;
  private all: readonly Measurand[] = [];
  private problem = '';
  private timing = false;
  private task: Task = measure(new URLSearchParams());

  override connectedCallback(): void {
    super.connectedCallback();
    this.until(bindKeys({ key: 'c', words: 'Stopwatch of the capillary refill time', run: () => this.time(true) }));
    this.until(wardStore.onChange(() => this.requestUpdate()));
    void this.read();
  }

  private async read(): Promise<void> {
    try {
      this.all = await measurands();
    } catch (e) {
      this.problem = e instanceof ApiProblem ? e.message : 'The catalogue could not be read.';
    }
    this.requestUpdate();
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('route')) return;
    this.task = measure(this.route.query);
    this.timing = this.task.start === true && this.patient !== '';
  }

  private get patient(): string {
    return this.route.rest[0] ?? '';
  }

  private time(on: boolean): void {
    this.timing = on && this.patient !== '';
    this.requestUpdate();
    if (!on && this.task.start) go('measure', [this.patient], { what: 'crt' });
  }

  protected override render() {
    const row = wardStore.rows.get(this.patient);
    const last = row?.latest.find((l) => l.id === measurandOf(this.task));
    return html`<div class="measure">
      <header class="measure-head">
        <h1>Measure</h1>
        <label class="measure-patient"><span class="muted">Patient</span>
          <select class="button" aria-label="Patient" @change=${(e: Event) => go('measure', [(e.target as HTMLSelectElement).value], { what: this.task.what })}>
            ${this.patient === '' ? html`<option value="" selected disabled>choose</option>` : nothing}
            ${this.patients().map(([id, text]) => html`<option value=${id} ?selected=${id === this.patient}>${text}</option>`)}
          </select></label>
        ${row ? html`<a class="button bare" href=${href('patient', [this.patient])}>To the patient</a>` : nothing}
        ${last ? html`<p class="measure-last"><span class="muted">Last known</span><vm-value .latest=${last}></vm-value></p>` : nothing}
      </header>
      <nav class="measure-tasks" aria-label="What is measured">${TASKS.map((t) => html`<a href=${href('measure', this.patient ? [this.patient] : [], { what: t.what })} aria-current=${t.what === this.task.what ? 'page' : nothing}>${t.title}<small>${t.about}</small></a>`)}</nav>
      <section class="measure-form panel" aria-label=${TASKS.find((t) => t.what === this.task.what)?.title ?? ''}>
        ${this.patient === '' ? html`<p>Choose a patient first.</p>` : keyed(this.patient, this.form())}
        ${this.problem === '' ? nothing : html`<div class="problem"><p>${this.problem}</p><p>Refill and mottling can be measured without it.</p></div>`}
      </section>
      <section class="measure-out panel" aria-label="What was measured"><h2>Measured on this device</h2><vm-outbox></vm-outbox></section>
      ${this.timing ? keyed(this.patient, html`<vm-stopwatch .patient=${this.patient} .where=${this.task.where ?? 'finger'} @done=${() => this.time(false)}></vm-stopwatch>`) : nothing}
    </div>`;
  }

  private patients(): [string, string][] {
    const known = [...wardStore.rows.values()].map((r): [string, string] => [r.patient, [r.bed, r.label || r.patient].filter(Boolean).join(' \u00b7 ')]);
    return this.patient === '' || known.some(([id]) => id === this.patient) ? known : [[this.patient, this.patient], ...known];
  }

  private form() {
    const find = (id: string) => this.all.find((m) => m.id === id);
    switch (this.task.what) {
      case 'crt':
        return this.refill();
      case 'mottling':
        return html`<vm-mottling-form .patient=${this.patient}></vm-mottling-form>`;
      case 'temperature':
        return html`<vm-gradient-form .patient=${this.patient} .measurands=${this.all}></vm-gradient-form>`;
      case 'lactate':
        return html`<vm-entry-form .patient=${this.patient} .measurand=${find('lactate')}></vm-entry-form>`;
      case 'other':
        return html`<vm-other-form .patient=${this.patient} .measurands=${this.all} .chosen=${this.task.measurand ?? ''}></vm-other-form>`;
    }
  }

  private refill() {
    return html`<div class="crt-intro">
      <ol>
        <li><b>Press</b> a glass slide, or your fingertip, on the ventral side of the distal phalanx until it blanches. Touch the disc on the screen with the other thumb for as long: ten seconds.</li>
        <li><b>Release</b> both at once. The timer starts at your release.</li>
        <li><b>Tap</b> when the colour is as before. Three readings; the median is stored with every raw time.</li>
      </ol>
      <button class="button main crt-start" type="button" @click=${() => this.time(true)}>Start the stopwatch <kbd>c</kbd></button>
      <p class="muted small">Technique of ANDROMEDA-SHOCK: glass slide, 10 s, chronometer; more than 3 s is prolonged <span class="tag">read in secondary sources</span>.
        Median of three <span class="tag">unverified</span>. A refill that could not be timed is entered as a bound under Other, for example &gt; 10 s.</p>
    </div>`;
  }
}

define('vm-measure-view', MeasureView);
