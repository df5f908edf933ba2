import { h } from '../dom';
import { count, percent, plural } from '../format';
import type { Spread } from '../model/guidanceTable';

/** Stays by a share of their time: one column for none, ten for the tenths. */
export function spreadFigure(title: string, of: string, s: Spread, note: string): HTMLElement {
  const columns = [{ name: '0', of: 'none', n: s.none }, ...s.bins.map((n, i) => ({ name: `${10 * (i + 1)}`, of: `above ${10 * i} to ${10 * (i + 1)} %`, n }))];
  const most = Math.max(1, ...columns.map((c) => c.n));
  return h('figure', { class: 'card spread' },
    h('h3', {}, title),
    h('p', { class: 'figure' }, s.quartiles ? [h('b', {}, share(s.quartiles[1])), ` median, quartiles ${share(s.quartiles[0])} and ${share(s.quartiles[2])} ${of}`] : 'no stay to count'),
    h('div', { class: 'columns', role: 'img', 'aria-label': `${title}, stays by share of time: ${columns.filter((c) => c.n > 0).map((c) => `${c.of}: ${plural(c.n, 'stay')}`).join(', ')}` },
      columns.map((c, i) => h('div', { class: i === 0 ? 'column none' : 'column', title: `${c.of}: ${plural(c.n, 'stay')}` }, h('span', { class: 'n' }, c.n > 0 ? count(c.n) : ''), h('i', { vars: { share: c.n / most } }), h('span', { class: 'edge' }, c.name)))),
    h('figcaption', {}, `stays, by share of time in %, up to the number below; n = ${count(s.n)}. ${note}`));
}

function share(part: number): string {
  return percent(part, 1);
}
