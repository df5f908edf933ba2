import { html, nothing } from 'lit';
import { define, PageElement } from '../element';
import { wardClock } from '../wardClock';
import { chips } from './chips';
import { Contacts } from './contacts';
import { dial } from './dial';
import { dialFace } from './dialFace';
import { letter, wardInstant } from './letter';
import { DIGITS, LIGHTS, METHODS, moved, note, PLACES, type Refill, refill, seconds, SIDES, SKINS, usual } from './refill';
import { begin, HOLD_MS, type Input, step, WANTED } from './stopwatch';
import { Tick } from './tick';
import { post } from './wardPost';

/** The stopwatch of the capillary refill time, over the whole screen, for one hand. */
class StopwatchView extends PageElement {
  static override properties = { patient: {}, where: {} };
  declare patient: string;
  /** `finger` or `knee`. */
  declare where: string;

  private watch = begin;
  private about = usual;
  private at: string | undefined;
  private readonly tick = new Tick();
  private frame = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.about = moved(usual, this.where ?? 'finger');
    this.until(wardClock.onTick(() => this.requestUpdate()));
    this.until(() => (cancelAnimationFrame(this.frame), this.tick.stop()));
  }

  protected override firstUpdated(): void {
    const dialog = this.querySelector('dialog')!;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('.dial')?.focus();
    this.until(new Contacts((input) => this.take(input)).listen(dialog.querySelector('.stage')!, dialog));
  }

  /** Takes an input at once; drawing follows when it can. */
  private take(input: Input): void {
    const before = this.watch;
    this.watch = step(before, input);
    if (this.watch === before) return;
    const { is } = this.watch.phase;
    if (is === 'pressing') this.tick.start(HOLD_MS / 1000);
    else this.tick.stop();
    if (this.watch.readings.length > before.readings.length) this.at = wardInstant();
    this.requestUpdate();
    if (is !== 'ready') this.draw();
  }

  private draw(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      this.take({ kind: 'look', at: performance.now() });
      if (this.watch.phase.is === 'ready') return;
      this.requestUpdate();
      this.draw();
    });
  }

  private store(result: Refill): void {
    const text = seconds(result.medianMs);
    const { measurand, site, method } = this.about;
    const measured = { measurand, site, method, unit: 's', value: Number(text), note: note(result, this.about, wardClock.speed) };
    void post.add(letter(this.patient, `${site === 'knee' ? 'CRT, knee' : 'CRT'} ${text} s`, measured, this.at));
    this.watch = begin;
    this.close();
  }

  private close(): void {
    this.dispatchEvent(new Event('done'));
  }

  protected override render() {
    const face = dial(this.watch, performance.now());
    const result = refill(this.watch.readings);
    const idle = face.phase === 'ready';
    return html`<dialog class="stopwatch" aria-label="Stopwatch of the capillary refill time" data-phase=${face.phase} @cancel=${this.escape}>
      <div class="stopwatch-head">
        <h1>Capillary refill time <span class="muted">${this.patient}</span></h1>
        <button class="button bare" type="button" aria-pressed=${this.tick.muted} @click=${this.mute}>${this.tick.muted ? 'Tick off' : 'Tick on'}</button>
        <button class="button" type="button" @click=${this.close}>Close</button>
      </div>
      ${this.pace()}
      ${this.circumstances()}
      <div class="stage">${dialFace(face)}<p class="stage-prompt" aria-live="assertive">${face.alert === '' ? nothing : html`<b class="stage-alert">${face.alert}</b>`}<span>${face.prompt}</span></p></div>
      ${this.readings(result)}
      <div class="stopwatch-foot">
        <button class="button" type="button" ?disabled=${idle && !result} @click=${() => this.take({ kind: 'undo' })}>${idle ? 'Undo reading' : 'Break off'}</button>
        <button class="button main" type="button" ?disabled=${!idle || !result} @click=${() => result && this.store(result)}>
          ${result ? html`Store ${seconds(result.medianMs)} s${result.complete ? nothing : ` (${result.readings.length} of ${WANTED})`}` : 'Store'}
        </button>
      </div>
    </dialog>`;
  }

  private pace() {
    const { speed } = wardClock;
    if (!wardClock.isSet || speed === 1) return nothing;
    const how = speed === 0 ? 'The ward\u2019s time stands still' : `The ward\u2019s time runs ${speed} times as fast as life`;
    return html`<p class="stopwatch-pace">${how}. The stopwatch counts real seconds.</p>`;
  }

  private circumstances() {
    const set = (change: Partial<typeof usual>) => ((this.about = { ...this.about, ...change }), this.requestUpdate());
    const { site, digit, method, light, skin } = this.about;
    return html`<div class="stopwatch-about">
      ${chips('Where', PLACES, site, (value) => ((this.about = moved(this.about, value)), this.requestUpdate()))}
      ${chips('Which', site === 'knee' ? SIDES : DIGITS, digit, (value) => set({ digit: value }))}
      ${chips('With', METHODS, method, (value) => set({ method: value }))}
      ${chips('Light', LIGHTS, light, (value) => set({ light: value }))}
      ${chips('Skin', SKINS, skin, (value) => set({ skin: value }))}
    </div>`;
  }

  private readings(result: Refill | undefined) {
    const slots = Math.max(WANTED, this.watch.readings.length);
    return html`<div class="stopwatch-readings">
      <ol aria-label="Readings">${Array.from({ length: slots }, (_, i) => {
        const reading = this.watch.readings[i];
        return html`<li class=${reading ? 'slot' : 'slot empty'}>${reading ? html`<b>${seconds(reading.refillMs)}</b> s <small>pressed ${(reading.heldMs / 1000).toFixed(1)} s</small>` : html`<span>reading ${i + 1}</span>`}</li>`;
      })}</ol>
      <p aria-live="polite">${result
        ? html`Median <b>${seconds(result.medianMs)} s</b> \u00b7 spread ${seconds(result.spreadMs)} s${result.disagree ? html` \u00b7 <b class="badge act">readings differ by more than 25 %: take another</b>` : nothing}`
        : html`<span class="muted">Median and spread of the readings</span>`}</p>
    </div>`;
  }

  private mute(): void {
    this.tick.muted = !this.tick.muted;
    this.requestUpdate();
  }

  private escape(event: Event): void {
    event.preventDefault();
    if (this.watch.phase.is === 'ready') this.close();
    else this.take({ kind: 'break-off' });
  }
}

define('vm-stopwatch', StopwatchView);
