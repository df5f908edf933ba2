import { html, nothing } from 'lit';
import type { Measurand } from '#schema';
import { define, PageElement } from '../element';
import { blank, check, type Entry, form, type Form, typed, words } from './entry';
import { letter } from './letter';
import { post } from './wardPost';

/** A form for one measurand, made from its row of the catalogue. */
class EntryForm extends PageElement {
  static override properties = { patient: {}, measurand: { attribute: false } };
  declare patient: string;
  declare measurand: Measurand | undefined;
  private form: Form | undefined;
  private entry: Entry | undefined;
  /** Problems are said after the first attempt only; warnings at once. */
  private tried = false;

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('measurand') || !this.measurand) return;
    this.form = form(this.measurand);
    this.entry = blank(this.form);
    this.tried = false;
  }

  protected override render() {
    const { form: f, entry } = this;
    if (!f || !entry) return nothing;
    const { problem, warning } = check(f, entry);
    const shown = this.tried ? problem : undefined;
    return html`<form class="entry" novalidate @submit=${this.store}>
      <h2>${f.name} ${f.symbol === f.name ? nothing : html`<span class="muted">${f.symbol}</span>`}</h2>
      ${f.grades ? this.grades(f, entry) : this.number(f, entry, shown ?? warning)}
      ${this.choice('Method', f.methods, entry.method, 'method')}
      ${this.choice('Site', f.sites, entry.site, 'site')}
      <p id="entry-said" class="entry-said" role="status">${shown ? html`<b>${shown}</b>` : warning ? html`<span class="badge act">${warning}</span>` : html`<span class="muted">Plausible: ${f.plausible.text}</span>`}</p>
      <button class="button main" type="submit">Store${this.preview(f, entry)}</button>
    </form>`;
  }

  private number(f: Form, entry: Entry, said: string | undefined) {
    return html`<div class="entry-value">
      <label class="field"><span>Value, or a bound such as &gt; 3</span>
        <input name="value" inputmode="decimal" autocomplete="off" .value=${entry.value} aria-describedby="entry-said" aria-invalid=${said !== undefined} @input=${(e: Event) => this.set({ value: (e.target as HTMLInputElement).value })} /></label>
      <label class="field"><span>Unit</span>
        <select name="unit" @change=${(e: Event) => this.set({ unit: (e.target as HTMLSelectElement).value })}>
          ${f.units.map((u) => html`<option value=${u.code} ?selected=${u.code === entry.unit}>${u.text}</option>`)}</select></label>
    </div>`;
  }

  private grades(f: Form, entry: Entry) {
    return html`<fieldset class="chips grades"><legend>Grade</legend>
      ${f.grades?.map((g) => html`<label class="chip"><input type="radio" name="grade" .checked=${entry.value === String(g.value)} @change=${() => this.set({ value: String(g.value) })} /><span><b>${g.value}</b> ${words(g.text)}</span></label>`)}
    </fieldset>`;
  }

  private choice(name: string, choices: readonly string[], chosen: string, field: 'method' | 'site') {
    if (choices.length === 0) return nothing;
    if (choices.length === 1) return html`<p class="entry-only"><span class="muted">${name}</span> ${words(choices[0] ?? '')}</p>`;
    return html`<fieldset class="chips"><legend>${name}</legend>
      ${choices.map((c) => html`<label class="chip"><input type="radio" name=${field} .checked=${c === chosen} @change=${() => this.set({ [field]: c })} /><span>${words(c)}</span></label>`)}
    </fieldset>`;
  }

  private preview(f: Form, entry: Entry) {
    const read = typed(entry.value);
    if (read.is !== 'value') return nothing;
    const unit = f.grades ? '' : (f.units.find((u) => u.code === entry.unit)?.text ?? '');
    return html` ${read.text} ${unit}`;
  }

  private set(change: Partial<Entry>): void {
    if (this.entry) this.entry = { ...this.entry, ...change };
    this.requestUpdate();
  }

  private store(event: Event): void {
    event.preventDefault();
    const { form: f, entry } = this;
    if (!f || !entry) return;
    const read = typed(entry.value);
    if (check(f, entry).problem !== undefined || read.is !== 'value') {
      this.tried = true;
      return this.requestUpdate();
    }
    const unit = f.units.find((u) => u.code === entry.unit);
    const value = read.bound === '' ? read.value : read.text;
    const measured = { measurand: f.id, value, unit: entry.unit, ...(entry.method === '' ? {} : { method: entry.method }), ...(entry.site === '' ? {} : { site: entry.site }) };
    void post.add(letter(this.patient, `${f.symbol} ${read.text} ${f.grades ? '' : (unit?.text ?? '')}`.trim(), measured));
    this.entry = { ...entry, value: '' };
    this.tried = false;
    this.requestUpdate();
  }
}

define('vm-entry-form', EntryForm);
