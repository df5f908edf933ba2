import { html, svg, type TemplateResult } from 'lit';
import { SLOWER } from './cells';

/** What the marks of the field mean. */
export function fieldLegend(): TemplateResult {
  return html`<ul class="field-legend" aria-label="Legend">
    <li>${vessel('open', true)} open: cells flow</li>
    <li>${vessel('intermittent', true)} intermittent: they go and stop</li>
    <li>${vessel('stopped', false)} stopped: hollow cells stand</li>
    <li><svg width="14" height="14" aria-hidden="true"><rect class="legend-plug" x="3" y="3" width="8" height="8" /></svg> plug</li>
    <li><svg width="26" height="14" aria-hidden="true"><rect class="legend-space" x="1" y="1" width="24" height="12" rx="6" /></svg> space around a vessel: swelling widens it</li>
    <li class="legend-scale"><span>PO\u2082 0</span><svg width="72" height="12" aria-hidden="true">${Array.from({ length: 12 }, (_, i) => svg`<rect class="legend-po2" x=${6 * i} width="6.3" height="12" opacity=${(0.1 + 0.55 * (1 - i / 11)).toFixed(2)} />`)}</svg><span>30 mmHg and more</span></li>
    <li class="muted">Cells ${SLOWER} times slower than life, at one pace whatever the speed of the simulation. A drawing of the model's units, not an image.</li>
  </ul>`;
}

function vessel(state: string, filled: boolean): TemplateResult {
  return html`<svg width="30" height="14" aria-hidden="true">
    <path class="legend-wall ${state}" d="M1 3.5h28M1 10.5h28" />
    ${[7, 16, 25].map((x) => svg`<circle class=${filled ? 'legend-cell' : 'legend-cell hollow'} cx=${x} cy="7" r="2.2" />`)}
  </svg>`;
}
