import { html, nothing } from 'lit';
import { define, PageElement } from '../element';
import { duration, number } from '../format';
import { props } from '../props';
import { capital } from './words';
import { OVER_MIN, place, type Pump, rateAt, wrong } from './pumps';

/** A pump or a bag: what runs, and the controls to change it. */
class PumpRow extends PageElement {
  static override properties = { pump: { attribute: false }, atS: { attribute: false } };
  declare pump: Pump;
  declare atS: number;
  /** What was typed or dragged and not ordered yet. */
  private draft: string | undefined;
  private overMin = 15;

  protected override render() {
    const { treatment: t, running } = this.pump;
    return html`<details class="pump ${running ? 'running' : ''}" data-treatment=${t.id}>
      <summary><span class="pump-mark" aria-hidden="true">${running ? '\u25cf' : '\u25cb'}</span><b>${capital(t.name)}</b><span class="pump-now">${this.now()}</span></summary>
      ${this.pump.remainingMl > 0 ? html`<div class="bag" ${props({ '--left': Math.min(1, this.pump.remainingMl / 1000) })} aria-hidden="true"></div>` : nothing}
      <div class="pump-set">${t.kind === 'volume' ? this.bag() : this.syringe()}</div>
    </details>`;
  }

  private now(): string {
    const { treatment: t, rate, remainingMl, untilS } = this.pump;
    if (t.kind !== 'volume') return rate > 0 ? `${number(rate, decimals(rate))} ${t.unitText}` : 'off';
    if (remainingMl <= 0) return 'none running';
    return `${number(remainingMl, 0)} mL left${untilS === undefined ? '' : `, ${duration(untilS - this.atS)}`}`;
  }

  private syringe() {
    const { treatment: t, rate } = this.pump;
    const shown = this.draft ?? String(Number(rate.toPrecision(3)));
    const said = wrong(t, Number(shown));
    return html`<label class="field slider"><span>${[capital(t.name), t.unitText].filter(Boolean).join(', ')}</span>
        <input type="range" min="0" max="1" step="0.005" .value=${String(place(t, Number(shown) || 0))} aria-valuetext=${`${shown} ${t.unitText}`}
          @input=${(e: Event) => this.type(String(rateAt(t, Number((e.target as HTMLInputElement).value))))} @change=${() => this.order()} /></label>
      <form class="pump-number" novalidate @submit=${(e: Event) => (e.preventDefault(), this.order())}>
        <input aria-label=${`Rate of ${t.name}, ${t.unitText}`} inputmode="decimal" autocomplete="off" .value=${shown} aria-invalid=${said !== undefined} @input=${(e: Event) => this.type((e.target as HTMLInputElement).value)} />
        <button class="button" type="submit">Set</button>
      </form>
      <div class="pump-usual">${[0, ...t.usual.filter((dose) => dose > 0)].map((dose) => html`<button class="button" type="button" @click=${() => (this.type(String(dose)), this.order())}>${dose === 0 ? 'Stop' : dose}</button>`)}</div>
      ${this.problem(said)}`;
  }

  private bag() {
    const { treatment: t } = this.pump;
    const shown = this.draft ?? String(t.usual[0] ?? 500);
    const said = wrong(t, Number(shown));
    return html`<div class="pump-usual">${t.usual.map((ml) => html`<button class="button" type="button" aria-pressed=${Number(shown) === ml} @click=${() => this.type(String(ml))}>${ml} ${t.unitText}</button>`)}</div>
      <form class="pump-number" novalidate @submit=${(e: Event) => (e.preventDefault(), this.order())}>
        <input aria-label=${`Volume of ${t.name}, ${t.unitText}`} inputmode="decimal" autocomplete="off" .value=${shown} aria-invalid=${said !== undefined} @input=${(e: Event) => this.type((e.target as HTMLInputElement).value)} />
        <label class="over"><span>over</span><select class="button" aria-label="Over how long" @change=${(e: Event) => (this.overMin = Number((e.target as HTMLSelectElement).value))}>
          ${OVER_MIN.map((m) => html`<option value=${m} ?selected=${m === this.overMin}>${m} min</option>`)}</select></label>
        <button class="button main" type="submit">Give</button>
      </form>
      ${this.problem(said)}`;
  }

  private problem(said: string | undefined) {
    return said !== undefined && this.draft !== undefined ? html`<p class="badge act" role="status">${said}</p>` : nothing;
  }

  private type(text: string): void {
    this.draft = text.replace(',', '.');
    this.requestUpdate();
  }

  private order(): void {
    const amount = Number(this.draft ?? (this.pump.treatment.kind === 'volume' ? (this.pump.treatment.usual[0] ?? 500) : this.pump.rate));
    if (this.draft?.trim() === '' || wrong(this.pump.treatment, amount) !== undefined) return this.requestUpdate();
    this.draft = undefined;
    this.dispatchEvent(new CustomEvent('amount', { detail: { amount, overMin: this.overMin } }));
  }
}

function decimals(rate: number): number {
  return rate < 0.1 ? 3 : rate < 1 ? 2 : rate < 10 ? 1 : 0;
}

define('vm-pump-row', PumpRow);
