import { html, nothing } from 'lit';
import { advice as problemAdvice } from '../../api/problem';
import { post, path } from '../../api/client';
import { may } from '../../api/service';
import type { Patient } from '#schema';
import { TimeWindow } from '../../chart/timeWindow';
import { define, PageElement } from '../../element';
import { bindKeys } from '../../keys';
import { advice, type Advice, inOrder } from '../../model/patient/advice';
import { type Course, course } from '../../model/patient/course';
import { type Doings, doings } from '../../model/patient/doings';
import { coherenceMap } from '../../model/patient/map';
import { seriesOf, withLatest } from '../../model/patient/seriesOf';
import { stack, type StackPanel } from '../../model/patient/stack';
import { thresholds } from '../../model/patient/thresholds';
import { byNeed } from '../../model/need';
import { go, href, type Route } from '../../router';
import { tell, told } from '../../shell/told';
import { wardClock } from '../../wardClock';
import { wardStore } from '../../wardStore';
import { lostNote } from '../ward/wardParts';
import { adviceCard } from './adviceCard';
import { courseView } from './courseView';
import { findingsPanel } from './findingsView';
import { happenings, missingList, quarantine } from './lists';
import { mapView } from './mapView';
import { numbers, patientHead } from './patientHead';
import { PatientStore, SHOWN_MS } from './patientStore';
import { beginSheet, endSheet, flowchartSheet, overrideSheet } from './sheets';
import './stackView';
import '../../css/patient-course.css';
import '../../css/patient-advice.css';
import '../../css/patient-map.css';
import '../../css/patient-protocols.css';
import '../../css/patient-findings.css';
import '../../css/patient.css';

