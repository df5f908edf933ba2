import { html, type TemplateResult } from 'lit';
import { number } from '../format';
import type { Bed } from './contract';
import { capital } from './words';

/** The field in words and numbers, for whoever does not see the picture. */
export function bedTable(beds: readonly Bed[], names: readonly { id: string; name: string }[]): TemplateResult {
  const name = (id: string) => names.find((n) => n.id === id)?.name ?? id;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Beds"><table class="bed-table">
    <thead><tr><th scope="col">Bed</th><th scope="col">Open, intermittent, stopped units</th><th scope="col">Flow, % of rest</th><th scope="col">Inflow, mmHg</th><th scope="col">Closing, mmHg</th><th scope="col">Tissue PO\u2082, mmHg</th>
      <th scope="col">Swelling, % over rest</th><th scope="col">Plugged capillaries, %</th><th scope="col">Shunt, % of flow</th></tr></thead>
    <tbody>${beds.map((bed) => html`<tr><th scope="row">${capital(name(bed.id))}</th>
      <td>${(['open', 'intermittent', 'stopped'] as const).map((s) => bed.units.filter((u) => u.state === s).length).join(', ')}</td>
      <td>${number(100 * bed.flow, 0)}</td><td>${number(bed.inflowPressure, 0)}</td><td>${number(bed.closingPressure, 0)}</td><td>${number(bed.tissuePo2, 0)}</td>
      <td>${number(100 * bed.swelling, 0)}</td><td>${number(100 * bed.plugged, 0)}</td><td>${number(100 * bed.shunt, 0)}</td></tr>`)}</tbody>
  </table></div>`;
}
