import { html } from 'lit';
import { define, PageElement } from '../element';
import { told } from '../shell/told';
import type { Bench } from './bench';
import type { SimulationCatalog } from './contract';
import { capital } from './words';

/** What is wrong with the patient, for teachers: each mechanism from none to full. */
class MechanismPanel extends PageElement {
  static override properties = { bench: { attribute: false }, catalog: { attribute: false } };
  declare bench: Bench;
  declare catalog: SimulationCatalog;
  private readonly drafts = new Map<string, number>();

  override connectedCallback(): void {
    super.connectedCallback();
    this.until(this.bench.onChange(() => this.requestUpdate()));
  }

  protected override render() {
    const grades = new Map(this.bench.state?.mechanisms.map((m) => [m.id, m.grade]));
    const on = [...grades.values()].filter((g) => g > 0).length;
    return html`<details class="mechanisms panel"><summary><h2>Mechanisms</h2><span class="muted">${on} of ${this.catalog.mechanisms.length} on \u00b7 for teachers</span></summary>
      ${this.catalog.mechanisms.map((m) => {
        const grade = this.drafts.get(m.id) ?? grades.get(m.id) ?? 0;
        return html`<label class="mechanism" data-mechanism=${m.id}><span>${capital(m.words)}</span><output>${grade === 0 ? 'off' : `${Math.round(100 * grade)} %`}</output>
          <input type="range" min="0" max="1" step="0.05" .value=${String(grade)} aria-valuetext=${grade === 0 ? 'off' : `${Math.round(100 * grade)} %`}
            @input=${(e: Event) => this.drag(m.id, e)} @change=${() => this.set(m.id)} /></label>`;
      })}
    </details>`;
  }

  private drag(id: string, event: Event): void {
    this.drafts.set(id, Number((event.target as HTMLInputElement).value));
    this.requestUpdate();
  }

  private set(mechanism: string): void {
    const grade = this.drafts.get(mechanism) ?? 0;
    this.bench
      .order({ order: 'mechanism', mechanism, grade })
      .catch(told)
      .finally(() => (this.drafts.delete(mechanism), this.requestUpdate()));
  }
}

define('vm-mechanism-panel', MechanismPanel);
