import { html, nothing } from 'lit';
import { may, setDemoSpeed } from '../api/service';
import { define, PageElement } from '../element';
import { clockText, dayText, duration } from '../format';
import { wardClock } from '../wardClock';
import { wardStore } from '../wardStore';
import { told } from './told';

/** The time of the ward. */
class WardTime extends PageElement {
  override connectedCallback(): void {
    super.connectedCallback();
    this.until(wardClock.onTick(() => this.requestUpdate()));
    this.until(wardStore.onChange(() => this.requestUpdate()));
  }

  protected override render() {
    if (!wardClock.isSet) return nothing;
    const now = wardClock.now();
    return html`<time datetime=${new Date(now).toISOString()} title="Time of the ward, as the service says it">${dayText(now)} <b>${clockText(now, true)}</b></time>${jumped(wardStore.service?.clock.jumpS ?? 0)}`;
  }
}

/** Nobody knows which of two times is right until somebody has looked: ages may be wrong by as much. */
function jumped(jumpS: number) {
  if (jumpS === 0) return nothing;
  const text = `clock in doubt: the machine\u2019s clock was set ${duration(Math.abs(jumpS))} ${jumpS > 0 ? 'ahead' : 'back'}`;
  return html`<span class="badge act" role="alert" title="Time goes on as before until an operator confirms the clock. If the clock is right, values are older than they look.">${text}</span>`;
}

const SPEEDS = [0, 1, 10, 60, 300];

/** How fast the time of a virtual ward runs; only there. */
class DemoClock extends PageElement {
  override connectedCallback(): void {
    super.connectedCallback();
    this.until(wardStore.onChange(() => this.requestUpdate()));
  }

  protected override render() {
    if (!wardStore.service?.demo) return nothing;
    const speed = wardStore.service.clock.paused ? 0 : wardStore.service.clock.speed;
    return html`<label class="speeds" title="A ward of virtual patients: its time may run faster or stand still">
      <span class="badge">virtual ward</span>
      <select class="button" aria-label="Speed of the ward's time" ?disabled=${!may(wardStore.service, 'clinician')} @change=${(e: Event) => void this.change(Number((e.target as HTMLSelectElement).value))}>
        ${[...new Set([...SPEEDS, speed])].sort((a, b) => a - b).map((each) => html`<option value=${each} ?selected=${each === speed}>${each === 0 ? 'paused' : `${each}×`}</option>`)}
      </select>
    </label>`;
  }

  private async change(speed: number): Promise<void> {
    try {
      await setDemoSpeed(speed);
      await wardStore.readService();
    } catch (e) {
      told(e);
    }
  }
}

define('vm-ward-time', WardTime);
define('vm-demo-clock', DemoClock);
