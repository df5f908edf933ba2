import { fill, h } from '../dom';
import { fixed } from '../format';
import { anchor, stated } from '../model/readings';
import { valuesAt, type Value } from './instant';
import type { Lane } from './picture';

/** A lane before its chart is drawn: name, room for the chart, room for the numbers. */
export function laneRow(lane: Lane, end: number): HTMLElement {
  const label = description(lane, end);
  return h('div', { class: `lane ${lane.tone} ${lane.kind}` },
    h('div', { class: 'name' }, h('b', {}, lane.title), lane.kind === 'signs' && lane.usual !== undefined && h('small', {}, h('i', { class: 'usual-key', 'aria-hidden': 'true' }), `${lane.usual.label} ${unitOf(lane)}`)),
    h('div', { class: 'plot', role: 'img', 'aria-label': label, title: lane.kind === 'signs' ? lane.traces.map((t) => t.name).join('; ') : null }),
    h('div', { class: 'now' }));
}

/** Puts the numbers of an instant beside a lane. */
export function showValues(row: HTMLElement, values: readonly Value[]): void {
  const place = row.querySelector('.now');
  if (place) fill(place, values.map((v) => h('p', { class: values.length > 1 ? 'one-of' : '' }, v.label && h('span', {}, v.style && h('i', { class: `stroke ${v.style}`, 'aria-hidden': 'true' }), v.label), h('b', {}, v.number), v.unit && h('small', {}, v.unit))));
}

function unitOf(lane: Lane): string {
  return lane.kind === 'signs' ? (lane.traces[0]?.unit ?? '') : '';
}

/** The lane for those who do not see it. */
function description(lane: Lane, end: number): string {
  switch (lane.kind) {
    case 'signs':
      return `${lane.title}: ${lane.traces.map(extent).join('; ')}`;
    case 'rate':
      return `${lane.title}, highest rate ${fixed(lane.infusion.peak, 3)} ${lane.infusion.unit}`;
    case 'volumes':
      return `${lane.title}, ${valuesAt(lane, end).map((v) => `${v.number} ${v.unit}`).join()} in all`;
    case 'deeds':
      return `${lane.deeds.length} orders; the table below lists them`;
  }
}

function extent({ symbol, readings, decimals, unit }: Extract<Lane, { kind: 'signs' }>['traces'][number]): string {
  const values = stated(readings).map(anchor);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return `${symbol} from ${fixed(low, decimals)} to ${fixed(high, decimals)} ${unit}`.trim();
}
