import { html, nothing, svg, type TemplateResult } from 'lit';
import { number } from '../format';
import { type Axis, type Difference, HEIGHT, type Panel, WARNING, WIDTH } from './panels';

/** One small multiple: 90 % and 50 % bands, the median, and where it ends. */
export function panelView(panel: Panel, scale: Axis, target: { low?: number; high?: number } | undefined, than: Difference | undefined, { unitText: unit, decimals }: { unitText: string; decimals: number }): TemplateResult {
  const y = (value: number) => HEIGHT * (1 - (Math.min(scale.high, Math.max(scale.low, value)) - scale.low) / (scale.high - scale.low));
  return html`<figure class="course" data-step=${panel.step} data-sign=${panel.sign}>
    <figcaption><span class="hidden-text">${panel.title}: </span>${WARNING}</figcaption>
    ${axisView(scale, decimals)}
    <svg class="course-plot" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label=${panel.text}>
      ${target ? svg`<rect class="course-target" x="0" width=${WIDTH} y=${y(target.high ?? scale.high)} height=${Math.max(0, y(target.low ?? scale.low) - y(target.high ?? scale.high))} />` : nothing}
      ${scale.ticks.map((tick) => svg`<path class="course-grid" d="M0 ${y(tick)}H${WIDTH}" />`)}
      ${[0.25, 0.5, 0.75].map((x) => svg`<path class="course-grid" d="M${x * WIDTH} 0V${HEIGHT}" />`)}
      <path class="course-90" d=${panel.band90} /><path class="course-50" d=${panel.band50} /><path class="course-median" d=${panel.median} />
    </svg>
    <p class="course-end"><b>${panel.end.median}</b> ${unit} <small>(${panel.end.band})</small>${than ? html`<span class="course-than">${than.text}</span>` : nothing}</p>
  </figure>`;
}

/** The axis, left of the panel. */
function axisView(scale: Axis, decimals: number): TemplateResult {
  return html`<svg class="course-axis" viewBox="0 0 34 ${HEIGHT}" preserveAspectRatio="xMaxYMid meet" aria-hidden="true">
    ${scale.ticks.map((tick) => svg`<text x="32" y=${HEIGHT * (1 - (tick - scale.low) / (scale.high - scale.low))} dominant-baseline="middle" text-anchor="end">${number(tick, decimalsOf(scale, decimals))}</text>`)}
  </svg>`;
}

/** Ticks need no more digits than tell them apart. */
function decimalsOf(scale: Axis, most: number): number {
  const every = (scale.ticks[1] ?? 1) - (scale.ticks[0] ?? 0);
  return Math.min(most + 1, Math.max(0, -Math.floor(Math.log10(every) + 1e-9)));
}
