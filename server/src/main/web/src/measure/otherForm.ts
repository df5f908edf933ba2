import { html, nothing } from 'lit';
import type { Measurand } from '#schema';
import { define, PageElement } from '../element';
import { found } from './entry';
import './entryForm';

/** Any measurand of the catalogue: search, choose, enter. */
class OtherForm extends PageElement {
  static override properties = { patient: {}, measurands: { attribute: false }, chosen: {} };
  declare patient: string;
  declare measurands: readonly Measurand[];
  /** Identifier of the measurand. */
  declare chosen: string;
  private query = '';

  protected override render() {
    const matches = found(this.measurands ?? [], this.query);
    const measurand = this.measurands?.find((m) => m.id === this.chosen);
    return html`<div class="other">
      <div class="other-find">
        <label class="field"><span>Search ${this.measurands?.length ?? 0} measurands</span>
          <input type="search" autocomplete="off" .value=${this.query} @input=${(e: Event) => ((this.query = (e.target as HTMLInputElement).value), this.requestUpdate())} /></label>
        <ul class="other-list" aria-label="Measurands">${matches.map((m) => html`<li><button class="other-one" type="button" aria-pressed=${m.id === this.chosen} @click=${() => this.choose(m.id)}>
          <b>${m.symbol}</b><span>${m.name}</span></button></li>`)}</ul>
        ${matches.length === 0 ? html`<p class="muted">None has these words.</p>` : nothing}
      </div>
      ${measurand ? html`<vm-entry-form .patient=${this.patient} .measurand=${measurand}></vm-entry-form>` : html`<p class="muted">Choose what was measured.</p>`}
    </div>`;
  }

  private choose(id: string): void {
    this.chosen = id;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.entry input')?.focus());
  }
}

define('vm-other-form', OtherForm);
