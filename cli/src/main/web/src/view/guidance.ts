import type { Cohort, GuidanceInfo } from '../contract';
import { fill, h } from '../dom';
import * as format from '../format';
import { ADVICE_KINDS, PHASE_KINDS, REFILL, REFILL_KINDS, total } from '../model/guidance';
import { type GuidanceLine, type GuidanceTotals, type LineOrder, lines, spread, totals } from '../model/guidanceTable';
import { concordanceTable } from './concordanceTable';
import { NONE, phaseKey } from './guidanceFigure';
import { GuidanceLines } from './guidanceLines';
import { spreadFigure } from './spreadFigure';

/** What protocols would have advised to the whole cohort, beside what was done. Keeps its order while a stay is open. */
export class GuidanceView {
  private order: LineOrder = { key: 'advised', descending: true };

  constructor(private readonly cohort: Cohort) {}

  render(main: Element): void {
    const info = this.cohort.guidance;
    if (!info) {
      fill(main, h('section', { class: 'page' }, h('h2', {}, 'Guidance'), h('p', { class: 'empty' }, `${NONE} Run the replay again without that option to see what a protocol would have advised.`)));
      return;
    }
    const all = lines(this.cohort.stays);
    const sums = totals(this.cohort.stays);
    const table = new GuidanceLines(all, this.order, (order) => { this.order = order; });
    fill(main,
      h('section', { class: 'page' }, h('h2', {}, 'Guidance'), lead(info, sums), h('div', { class: 'guidance-cards' }, unmeasured(all), dissociated(all), phases(sums), refill(sums), concordance(info, sums), cautions(info))),
      h('section', { class: 'page' }, h('h2', {}, 'Stay by stay'), table.element));
  }
}

function lead(info: GuidanceInfo, sums: GuidanceTotals): HTMLElement {
  const names = info.protocols.map((p) => `${p.title} (version ${p.version})`).join('; ');
  return h('p', { class: 'lead' }, `What would have been advised at each moment, from what was known then: ${names}. `,
    `Begun in ${format.count(sums.begun)} of ${format.plural(sums.stays, 'stay')}, where this was first seen: ${info.begunWhen}. Nobody saw the advice.`);
}

function unmeasured(all: readonly GuidanceLine[]): HTMLElement {
  const shares = all.filter((l) => l.hours > 0).map((l) => l.unmeasured / l.hours);
  const hours = all.reduce((sum, l) => sum + l.unmeasured, 0);
  const whole = all.reduce((sum, l) => sum + l.hours, 0);
  return spreadFigure('Time with capillary refill unmeasured', 'of the time of a stay', spread(shares),
    `Together ${format.hours(hours)} of ${format.hours(whole)}. Unmeasured: never charted, or charted too long ago to stand.`);
}

function dissociated(all: readonly GuidanceLine[]): HTMLElement {
  const seen = all.filter((l) => l.dissociated !== null && l.seen > 0);
  const hours = seen.reduce((sum, l) => sum + (l.dissociated ?? 0), 0);
  const whole = seen.reduce((sum, l) => sum + l.seen, 0);
  return spreadFigure('Time dissociated: pressures at target, skin not perfused', 'of the time in which both were known', spread(seen.map((l) => (l.dissociated ?? 0) / l.seen)),
    `Together ${format.hours(hours)} of ${format.hours(whole)} in which pressures and skin were known. ${format.capital(format.plural(all.length - seen.length, 'stay'))} left out: never known together.`);
}

function phases(sums: GuidanceTotals): HTMLElement {
  const whole = PHASE_KINDS.reduce((sum, kind) => sum + sums.hours[kind].hours, 0);
  const row = (kind: (typeof PHASE_KINDS)[number]) => {
    const { hours, stays } = sums.hours[kind];
    return h('tr', {}, h('th', { scope: 'row' }, phaseKey(kind)), h('td', { class: 'number' }, format.hours(hours)), h('td', { class: 'number' }, format.percent(hours, whole)), h('td', { class: 'number' }, format.count(stays)), bar(whole > 0 ? hours / whole : 0));
  };
  return h('figure', { class: 'card' }, h('h3', {}, 'Time by phase of perfusion'), h('table', {}, head('Phase', 'Time', 'Share', 'Stays', ''), h('tbody', {}, PHASE_KINDS.map(row))),
    h('figcaption', {}, `n = ${format.plural(sums.stays, 'stay')}, ${format.hours(whole)}. Unknown time is unknown, not restored.`));
}