/** One patient: his course, what is advised and why, how the two circulations stand, where his protocols are, what is missing. */
class PatientPage extends PageElement {
  static override properties = { route: { attribute: false } };
  declare route: Route;
  private store: PatientStore | null = null;
  private readonly window = new TimeWindow([Date.now() - SHOWN_MS, Date.now()]);
  /** Drawn anew only when its data are new. */
  private drawn: { from: unknown[]; panels: StackPanel[]; doings: Doings } | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.until(wardClock.onTick(() => this.requestUpdate()));
    this.until(() => this.store?.stop());
    this.until(
      bindKeys(
        { key: 'j', words: 'Next patient in the order of need', run: () => this.neighbour(1) },
        { key: 'k', words: 'Patient before', run: () => this.neighbour(-1) },
        { key: 'm', words: 'Measure', run: () => go('measure', [this.id_]) },
        { key: 'c', words: 'Capillary refill stopwatch', run: () => go('measure', [this.id_], { measurand: 'capillary-refill-time' }) },
        { key: 'e', words: 'Explain the first recommendation', run: () => this.explain() },
        { key: 'Escape', words: 'Back to the ward', run: () => go('ward') },
      ),
    );
  }

  private get id_(): string {
    return this.route.rest[0] ?? '';
  }

  protected override willUpdate(): void {
    if (this.store?.id === this.id_ || this.id_ === '') return;
    this.store?.stop();
    this.drawn = null;
    this.window.reset();
    this.store = new PatientStore(this.id_, () => this.requestUpdate());
  }

  protected override render() {
    if (this.id_ === '') return html`<section class="welcome"><h1>Nobody is chosen</h1><p>Choose a patient in the <a href=${href('ward')}>ward</a>.</p></section>`;
    const patient = this.store?.current();
    const problem = this.store?.problem;
    if (!patient) {
      if (!problem) return html`<section class="welcome"><h1>Patient ${this.id_}</h1><p>Is being read from the service.</p></section>`;
      return html`<section class="welcome"><div class="problem" role="alert"><p><b>${problem.message}</b></p><p>${problemAdvice(problem)}</p></div><p><a href=${href('ward')}>To the ward</a></p></section>`;
    }
    return this.page(patient);
  }

  private page(patient: Patient) {
    const now = wardClock.now();
    const mayDecide = may(wardStore.service, 'clinician');
    const { panels, doings: done } = this.data(patient, now);
    return html`${wardStore.connection.state === 'lost' ? lostNote(wardStore.connection) : nothing}
      ${patientHead(patient, () => void beginSheet(patient, (p) => this.decided(p)).catch(told), mayDecide)}
      ${numbers(patient, now)}
      <div class="patient-columns">
        <section class="column course-column panel" aria-label="Course">${panels.length > 0 ? html`<vm-stack .panels=${panels} .lane=${done.lane} .window=${this.window}></vm-stack>` : nothing}</section>
        <section class="column" aria-label="Advice"><h2 class="hidden-text">Advice</h2>${this.advised(patient, now, mayDecide)}${this.store?.assessment ? findingsPanel(this.store.assessment, now) : nothing}${happenings(done.all)}${quarantine(patient)}</section>
        <section class="column" aria-label="Coherence, protocols and what is missing">
          <div class="panel block"><h2>Coherence map</h2>${this.map(patient, done, now)}</div>
          <div class="panel block"><h2>Protocols</h2>${this.courses(patient, now, mayDecide)}</div>
          <div class="panel block"><h2>Missing</h2>${missingList(patient)}</div>
        </section>
      </div>`;
  }

  private data(patient: Patient, now: number): { panels: StackPanel[]; doings: Doings } {
    const { window, assessment } = this.store!;
    const from = [patient.happenings.length, patient.protocols, window, assessment];
    if (this.drawn && from.every((each, i) => each === this.drawn!.from[i])) return this.drawn;
    const done = doings(patient, window);
    const panels = window ? stack(window, thresholds(assessment), done) : [];
    const until = Math.max(now, window ? Date.parse(window.until) : 0);
    this.window.setWhole([until - SHOWN_MS, until]);
    this.drawn = { from, panels, doings: done };
    return this.drawn;
  }

  private advised(patient: Patient, now: number, mayDecide: boolean) {
    if (patient.recommendations.length === 0) return html`<div class="panel block"><p><b>Nothing is advised.</b></p><p class="muted">${patient.protocols.some((each) => !each.ended) ? 'The protocols wait for time or values.' : 'No protocol runs: begin one above.'}</p></div>`;
    const actions = { mayDecide, accept: (number: number) => void this.accept(number), override: (each: Advice) => overrideSheet(this.id_, each, (p) => this.decided(p)) };
    return inOrder(patient.recommendations).map((each, i) => adviceCard(this.id_, each, advice(each, now), i === 0, actions));
  }

  private map(patient: Patient, done: Doings, now: number) {
    const { window, assessment } = this.store!;
    if (!window || !assessment) return html`<p class="muted">Is being read.</p>`;
    const doneAt = done.lane.filter((each) => each.kind === 'fluid' || each.kind === 'blood' || each.kind === 'accepted').map((each) => each.at);
    return mapView(coherenceMap(patient, assessment, withLatest(seriesOf(window), patient.latest), thresholds(assessment), now), doneAt);
  }

  private courses(patient: Patient, now: number, mayDecide: boolean) {
    if (patient.protocols.length === 0) return html`<p class="muted">None runs.</p>`;
    const step = (each: Course) => patient.protocols.find((run) => run.id === each.id)?.step ?? '';
    const actions = { mayDecide, flowchart: (each: Course) => void flowchartSheet(each, step(each)).catch(told), end: (each: Course) => endSheet(this.id_, each, (p) => this.decided(p)) };
    return patient.protocols.map((run) => courseView(course(run, patient, now), actions));
  }

  private async accept(number: number): Promise<void> {
    try {
      this.decided(await post<Patient>(path('patients', this.id_, 'recommendations', number, 'accept')));
      tell('Accepted. The protocol goes on when it is seen to be given.');
    } catch (e) {
      told(e);
    }
  }

  private decided(patient: Patient): void {
    this.store?.replace(patient);
  }

  private explain(): void {
    const more = this.querySelector<HTMLDetailsElement>('.advice-more');
    if (!more) return;
    more.open = !more.open;
    more.querySelector('summary')?.focus();
  }

  private neighbour(step: number): void {
    const order = byNeed(wardStore.rows.values());
    const at = order.findIndex((row) => row.patient === this.id_);
    const next = order[at + step];
    if (next) go('patient', [next.patient]);
  }
}

define('vm-patient-view', PatientPage);
