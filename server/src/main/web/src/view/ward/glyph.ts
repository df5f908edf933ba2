import { svg, type SVGTemplateResult } from 'lit';
import type { Coherence } from '../../model/balance';

/** How the two circulations stand to each other: joined, broken apart, both down, or not known. */
export function glyph(state: Coherence['state']): SVGTemplateResult {
  return svg`<svg width="30" height="18" viewBox="0 0 30 18" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.8">${lines(state)}</svg>`;
}

function lines(state: Coherence['state']): SVGTemplateResult {
  switch (state) {
    case 'kept':
      return svg`<path d="M3 6h24M3 12h24" />`;
    case 'lost':
      return svg`<path d="M3 5h10M17 13h10M19 2l-8 14" />`;
    case 'both-low':
      return svg`<path d="M3 14h10M17 14h10M8 2v8m-3-3l3 3 3-3M22 2v8m-3-3l3 3 3-3" stroke-width="1.5" />`;
    case 'unknown':
      return svg`<circle cx="15" cy="9" r="7" stroke-dasharray="2.5 2.2" stroke-width="1.4" /><path d="M15 12.6v.1M12.9 7a2.1 2.1 0 1 1 2.1 2.6v.8" stroke-width="1.4" />`;
  }
}
