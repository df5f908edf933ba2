import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { clockText, number } from '../../format';
import { type CoherenceMap, type MapPoint, type Placing, type Quadrant, QUADRANTS } from '../../model/patient/map';

const SIZE = 320;
const MIDDLE = SIZE / 2;
/** Places on the drawing; what is beyond its edges stands at them. */
interface Scale {
  unit: number;
  x(v: number): number;
  y(v: number): number;
}

function scaleOf(reach: number): Scale {
  const unit = MIDDLE / reach;
  const within = (v: number) => Math.max(-reach, Math.min(reach, v)) * unit;
  return { unit, x: (v) => MIDDLE + within(v), y: (v) => MIDDLE - within(v) };
}

const CORNER: Record<Quadrant, [number, number, string]> = {
  'coherent-recovery': [SIZE - 8, 18, 'end'],
  'hidden-hypoperfusion': [SIZE - 8, SIZE - 10, 'end'],
  permissive: [8, 18, 'start'],
  'coherent-shock': [8, SIZE - 10, 'start'],
};

/** Macro across, micro up, in tolerances from the edge of the target; where the patient is and how he came here. */
export function mapView(map: CoherenceMap, doneAt: readonly number[]): TemplateResult {
  const scale = scaleOf(map.reach);
  return html`<figure class="map">
    <div class="map-plot">
    <svg viewBox="0 0 ${SIZE} ${SIZE}" role="img" aria-label=${words(map)}>
      ${ground(map.here?.quadrant, scale, map.reach)}
      ${map.trail.map((point, i) => trailStep(map.trail, point, i, scale))}
      ${doneAt.map((at) => done(map.trail, at, scale))}
      ${map.here ? here(map, scale) : bands(map, scale)}
      ${corners(map.here?.quadrant)}
    </svg>
    <span class="map-axis-x small">macro: tolerances inside the target →</span>
    <span class="map-axis-y small">micro →</span>
    </div>
    <figcaption>
      <p class="map-verdict">${map.here ? html`<b>${QUADRANTS[map.here.quadrant]}</b>` : html`<b>Cannot be placed</b>`}</p>
      ${map.caution ? html`<p class="small muted">${map.caution}</p>` : nothing}
      ${placed('Macro', 'macro', map.macro, map.lacking.macro)}${placed('Micro', 'micro', map.micro, map.lacking.micro)}
      <p class="small"><i class="ring ${map.metabolic.state}"></i> ${map.metabolic.words}</p>
    </figcaption>
  </figure>`;
}

function ground(lit: Quadrant | undefined, { x, y }: Scale, reach: number): SVGTemplateResult {
  const lines = Array.from({ length: 2 * reach - 1 }, (_, i) => i - reach + 1).map((v) => svg`<path class="map-grid" d="M${x(v)} 0V${SIZE}M0 ${y(v)}H${SIZE}" />`);
  return svg`<rect class="map-lit" x=${lit === 'coherent-recovery' || lit === 'hidden-hypoperfusion' ? MIDDLE : 0} y=${lit === 'coherent-shock' || lit === 'hidden-hypoperfusion' ? MIDDLE : 0} width=${lit ? MIDDLE : 0} height=${MIDDLE} />
    ${lines}<path class="map-zero" d="M${MIDDLE} 0V${SIZE}M0 ${MIDDLE}H${SIZE}" />`;
}

function corners(lit: Quadrant | undefined): SVGTemplateResult {
  return svg`${(Object.keys(CORNER) as Quadrant[]).map((each) => svg`<text class="map-corner ${each === lit ? 'lit' : ''}" x=${CORNER[each][0]} y=${CORNER[each][1]} text-anchor=${CORNER[each][2]}>${QUADRANTS[each]}</text>`)}`;
}

/** Older steps are fainter; a step over a gap is not drawn. */
function trailStep(trail: readonly MapPoint[], point: MapPoint, i: number, { x, y }: Scale): SVGTemplateResult | typeof nothing {
  const before = trail[i - 1];
  const opacity = 0.12 + 0.75 * ((i + 1) / trail.length) ** 2;
  if (!before || point.at - before.at > 1_300_000) return svg`<circle class="map-trail-dot" opacity=${opacity} cx=${x(point.x)} cy=${y(point.y)} r="1.6" />`;
  return svg`<path class="map-trail" opacity=${opacity} d="M${x(before.x)} ${y(before.y)}L${x(point.x)} ${y(point.y)}" />`;
}

/** Something that was given or accepted, where the patient was then. */
function done(trail: readonly MapPoint[], at: number, { x, y }: Scale): SVGTemplateResult | typeof nothing {
  const point = trail.findLast((each) => each.at <= at);
  if (!point || at - point.at > 1_300_000) return nothing;
  return svg`<path class="map-done" d="M${x(point.x) - 4} ${y(point.y) - 9}h8l-4 7z"><title>Given or accepted at ${clockText(at)}</title></path>`;
}

function here(map: CoherenceMap, { x, y, unit }: Scale): SVGTemplateResult {
  const { x: atX, y: atY, spreadX, spreadY } = map.here!;
  return svg`<ellipse class="map-spread" cx=${x(atX)} cy=${y(atY)} rx=${spreadX * unit} ry=${spreadY * unit} />
    <ellipse class="map-spread" cx=${x(atX)} cy=${y(atY)} rx=${(spreadX * unit) / 2} ry=${(spreadY * unit) / 2} />
    <circle class="map-ring ${map.metabolic.state}" cx=${x(atX)} cy=${y(atY)} r="9" /><circle class="map-here" cx=${x(atX)} cy=${y(atY)} r="4.5" />`;
}

/** One axis is known: somewhere along a band. */
function bands(map: CoherenceMap, { x, y, unit }: Scale): SVGTemplateResult | typeof nothing {
  const [macro, micro] = [map.macro[0], map.micro[0]];
  if (macro) return svg`<rect class="map-somewhere" x=${x(macro.distance - macro.spread)} y="0" width=${2 * macro.spread * unit} height=${SIZE} />`;
  if (micro) return svg`<rect class="map-somewhere" y=${y(micro.distance + micro.spread)} x="0" height=${2 * micro.spread * unit} width=${SIZE} />`;
  return nothing;
}

function placed(title: string, side: string, all: readonly Placing[], lacking: readonly string[]): TemplateResult {
  const [first, ...others] = all;
  if (!first) return html`<p class="small"><b class=${side}>${title}</b> not known: ${side === 'macro' ? 'a pressure or cardiac index' : 'refill time, mottling or sublingual flow'} would place him</p>`;
  return html`<p class="small"><b class=${side}>${title}</b> ${signed(first.distance)} by ${first.words}${others.length > 0 ? html` <span class="muted">(better: ${others.map((each) => `${each.name} ${signed(each.distance)}`).join(', ')})</span>` : nothing}${lacking.length > 0 ? html` <span class="muted">not known: ${lacking.join(', ')}</span>` : nothing}</p>`;
}

function signed(v: number): string {
  return `${v >= 0 ? '+' : ''}${number(v, 1)}`;
}

function words(map: CoherenceMap): string {
  const by = (all: readonly Placing[]) => all[0]?.words ?? 'not known';
  return `Coherence map: ${map.here ? QUADRANTS[map.here.quadrant] : 'cannot be placed'}. Macro by ${by(map.macro)}. Micro by ${by(map.micro)}. ${map.metabolic.words}.`;
}
