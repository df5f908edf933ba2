import { html, nothing, type TemplateResult } from 'lit';
import type { Patient } from '#schema';
import { clockText } from '../../format';
import type { Doing } from '../../model/patient/doings';
import { missing } from '../../model/patient/missing';
import { href } from '../../router';

const FIRST = 6;

/** What is not known and would help, with the way to measure it. */
export function missingList(patient: Patient): TemplateResult {
  const all = missing(patient);
  const item = (each: (typeof all)[number]) => html`<li class=${each.isForProtocol ? 'for-protocol' : ''}>
    <span>${each.text}<span class="muted small"> ${each.isForProtocol ? 'protocol waits' : each.neededBy}</span></span>
    ${each.measure[0] ? html`<a class="button bare" href=${href('measure', [patient.patient], { measurand: each.measure[0] })}>Measure now<span class="hidden-text">: ${each.text}</span></a>` : nothing}
  </li>`;
  if (all.length === 0) return html`<p class="muted">Nothing that a protocol or a macro or peripheral finding waits for.</p>`;
  return html`<ul class="missing">${all.slice(0, FIRST).map(item)}</ul>
    ${all.length > FIRST ? html`<details><summary>${all.length - FIRST} more</summary><ul class="missing">${all.slice(FIRST).map(item)}</ul></details>` : nothing}`;
}

/** What happened, the latest first. */
export function happenings(lane: readonly Doing[]): TemplateResult {
  const seen = lane.filter((each) => each.words !== '').toReversed();
  return html`<details class="panel block"><summary>Happenings <span class="muted">${seen.length}</span></summary>
    <ol class="happenings">${seen.slice(0, 60).map((each) => html`<li><time class="muted">${clockText(each.at)}</time> ${each.words}</li>`)}</ol>
  </details>`;
}

/** Readings that were put aside: nothing is guessed, and nothing is hidden. */
export function quarantine(patient: Patient): TemplateResult {
  const { received, accepted, quarantined, duplicate } = patient.account;
  return html`<details class="panel block" ?open=${false}><summary>Put aside <span class="muted">${quarantined} of ${received} readings</span></summary>
    <p class="muted small">${received} received = ${accepted} accepted + ${quarantined} put aside + ${duplicate} known already</p>
    <ul class="happenings">${patient.quarantine.toReversed().map((each) => html`<li><time class="muted">${clockText(Date.parse(each.at))}</time> <b>${each.item} ${each.value} ${each.unit}</b> from ${each.source}: ${each.reasonText ?? each.reason}<span class="muted small"> ${each.detail ?? ''}</span></li>`)}</ul>
  </details>`;
}
