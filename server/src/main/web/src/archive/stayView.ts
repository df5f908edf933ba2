import { html, nothing } from 'lit';
import type { OpenStay, Patient } from '#schema';
import { advice, ApiProblem } from '../api/problem';
import { TimeWindow } from '../chart/timeWindow';
import { define, PageElement } from '../element';
import { clockText } from '../format';
import { href } from '../router';
import '../css/patient.css';
import '../view/patient/stackView';
import { patientThen, seriesThen, stay, type WindowThen } from './archive';
import { knownThen } from './knownThen';
import { picture } from './picture';
import { arrivals, KINDS, lateness, marked, type Placed, scrubber, type Scrubber, sofar, to } from './scrub';
import './scrubberView';

/** Hours before the instant that the charts show. */
const HOURS = 12;

/** Scrubbing asks the service this long after the last movement, ms. */
const QUIET_MS = 120;

/** A stay at an instant, as it was known then. */
class StayView extends PageElement {
  static override properties = { stayId: {}, at: {} };
  declare stayId: string;
  /** Instant of the address, ISO. */
  declare at: string | null;
  private about: OpenStay | undefined;
  private scrub: Scrubber | undefined;
  private then: Patient | undefined;
  private series: WindowThen | undefined;
  private problem: ApiProblem | undefined;
  private readonly window = new TimeWindow([0, 1]);
  private asking = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.until(() => (this.asking.abort(), clearTimeout(this.timer)));
    void this.open();
  }

  private async open(): Promise<void> {
    try {
      this.about = await stay(this.stayId);
      this.scrub = scrubber(this.about, this.at === null ? undefined : Date.parse(this.at));
      await this.read();
    } catch (e) {
      this.failed(e);
    }
  }

  /** Shows another instant: the slider at once, the rest when it has stood still for a moment. */
  private move(at: number): void {
    if (!this.scrub) return;
    this.scrub = to(this.scrub, at);
    this.requestUpdate();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.read(), QUIET_MS);
  }

  private async read(): Promise<void> {
    if (!this.scrub) return;
    this.asking.abort();
    this.asking = new AbortController();
    const { signal } = this.asking;
    const { at } = this.scrub;
    const begin = at - HOURS * 3_600_000;
    try {
      [this.then, this.series] = await Promise.all([patientThen(this.stayId, at, signal), seriesThen(this.stayId, at, begin, signal)]);
      this.window.setWhole([Math.min(first(this.series, at), Math.max(begin, this.scrub.from)), at]);
      this.problem = undefined;
      history.replaceState(null, '', href('archive', [this.stayId], { at: new Date(at).toISOString() }));
    } catch (e) {
      if (!signal.aborted) this.failed(e);
    }
    this.requestUpdate();
  }

  private failed(e: unknown): void {
    if (!(e instanceof ApiProblem)) throw e;
    this.problem = e;
    this.requestUpdate();
  }

  protected override render() {
    const { about } = this;
    const scrub = this.seen();
    return html`<div class="stay">
      <header class="stay-head"><a class="button bare" href=${href('archive')}>All stays</a><h1>${about?.title ?? this.stayId}</h1><span class="badge">as it was known then</span></header>
      ${scrub ? html`<vm-scrubber .scrub=${scrub} @scrub=${(e: CustomEvent<number>) => this.move(e.detail)}></vm-scrubber>` : nothing}
      ${this.problem ? html`<div class="problem" role="status"><p>${this.problem.message}</p><p>${advice(this.problem)}</p></div>` : nothing}
      <div class="stay-body">${this.charts()}${this.then ? knownThen(this.then) : html`<p class="muted">The stay is being read.</p>`}${scrub ? this.events(scrub) : nothing}</div>
    </div>`;
  }

  /** The scrubber with what had arrived late by then. */
  private seen(): Scrubber | undefined {
    const { series, scrub } = this;
    if (!scrub || !series) return scrub;
    const name = (id: string) => series.measured.find((s) => s.id === id)?.name ?? id;
    return marked(scrub, arrivals(series.late ?? [], name));
  }

  private charts() {
    if (!this.series || !this.then) return html`<section class="stay-charts panel"></section>`;
    const { panels, lane } = picture(this.then, this.series);
    return html`<section class="stay-charts course-column panel" aria-label="Charts of what was known">
      <vm-stack .panels=${panels} .lane=${lane} .window=${this.window}></vm-stack>
      <p class="muted small">A dashed yellow upright: then became known what had been true earlier.</p></section>`;
  }

  private events(scrub: Scrubber) {
    return html`<section class="stay-events panel" aria-label="What had happened"><h2>Until then</h2><ol>${sofar(scrub).slice(0, 200).map((m) => this.event(m))}</ol></section>`;
  }

  private event(m: Placed) {
    return html`<li data-kind=${m.kind}><button type="button" class="stay-event" @click=${() => this.move(m.time)}><time>${clockText(m.time)}</time><span aria-hidden="true">${KINDS[m.kind].glyph}</span>
      <span><small class="muted">${KINDS[m.kind].word}${m.kind === 'late' ? html` \u00b7 true at ${clockText(Date.parse(m.observedAt))}, ${lateness(m.observedAt, m.at)}` : nothing}</small> ${m.text}</span></button></li>`;
  }
}

/** When the first of the shown points was true. */
function first(series: WindowThen, at: number): number {
  return series.measured.flatMap((s) => s.points.slice(0, 1)).reduce((least, [t]) => Math.min(least, t ?? at), at - 60_000);
}

define('vm-stay', StayView);
