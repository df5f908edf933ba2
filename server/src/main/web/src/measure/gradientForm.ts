import { html } from 'lit';
import type { Measurand } from '#schema';
import { define, PageElement } from '../element';
import { check, form, typed, words } from './entry';
import { CORE_SITES, gradients, SKIN_PROBES } from './gradient';
import { letter } from './letter';
import { number } from '../format';
import { post } from './wardPost';

const CORE = 'core-temperature';

/** Core and skin temperatures at one time, with the gradients that they give. Each temperature is stored as what was measured. */
class GradientForm extends PageElement {
  static override properties = { patient: {}, measurands: { attribute: false } };
  declare patient: string;
  declare measurands: readonly Measurand[];
  private values: Record<string, string> = {};
  private site = CORE_SITES[0] ?? '';
  private tried = false;

  protected override render() {
    const ids = [CORE, ...SKIN_PROBES.map((p) => p.id)];
    const some = ids.some((id) => typed(this.values[id] ?? '').is === 'value');
    return html`<form class="gradient" novalidate @submit=${this.store}>
      <div class="gradient-fields">
        ${this.field(CORE, 'Core')}
        <label class="field"><span>Core site</span><select @change=${(e: Event) => (this.site = (e.target as HTMLSelectElement).value)}>${CORE_SITES.map((s) => html`<option value=${s}>${words(s)}</option>`)}</select></label>
        ${SKIN_PROBES.map((p) => this.field(p.id, p.text))}
      </div>
      <dl class="gradients" aria-live="polite">${gradients(this.values).map((g) => html`<div><dt>${g.name}</dt>
        <dd>${g.value === undefined ? html`<span class="value-empty">needs ${g.missing}</span>` : html`<b>${number(g.value, 1)}</b> \u00b0C`}</dd></div>`)}</dl>
      <p class="muted">Ends of a gradient are read at one time; warming blankets and a cold room change it. What is left empty is not stored.</p>
      <button class="button main" type="submit" ?disabled=${!some}>Store temperatures</button>
    </form>`;
  }

  private field(id: string, text: string) {
    const measurand = this.measurands?.find((m) => m.id === id);
    const value = this.values[id] ?? '';
    const said = measurand && value !== '' ? check(form(measurand), { value, unit: 'Cel', method: '', site: '' }) : {};
    const words = (this.tried ? said.problem : undefined) ?? said.warning;
    return html`<label class="field"><span>${text}, \u00b0C</span>
      <input inputmode="decimal" autocomplete="off" name=${id} .value=${value} aria-invalid=${words !== undefined} @input=${(e: Event) => this.set(id, (e.target as HTMLInputElement).value)} />
      ${words === undefined ? '' : html`<small class="badge act">${words}</small>`}</label>`;
  }

  private set(id: string, value: string): void {
    this.values = { ...this.values, [id]: value };
    this.requestUpdate();
  }

  private store(event: Event): void {
    event.preventDefault();
    const probes = [{ id: CORE, text: 'Core', site: this.site, method: 'unspecified' }, ...SKIN_PROBES];
    const filled = probes.map((p) => ({ ...p, read: typed(this.values[p.id] ?? '') })).filter((p) => p.read.is !== 'empty');
    this.tried = true;
    if (filled.some((p) => p.read.is === 'wrong')) return this.requestUpdate();
    for (const { id, text, site, method, read } of filled) {
      if (read.is !== 'value') continue;
      const value = read.bound === '' ? read.value : read.text;
      void post.add(letter(this.patient, `T ${text.toLowerCase()} ${read.text} \u00b0C`, { measurand: id, value, unit: 'Cel', method, site }));
    }
    this.values = {};
    this.tried = false;
    this.requestUpdate();
  }
}

define('vm-gradient-form', GradientForm);
