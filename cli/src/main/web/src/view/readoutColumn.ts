import type { GuidanceInfo, Stay } from '../contract';
import { fill, h } from '../dom';
import { sinceAdmission } from '../format';
import type { Panel } from '../model/panels';
import { guidanceBlock } from '../model/guidanceReadout';
import { type Block, type Line, readout } from '../model/readout';

/** Value, unit, age and source of every series at `t`. */
export function readoutColumn(place: HTMLElement, panels: readonly Panel[], stay: Stay, t: number, held: boolean, info: GuidanceInfo | null): void {
  const guidance = stay.guidance && info ? [guidanceBlock(stay, stay.guidance, info, t)] : [];
  const clock = new Date(stay.inMs + t * 1000).toISOString().slice(0, 16).replace('T', ' ');
  fill(
    place,
    h(
      'div',
      { class: 'instant' },
      h('b', {}, sinceAdmission(t)),
      h('span', {}, 'after ICU admission'),
      h('time', {}, clock),
      h('small', {}, held ? 'held: click elsewhere or use \u2190 \u2192 to move' : 'under the pointer: click to hold'),
    ),
    [...guidance, ...readout(panels, t)].map(block),
  );
}

function block(b: Block): HTMLElement {
  return h('section', { class: `block ${b.tone}` }, h('h3', {}, b.title), b.lines.map(line));
}

function line(l: Line): HTMLElement {
  const mark = { 'off target': '\u25cf', 'on target': '\u25cb', undecided: '\u25d0', '': '' }[l.verdict];
  return h(
    'div',
    { class: l.unit === '' && l.value.length > 12 ? `line ${l.status} long` : `line ${l.status}` },
    h('span', { class: 'label', title: l.name }, l.label),
    h('span', { class: 'value' }, h('i', { class: 'verdict', title: l.verdict || null }, mark), h('b', {}, l.value), l.unit && h('small', {}, l.unit)),
    h('span', { class: 'note' }, l.status === 'stale' && h('em', {}, 'too old, '), l.note),
  );
}
