import type { Advice, Guidance, GuidanceInfo } from '../contract';
import { h } from '../dom';
import * as format from '../format';
import * as guide from '../model/guidance';
import { concordanceTable } from './concordanceTable';

/** One stay in numbers: what was advised and done, and the times and volumes that the lanes show. */
export function guidanceSummary(guidance: Guidance, info: GuidanceInfo, inMs: number): HTMLElement {
  return h('section', { class: 'guidance-summary', 'aria-label': 'Guidance in numbers' },
    h('dl', { class: 'facts' }, facts(guidance).map(([name, value, note]) => h('div', {}, h('dt', {}, name), h('dd', {}, h('b', {}, value), ' ', h('span', {}, note))))),
    h('div', { class: 'scroll' }, concordanceTable(guide.counted(guidance.advised), Math.round(info.withinS / 60))),
    guidance.advised.length > 0 && listing(guidance.advised, info, inMs));
}

/** Name, number with unit, and what it is a part of. */
export function facts(guidance: Guidance): [string, string, string][] {
  const whole = seconds(guidance.phases);
  const seen = seconds(guidance.phases.filter((p) => guide.SEEN.includes(p.kind)));
  const dissociated = seconds(guidance.phases.filter((p) => p.kind === 'dissociated'));
  const unmeasured = seconds(guidance.refill.filter((s) => s.kind === 'unknown'));
  const record = seconds(guidance.refill);
  return [
    ['Refill unmeasured', h1(unmeasured), `of ${h1(record)} (${format.percent(unmeasured, record)})`],
    seen > 0
      ? ['Dissociated', h1(dissociated), `of ${h1(seen)} in which pressures and skin were known (${h1(whole)} in all)`]
      : ['Dissociated', 'cannot be said', `pressures and skin were never known together in ${h1(whole)}`],
    atNormal(guidance),
  ];
}

function atNormal(guidance: Guidance): [string, string, string] {
  const name = 'Fluid at normal refill';
  const normal = guidance.refill.filter((s) => s.kind === 'normal');
  const [given, all] = [volume(normal), volume(guidance.refill)];
  const of = all === null ? '' : `of ${format.millilitres(all)} crystalloid and colloid`;
  if (normal.length === 0) return [name, 'cannot be said', `refill was never known to be normal; ${of || 'fluid is not recorded completely'}`];
  if (given === null) return [name, 'cannot be said', 'fluid is not recorded completely'];
  return [name, format.millilitres(given), `${of}, in ${h1(seconds(normal))} of refill at most 3 s`];
}

function seconds(stretches: readonly { from: number; until: number }[]): number {
  return stretches.reduce((sum, s) => sum + s.until - s.from, 0);
}

/** `null` if nothing of it is on record. */
function volume(stretches: Guidance['refill']): number | null {
  const known = stretches.flatMap((s) => (s.fluidMl === null ? [] : [s.fluidMl]));
  return known.length === 0 ? null : known.reduce((sum, ml) => sum + ml, 0);
}

function h1(s: number): string {
  return format.hours(s / 3600);
}

/** Every piece of advice as a row, for reading in order. */
function listing(advised: readonly Advice[], info: GuidanceInfo, inMs: number): HTMLElement {
  const row = (a: Advice) => h('tr', {},
    h('td', { class: 'number' }, format.sinceAdmission(a.from)), h('td', { class: 'number' }, format.lasting(a.until - a.from)), h('td', {}, h('b', {}, a.what), h('small', {}, `${guide.protocolName(info, a.protocol)}, step ${format.words(a.step)}`)),
    h('td', {}, h('i', { class: `mark ${a.done}`, 'aria-hidden': 'true' }), guide.outcomeWords(a, info.withinS)), h('td', {}, guide.reasons(a, inMs).join('; ')), h('td', { class: 'detail' }, a.source));
  return h('details', {}, h('summary', {}, `All advice in order (${format.count(advised.length)})`),
    h('div', { class: 'scroll' }, h('table', {}, h('thead', {}, h('tr', {}, ['At', 'Held', 'Advised', 'Done', 'Because', 'Source'].map((n, i) => h('th', { scope: 'col', class: i < 2 ? 'number' : '' }, n)))), h('tbody', {}, advised.map(row)))));
}
