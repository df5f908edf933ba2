import { html, svg, type TemplateResult } from 'lit';
import { EXTENTS, mottled } from './mottling';

/** How far each score reaches on the drawn leg, from hip (above) to shin (below), seen from the front. */
const AREAS: Record<number, string> = {
  1: 'M115 336a16 16 0 1 0 0.1 0z',
  2: 'M115 312c22 0 33 18 33 40s-14 42-33 42s-33-20-33-42s11-40 33-40z',
  3: 'M64 192C98 180 140 182 170 196C162 240 153 280 148 304C143 335 143 350 147 372C151 395 154 415 154 432C136 446 96 446 71 432C72 412 77 392 81 372C86 350 86 332 80 302C70 270 63 235 64 192Z',
  4: 'M54 36C94 75 144 92 187 98C182 152 166 230 150 302C145 330 145 350 149 372C153 398 158 440 152 486C130 500 96 500 78 488C68 440 71 400 79 372C84 350 84 330 78 300C54 222 46 120 54 36Z',
  5: 'M58 10H212V72C204 76 196 84 191 96C184 152 168 230 151 300C146 330 146 350 150 372C154 398 160 440 154 484C151 512 144 536 142 552H86C84 536 80 518 76 490C66 440 70 400 80 372C85 350 85 330 78 300C50 215 40 120 58 10Z',
};

const LABELS: Record<number, readonly [number, number]> = { 1: [115, 357], 2: [115, 329], 3: [115, 250], 4: [115, 150], 5: [128, 52] };

/** The knee as a drawing whose areas can be chosen; the list beside it says the same for keys and screen readers. */
export function kneeDrawing(score: number | undefined, choose: (score: number) => void): TemplateResult {
  const on = new Set(mottled(score));
  return html`<svg class="knee" viewBox="34 0 188 562" aria-hidden="true">
    <defs>
      <pattern id="mottle" width="18" height="16" patternUnits="userSpaceOnUse">
        <path class="mottle-net" d="M0 5c5-4 7 3 11-1s4-5 7-2M2 16c-2-5 4-6 3-10M11 4c-1 5 4 5 2 12M0 12c4 2 9-2 13 1s3-2 5-1" />
      </pattern>
    </defs>
    <path class="leg" d=${AREAS[5]!} />
    ${EXTENTS.toReversed().filter((e) => e.score > 0).map((e) => svg`<path class="knee-area ${on.has(e.score) ? 'on' : ''}" data-score=${e.score} d=${AREAS[e.score]!} @click=${() => choose(e.score)}><title>${e.score}: ${e.text}</title></path>`)}
    ${on.size > 0 ? svg`<path class="knee-mottled" d=${AREAS[Math.max(...on)]!} />` : ''}
    <path class="leg-line" d="M115 316c19 0 29 15 29 35s-13 37-29 37s-29-17-29-37s10-35 29-35zM100 398c7 6 23 6 30 0" />
    <path class="leg-line fine" d="M50 32C94 74 144 92 191 97M61 190C98 178 140 180 172 194" />
    ${EXTENTS.filter((e) => e.score > 0).map((e) => svg`<text class="knee-score ${e.score === score ? 'on' : ''}" x=${LABELS[e.score]![0]} y=${LABELS[e.score]![1]} text-anchor="middle">${e.score}</text>`)}
  </svg>`;
}
