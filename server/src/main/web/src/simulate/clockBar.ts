import { html, nothing } from 'lit';
import { define, PageElement } from '../element';
import { bindKeys } from '../keys';
import { told } from '../shell/told';
import type { Bench } from './bench';
import { clockText } from './history';
import { SPEEDS } from './pumps';

/** The clock of the simulated patient: pause, speed, save, rewind. */
class ClockBar extends PageElement {
  static override properties = { bench: { attribute: false } };
  declare bench: Bench;
  /** The speed to go on with after a pause. */
  private resume = 1;

  override connectedCallback(): void {
    super.connectedCallback();
    this.until(this.bench.onChange(() => this.requestUpdate()));
    this.until(bindKeys({ key: 'p', words: 'Pause the simulation, or let it run', run: () => void this.toggle() }));
  }

  protected override render() {
    const { frame, state } = this.bench;
    const speed = frame?.speed ?? state?.speed ?? 0;
    if (speed > 0) this.resume = speed;
    const dead = frame?.dead ?? state?.dead ?? false;
    return html`<div class="clock-bar" role="group" aria-label="Clock of the simulation">
      <p class="sim-clock" aria-label="Simulated time"><b>${clockText(frame?.atS ?? state?.atS ?? 0)}</b><small>h:min:s simulated</small></p>
      ${dead ? html`<p class="badge limit">the patient has died</p>` : nothing}
      <button class="button pause" type="button" aria-pressed=${speed === 0} @click=${this.toggle}>${speed === 0 ? '\u25b6 Run' : '\u2016 Pause'}</button>
      <fieldset class="chips speeds-chips"><legend class="hidden-text">Speed</legend>
        ${SPEEDS.map((s) => html`<label class="chip"><input type="radio" name="speed" .checked=${speed === s} @change=${() => this.run(s)} /><span>${s}\u00d7</span></label>`)}
      </fieldset>
      <button class="button" type="button" @click=${this.save}>Save state</button>
      <label class="rewind"><span class="hidden-text">Rewind to</span>
        <select class="button" ?disabled=${(state?.saved.length ?? 0) === 0} @change=${this.rewind}>
          <option value="" selected>${(state?.saved.length ?? 0) === 0 ? 'Nothing saved' : 'Rewind to \u2026'}</option>
          ${state?.saved.map((s) => html`<option value=${s.number}>${s.label || `State ${s.number}`} \u00b7 ${clockText(s.atS)}</option>`)}
        </select></label>
      ${this.bench.lost ? html`<p class="badge act">not connected: the picture stands still</p>` : nothing}
    </div>`;
  }

  private async toggle(): Promise<void> {
    await this.run(this.bench.frame?.speed === 0 ? this.resume : 0);
  }

  private async run(speed: number): Promise<void> {
    await this.bench.pace(speed).catch(told);
  }

  private async save(): Promise<void> {
    const label = `At ${clockText(this.bench.frame?.atS ?? 0)}`;
    await this.bench.save(label).catch(told);
  }

  private async rewind(event: Event): Promise<void> {
    const select = event.target as HTMLSelectElement;
    const number = Number(select.value);
    select.value = '';
    await this.bench.rewind(number).catch(told);
  }
}

define('vm-clock-bar', ClockBar);
