import './whatif.css';
import { html, nothing } from 'lit';
import type { WhatIf } from '#schema';
import { get, path } from '../api/client';
import { advice, ApiProblem } from '../api/problem';
import { define, PageElement } from '../element';
import { clockText, dayText } from '../format';
import { go, href, type Route } from '../router';
import { wardStore } from '../wardStore';
import { axis, type Axis, difference, panel, WARNING } from './panels';
import { panelView } from './panelView';
import { target } from './targets';

const HOURS = [1, 2, 4, 6];

/** The expected course of a patient under each candidate step. */
class WhatIfView extends PageElement {
  static override properties = { route: { attribute: false } };
  declare route: Route;
  private whatIf: WhatIf | undefined;
  private problem: ApiProblem | undefined;
  private reading = '';
  private again: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.until(wardStore.onChange(() => this.patient === '' && this.requestUpdate()));
    this.until(() => clearTimeout(this.again));
  }

  private get patient(): string {
    return this.route.rest[0] ?? '';
  }

  private get hours(): number {
    return Number(this.route.query.get('hours') ?? 2);
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('route') && this.patient !== '') void this.read();
  }

  private async read(): Promise<void> {
    const wanted = `${this.patient} ${this.hours}`;
    this.reading = wanted;
    if (this.whatIf?.patient !== this.patient) this.whatIf = undefined;
    this.problem = undefined;
    clearTimeout(this.again);
    try {
      const read = await get<WhatIf>(path('patients', this.patient, 'what-if'), { hours: this.hours });
      if (this.reading === wanted) this.whatIf = read;
    } catch (e) {
      if (!(e instanceof ApiProblem)) throw e;
      if (this.reading === wanted) this.problem = e;
      if ((e.status === 503 || e.status === 429) && this.isConnected) this.again = setTimeout(() => void this.read(), 4000);
    }
    if (this.reading === wanted) this.reading = '';
    this.requestUpdate();
  }

  protected override render() {
    const row = wardStore.rows.get(this.patient);
    return html`<div class="what-if">
      <header class="what-if-head"><h1>What if <span class="muted">${row ? [row.bed, row.label].filter(Boolean).join(' \u00b7 ') : this.patient}</span></h1>
        <p class="badge">${WARNING}</p>
        ${this.patient === '' ? nothing : html`<div class="what-if-tools">
          <label><span class="muted">Look ahead</span> <select class="button" aria-label="How far to look ahead" @change=${(e: Event) => go('what-if', [this.patient], { hours: (e.target as HTMLSelectElement).value })}>${HOURS.map((h) => html`<option value=${h} ?selected=${h === this.hours}>${h} h</option>`)}</select></label>
          <button class="button" type="button" ?disabled=${this.reading !== ''} @click=${this.read}>Compute again</button>
          <a class="button bare" href=${href('patient', [this.patient])}>To the patient</a></div>`}
      </header>
      ${this.patient === '' ? this.choose() : this.body()}
    </div>`;
  }

  private body() {
    if (this.problem) return html`<div class="problem" role="status"><p>${this.problem.message}</p><p>${wayOut(this.problem)}</p></div>`;
    const { whatIf } = this;
    if (!whatIf) return html`<p class="muted" role="status">The members of the population that are like this patient are simulated under each step.</p>`;
    const scales = new Map(whatIf.signs.map((sign) => [sign.id, axis(whatIf.courses, sign.id)]));
    return html`<section class="what-if-basis panel"><p>${whatIf.basis} <span class="muted">${whatIf.members} members, computed for ${dayText(Date.parse(whatIf.at))} ${clockText(Date.parse(whatIf.at))}.</span></p>
        ${whatIf.conditionedOn.length > 0 ? html`<p><span class="muted">Conditioned on</span> ${whatIf.conditionedOn.map((c) => html`<span class="tag">${c.text}</span> `)}</p>` : nothing}
        ${whatIf.note ? html`<p class="muted small">${whatIf.note}</p>` : nothing}</section>
      <div class="what-if-scroll" tabindex="0" role="region" aria-label="Courses"><table class="courses" aria-busy=${this.reading !== ''}>
        <thead><tr><th scope="col">Next step</th>${whatIf.signs.map((s) => html`<th scope="col">${s.name}<small>${s.unitText}</small></th>`)}</tr></thead>
        <tbody>${whatIf.steps.map((step) => html`<tr><th scope="row">${step.title}<small>${step.orders.join('; ')}</small></th>${whatIf.signs.map((s) => this.cell(whatIf, step.id, s, scales.get(s.id)))}</tr>`)}</tbody>
        <tfoot><tr><th scope="row" class="muted">time from now</th>${whatIf.signs.map(() => html`<td><div class="course-times"><span>0</span><span>${whatIf.hours / 2} h</span><span>${whatIf.hours} h</span></div></td>`)}</tr></tfoot>
      </table></div>
      <ul class="what-if-legend"><li><svg width="26" height="14" aria-hidden="true"><path class="course-90" d="M0 0H26V14H0Z" /><path class="course-50" d="M0 4H26V10H0Z" /><path class="course-median" d="M0 7H26" /></svg> median, 50 % and 90 % of members</li>
        <li><svg width="26" height="14" aria-hidden="true"><path class="course-target" d="M0 0H26V14H0Z" /></svg> usual target</li><li>The number at the end: median (90 %), and how it differs from nothing new.</li></ul>`;
  }

  private cell(whatIf: WhatIf, step: string, sign: WhatIf['signs'][number], scale: Axis | undefined) {
    const drawn = scale ? panel(whatIf, step, sign.id, scale) : undefined;
    if (!scale || !drawn) return html`<td><p class="value-empty">not computed</p></td>`;
    return html`<td>${panelView(drawn, scale, target(sign.id), difference(whatIf, step, sign.id), sign)}</td>`;
  }

  private choose() {
    return html`<p>Choose a patient:</p><ul class="what-if-choose">${[...wardStore.rows.values()].map((r) => html`<li><a class="button" href=${href('what-if', [r.patient])}>${[r.bed, r.label || r.patient].filter(Boolean).join(' \u00b7 ')}</a></li>`)}</ul>`;
  }
}

function wayOut(problem: ApiProblem): string {
  if (problem.status === 422) return 'Nothing was guessed. Measure what is missing, then compute again.';
  if (problem.status === 429) return 'Others are being computed; this page asks again by itself.';
  if (problem.status === 503) return 'The virtual population is being prepared; this page asks again by itself.';
  if (problem.status === 404) return 'See whether the patient is still on the ward, and whether this service has a simulator.';
  return advice(problem);
}

define('vm-what-if-view', WhatIfView);
