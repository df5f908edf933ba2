import { html, nothing, svg, type TemplateResult } from 'lit';
import { number } from '../format';
import type { Treatment } from './contract';
import { clockText } from './history';
import type { Volumes } from './pumps';

const W = 300;
const H = 64;

/** What has run in since the page began to watch, in millilitres over simulated time. */
export function volumeChart(volumes: Volumes, treatments: readonly Treatment[]): TemplateResult | typeof nothing {
  const { points } = volumes;
  const last = points.at(-1);
  const first = points[0];
  if (!last || !first || Object.keys(last.given).length === 0) return nothing;
  const total = (given: Readonly<Record<string, number>>) => Object.values(given).reduce((a, b) => a + b, 0);
  const most = Math.max(500, 500 * Math.ceil(total(last.given) / 500));
  const span = Math.max(1, last.atS - first.atS);
  const path = points.map((p, i) => `${i === 0 ? 'M' : 'L'}${((W * (p.atS - first.atS)) / span).toFixed(1)} ${(H - (H * total(p.given)) / most).toFixed(1)}`).join('');
  const each = Object.entries(last.given).map(([id, ml]) => `${treatments.find((t) => t.id === id)?.name ?? id} ${number(ml, 0)} mL`).join(', ');
  return html`<figure class="volumes">
    <figcaption>Run in since ${clockText(first.atS)}: <b>${number(total(last.given), 0)} mL</b><small>${each}</small></figcaption>
    <svg viewBox="0 0 ${W} ${H}" preserveAspectRatio="none" role="img" aria-label=${`Volume over time: ${each}`}>${svg`<path class="volumes-area" d="${path}V${H}H0Z" /><path class="volumes-line" d=${path} />`}</svg>
    <p class="muted small"><span>${clockText(first.atS)}</span><span>0 to ${most} mL</span><span>${clockText(last.atS)}</span></p>
  </figure>`;
}