function refill(sums: GuidanceTotals): HTMLElement {
  const all = REFILL_KINDS.reduce((sum, kind) => sum + sums.refill[kind].ml, 0);
  const row = (kind: (typeof REFILL_KINDS)[number]) => {
    const { hours, ml, stays } = sums.refill[kind];
    return h('tr', {}, h('th', { scope: 'row' }, h('i', { class: `refill-key refill-${kind}`, 'aria-hidden': 'true' }), REFILL[kind]), h('td', { class: 'number' }, format.hours(hours)), h('td', { class: 'number' }, format.count(stays)), h('td', { class: 'number' }, format.millilitres(ml)), h('td', { class: 'number' }, format.percent(ml, all)), bar(all > 0 ? ml / all : 0));
  };
  return h('figure', { class: 'card' }, h('h3', {}, 'Crystalloid and colloid by state of refill'), h('table', {}, head('Refill', 'Time', 'Stays', 'Given', 'Share', ''), h('tbody', {}, REFILL_KINDS.map(row))),
    h('figcaption', {}, `n = ${format.plural(sums.fluidStays, 'stay')} with fluid on record, ${format.millilitres(all)}. Every crystalloid and colloid on record counts, maintenance included: not all of it was given to resuscitate.`));
}

function concordance(info: GuidanceInfo, sums: GuidanceTotals): HTMLElement {
  const n = ADVICE_KINDS.reduce((sum, kind) => sum + total(sums.advised[kind]), 0);
  const min = Math.round(info.withinS / 60);
  return h('figure', { class: 'card broad' }, h('h3', {}, 'What became of advice, by kind of step'), h('div', { class: 'scroll' }, concordanceTable(sums.advised, min, sums.advisedStays)),
    h('figcaption', {}, `n = ${format.count(n)} pieces of advice in ${format.plural(sums.begun, 'stay')} in which a protocol was begun. Done: the like of it was charted within ${min} min.`));
}

/** What must not be read out of the numbers. */
function cautions(info: GuidanceInfo): HTMLElement {
  const min = Math.round(info.withinS / 60);
  const all = [
    ['Concordance is not right or wrong.', `It looks ${min} min ahead of each piece of advice for the like of it. It knows no indication, no order and no reason: the like may have been done for something else, or left undone for a good cause.`],
    ['No effect can be read from it.', 'Nobody saw the advice, and what was done changed what came next. Sicker patients are measured and treated more.'],
    ['Charts are written hourly.', `Times are as exact as the chart. What was done at once may stand in the next hour, beyond ${min} min.`],
    ['The beginning is a stand-in.', 'An archive does not say who was suspected of infection or who was to be resuscitated. Some stays are begun that no trial would have enrolled.'],
    ['Pieces are not patients.', 'One stay may bring many pieces of advice, and one that goes on is counted once. Shares by kind are shares of pieces.'],
    ['Silence is not absence.', 'A stay whose skin nobody charted is not a stay without dissociation, and 0 h there would mean nothing.'],
  ];
  return h('figure', { class: 'card broad cautions' }, h('h3', {}, 'What these numbers cannot mean'), h('ul', {}, all.map(([name, text]) => h('li', {}, h('b', {}, name), ' ', text))));
}

function head(...names: string[]): HTMLElement {
  return h('thead', {}, h('tr', {}, names.map((n, i) => h('th', { scope: 'col', class: i === 0 || n === '' ? '' : 'number' }, n))));
}

function bar(share: number): HTMLElement {
  return h('td', { class: 'bar', 'aria-hidden': 'true' }, h('span', { class: share > 0 ? '' : 'nothing', vars: { share } }));
}
