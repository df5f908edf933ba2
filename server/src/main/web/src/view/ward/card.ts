import { html, nothing, type TemplateResult } from 'lit';
import type { Row, Trends } from '#schema';
import { coherence, strip, type Strip } from '../../model/balance';
import { moreDue, nextDue } from '../../model/due';
import { NEED_WORDS, placeWords } from '../../model/need';
import { CARD_SIGNS, type CardSign, cardSign } from '../../model/trend';
import { href } from '../../router';
import { shownValue } from '../../widgets/value';
import '../../widgets/sparkline';
import { glyph } from './glyph';

export interface CardPlace {
  position: number;
  of: number;
}

/** A patient in the ward: macro left, micro right, what is between them, the last six hours, what is due. */
export function card(row: Row, trend: Trends['patients'][number] | undefined, now: number, place: CardPlace): TemplateResult {
  const due = nextDue(row, now);
  const more = moreDue(row);
  return html`<a class="card need-${row.need}" href=${href('patient', [row.patient])} title=${placeWords(row, place.position, place.of)}>
    <span class="card-head">
      <b class="card-bed">${row.bed || row.patient}</b><span class="card-label">${row.label}</span>
      <span class="card-need">${NEED_WORDS[row.need].short}</span>
    </span>
    ${balance(row, now)}
    <span class="card-signs">${CARD_SIGNS.map((sign) => signLine(cardSign(sign, row, trend, now), now))}</span>
    <span class="card-due ${due.isOverdue ? 'overdue' : ''} due-${due.kind}">
      <span class="card-due-words">${due.words}${more > 0 ? html`<span class="muted"> +${more}</span>` : nothing}</span><b class="card-due-when">${due.when}</b>
    </span>
    <span class="card-foot"><span class="card-step">${step(row)}</span>${badges(row)}</span>
  </a>`;
}

function balance(row: Row, now: number): TemplateResult {
  const macro = strip(row.macro, now);
  const micro = strip(row.micro, now);
  const between = coherence(row, now);
  return html`<span class="balance">
    <span class="strip macro" title="Macro: ${macro.words}">${cells(macro)}</span>
    <span class="balance-glyph coherence-${between.state}" title=${between.words}>${glyph(between.state)}</span>
    <span class="strip micro" title="Micro: ${micro.words}">${cells(micro)}</span>
    <span class="balance-words macro">macro <span class="hidden-text">${macro.words}</span></span>
    <span class="balance-words between">${between.words}</span>
    <span class="balance-words micro">micro <span class="hidden-text">${micro.words}</span></span>
  </span>`;
}

function cells(all: Strip): TemplateResult[] {
  return all.cells.map(({ cell }) => html`<i class="cell ${cell}"></i>`);
}

function signLine(sign: CardSign, now: number): TemplateResult {
  const shown = sign.latest ? shownValue(sign.latest, now) : null;
  const state = shown?.state ?? 'unknown';
  const aside = shown?.aside ?? 'not known';
  return html`<span class="sign-symbol">${sign.symbol}${sign.unit ? html` <small>${sign.unit}</small>` : nothing}</span><vm-spark .spark=${sign.spark}></vm-spark>
    <span class="sign-number ${state}" title=${aside}>${state === 'unknown' ? html`<span class="hidden-text">not known</span>` : sign.number}</span><span class="sign-age">${state === 'unknown' ? '' : aside.split(' · ')[0]}</span>`;
}

/** Where his protocols stand; ended ones are for the patient's own page. */
function step(row: Row): string {
  return row.protocols.filter((protocol) => !protocol.ended).map((protocol) => protocol.stepTitle).join(' · ') || 'No protocol runs';
}

function badges(row: Row): TemplateResult {
  const tests = row.protocols.filter((protocol) => protocol.standing === 'challenge' && !protocol.ended);
  return html`${tests.map((test) => html`<span class="badge" title=${test.title}>◷ test</span>`)}
    ${row.withheld.length > 0 ? html`<span class="badge limit" title=${row.withheld.map((each) => each.proposed).join('; ')}>⊘ ${row.withheld.length} withheld</span>` : nothing}
    ${row.putAside > 0 ? html`<span class="badge" title="Readings that were put aside lately">⚐ ${row.putAside} put aside</span>` : nothing}`;
}
