import { html, svg, type TemplateResult } from 'lit';
import { EXTENTS, mottled } from './mottling';

/** How far each score reaches on the drawn leg, from hip (above) to shin (below), seen from the front. */
const AREAS: Record<number, string> = {
  1: 'M120 330a19 20 0 1 0 0.1 0z',
  2: 'M120 306c24 0 37 20 36 44c-1 26-16 42-36 42s-35-16-36-42c-1-24 12-44 36-44z',
  3: 'M82 214c20-10 62-10 84 2c4 40 4 70 0 104c-2 40 -4 70 -12 96c-20 10-52 10-70 0c-8-28-12-60-12-100c0-34 2-66 10-102z',
  4: 'M64 84c34 34 80 52 124 44c2 60-8 120-16 190c-2 50-6 96-18 140c-18 8-52 8-68 0c-12-44-16-90-18-142c-6-72-14-150-4-232z',
  5: 'M62 20h138c4 60-6 180-20 300c-2 60-10 130-20 190c-18 6-58 6-74 0c-12-60-20-130-22-192c-8-100-16-220-2-298z',
};

const LEG = 'M62 20h138c4 60-6 180-20 300c-2 60-10 130-20 190c-18 6-58 6-74 0c-12-60-20-130-22-192c-8-100-16-220-2-298z';

/** The knee as a drawing whose areas can be chosen; the list beside it says the same for keys and screen readers. */
export function kneeDrawing(score: number | undefined, choose: (score: number) => void): TemplateResult {
  const on = new Set(mottled(score));
  return html`<svg class="knee" viewBox="40 0 180 530" aria-hidden="true">
    <defs>
      <pattern id="mottle" width="18" height="16" patternUnits="userSpaceOnUse">
        <path class="mottle-net" d="M0 5c5-4 7 3 11-1s4-5 7-2M2 16c-2-5 4-6 3-10M11 4c-1 5 4 5 2 12M0 12c4 2 9-2 13 1s3-2 5-1" />
      </pattern>
    </defs>
    <path class="leg" d=${LEG} />
    ${EXTENTS.toReversed().filter((e) => e.score > 0).map((e) => svg`<path class="knee-area ${on.has(e.score) ? 'on' : ''}" data-score=${e.score} d=${AREAS[e.score]!} @click=${() => choose(e.score)}><title>${e.score}: ${e.text}</title></path>`)}
    ${on.size > 0 ? svg`<path class="knee-mottled" d=${AREAS[Math.max(...on)]!} />` : ''}
    <path class="leg-line" d="M88 350a32 34 0 1 1 64 0a32 36 0 1 1 -64 0z" />
    <path class="leg-line fine" d="M64 84c34 34 80 52 128 42M80 214c30-9 66-8 92 2M100 404c8 8 32 8 42 0" />
    ${EXTENTS.filter((e) => e.score > 0).map((e) => svg`<text class="knee-score ${e.score === score ? 'on' : ''}" x=${e.score === 1 ? 120 : 120} y=${[0, 355, 322, 240, 150, 58][e.score]!} text-anchor="middle">${e.score}</text>`)}
  </svg>`;
}
