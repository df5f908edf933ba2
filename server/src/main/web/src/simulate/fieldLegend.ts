import { html, svg, type TemplateResult } from 'lit';
import { SLOWER } from './cells';

/** What the marks of the field mean. */
export function fieldLegend(topMmHg: number): TemplateResult {
  return html`<ul class="field-legend" aria-label="Legend">
    <li>${vessel('open', true)} open: cells flow</li>
    <li>${vessel('intermittent', true)} intermittent: they go and stop</li>
    <li>${vessel('stopped', false)} stopped: hollow cells stand</li>
    <li><svg width="14" height="14" aria-hidden="true"><rect class="legend-plug" x="3" y="3" width="8" height="8" /></svg> plug</li>
    <li><svg width="26" height="14" aria-hidden="true"><rect class="legend-space" x="1" y="1" width="24" height="12" rx="6" /></svg> space around a vessel: swelling widens it</li>
    <li class="legend-scale"><span>PO\u2082 0</span><svg width="72" height="12" aria-hidden="true">${Array.from({ length: 12 }, (_, i) => svg`<rect class="legend-po2" x=${6 * i} width="6.3" height="12" opacity=${(0.08 + 0.62 * (1 - i / 11)).toFixed(2)} />`)}</svg><span>30 mmHg and more</span></li>
    <li><svg width="34" height="20" aria-hidden="true"><rect class="weir-water" y="7" width="34" height="13" /><rect class="weir-gate" x="3" y="11" width="7" height="9" /><rect class="weir-gate intermittent" x="13" y="6" width="7" height="14" /><rect class="weir-gate stopped" x="23" y="2" width="7" height="18" /><path class="weir-inflow" d="M0 7H34" /></svg>
      bottleneck: water at the inflow pressure, gates as high as units close; over a higher gate nothing flows. Dashed: mean closing pressure. All from 0 to ${topMmHg} mmHg</li>
    <li class="muted">Cells ${SLOWER} times slower than life, at one pace whatever the speed of the simulation. A drawing of the model's units, not an image.</li>
  </ul>`;
}

function vessel(state: string, filled: boolean): TemplateResult {
  return html`<svg width="30" height="14" aria-hidden="true">
    <path class="legend-wall ${state}" d="M1 3.5h28M1 10.5h28" />
    ${[7, 16, 25].map((x) => svg`<circle class=${filled ? 'legend-cell' : 'legend-cell hollow'} cx=${x} cy="7" r="2.2" />`)}
  </svg>`;
}
