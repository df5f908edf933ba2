import { h } from '../dom';
import type { Panel, Trace } from '../model/panels';

/** Keys of a panel, drawn by the style sheet from the class. */
export function legend(panel: Panel): HTMLElement {
  return h('span', { class: 'legend' }, entries(panel).map(([glyph, words]) => h('span', {}, h('i', { class: `key ${glyph}`, 'aria-hidden': 'true' }), words)));
}

function entries(panel: Panel): [string, string][] {
  const target: [string, string][] = panel.target ? [['band', panel.target.label]] : [];
  switch (panel.kind) {
    case 'values':
      return [...traces(panel), ...target];
    case 'signs':
      return [['ring', 'normal'], ['diamond', 'abnormal']];
    case 'dose':
      return [['step', 'dose'], ...(panel.infusion.steps.some((s) => s.lo !== s.hi) ? [['pale', 'may be up to'] as [string, string]] : []), ['line', 'off'], ['hatched', 'unknown']];
    case 'infusions':
      return [['step', 'rate'], ['line', 'off'], ['hatched', 'unknown']];
    case 'volumes':
      return [['solid', 'in'], ['grey', 'urine'], ['pale-grey', 'other out']];
    case 'balance':
      return [];
  }
}

function traces(panel: Panel): [string, string][] {
  if (panel.traces.some((t) => t.style === 'markers')) {
    const bounds = panel.traces.some((t) => t.readings.some((r) => r.kind === 'above' || r.kind === 'below'));
    return [['ring', 'on target'], ['dot', 'off target'], ...(bounds ? [['arrow', 'charted as a bound'] as [string, string]] : [])];
  }
  if (panel.id.startsWith('pick-')) return panel.traces.some((t) => t.readings.some((r) => r.kind === 'range')) ? [['pale', 'range']] : [];
  return panel.traces.filter((t) => t.style !== 'unseen').map((t) => [t.style, label(t)]);
}

function label(trace: Trace): string {
  return trace.by ? `${trace.symbol}, ${trace.by}` : trace.symbol;
}
