import { html, svg, type TemplateResult } from 'lit';
import { number } from '../format';
import type { Weir } from './levels';

const W = 120;
const H = 96;
const BASE = H - 3;

/** The bottleneck of a bed: the inflow pressure as a water level, the closing pressure of each unit as a gate. `top` ends the axis, mmHg. */
export function weirView(w: Weir, top: number): TemplateResult {
  const y = (pressure: number) => BASE - (BASE * Math.min(top, Math.max(0, pressure))) / top;
  const pitch = W / w.gates.length;
  return html`<div class="weir">
    <svg viewBox="0 0 ${W} ${H}" role="img" aria-label=${w.sentence}>
      <rect class="weir-water" x="0" width=${W} y=${y(w.inflow)} height=${BASE - y(w.inflow)} />
      ${w.gates.map((g, i) => svg`<rect class="weir-gate ${g.state}" x=${i * pitch + 2.5} width=${pitch - 5} y=${y(g.height)} height=${BASE - y(g.height)} />`)}
      <path class="weir-inflow" d="M0 ${y(w.inflow)}H${W}" />
      <path class="weir-closing" d="M0 ${y(w.closing)}H${W}" />
      <path class="weir-base" d="M0 ${BASE}H${W}" />
    </svg>
    <p><span class="macro">in <b>${number(w.inflow, 0)}</b></span> <span class="micro">closes <b>${number(w.closing, 0)}</b></span></p>
  </div>`;
}
