import { html, svg, type TemplateResult } from 'lit';
import type { Dial } from './dial';

const R = 92;
const ROUND = 2 * Math.PI * R;

/** The disc that is pressed: a ring that fills while it is, and the large numeral. */
export function dialFace(face: Dial): TemplateResult {
  return html`<button class="dial" type="button" data-phase=${face.phase} data-held=${face.held}>
    <svg viewBox="0 0 200 200" aria-hidden="true">
      <circle class="dial-track" cx="100" cy="100" r=${R} />
      <circle class="dial-ring" cx="100" cy="100" r=${R} transform="rotate(-90 100 100)" stroke-dasharray="${(ROUND * face.ring).toFixed(1)} ${ROUND.toFixed(1)}" />
      ${Array.from({ length: 10 }, (_, i) => svg`<path class="dial-mark" d="M100 2v8" transform="rotate(${36 * i} 100 100)" />`)}
    </svg>
    <span class="dial-numeral">${face.numeral}</span>
    <span class="dial-unit">${caption(face)}</span>
  </button>`;
}

function caption(face: Dial): string {
  switch (face.phase) {
    case 'ready':
      return face.numeral === '10' ? 'seconds of pressure' : 'seconds of refill';
    case 'pressing':
      return face.held ? 'release' : 'seconds left';
    case 'timing':
      return 'seconds since release';
  }
}
