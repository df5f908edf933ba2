import { html, nothing, type TemplateResult } from 'lit';
import type { Patient } from '#schema';
import type { Advice } from '../../model/patient/advice';
import { judged } from '../../model/patient/tree';
import { href } from '../../router';
import { source, tree } from './treeView';

type Recommendation = Patient['recommendations'][number];

export interface AdviceActions {
  mayDecide: boolean;
  accept(number: number): void;
  override(advice: Advice): void;
}

/** One recommendation: verb first, what then, why, what would change it, where it comes from. */
export function adviceCard(patient: string, recommendation: Recommendation, advice: Advice, isFirst: boolean, actions: AdviceActions): TemplateResult {
  const controls = html`<div class="advice-actions">${buttons(patient, recommendation, advice, isFirst, actions)}</div>`;
  return html`<article class="advice panel ${isFirst ? '' : 'brief'} ${advice.isWithheld ? 'withheld' : ''} urgency-${advice.urgency}" data-number=${advice.number}>
    <header class="advice-head">
      <span class="badge ${advice.isWithheld ? 'limit' : isFirst ? 'act' : ''}">${advice.isWithheld ? '⊘ withheld' : { now: 'now', soon: 'soon', routine: 'routine' }[advice.urgency]}</span>
      <span class="muted small">${recommendation.protocol} · ${recommendation.step}</span>
      <span class="advice-left small ${advice.leftS < 300 ? 'soon' : ''}">${advice.validity}</span>
    </header>
    <h2 class="advice-sentence">${advice.sentence}</h2>
    ${advice.limits.map((limit) => html`<p class="advice-limit">${limit.words}${limit.source ? html` <span class="muted small">${limit.source}</span>` : nothing}</p>`)}
    ${isFirst ? terms(advice) : nothing}
    ${advice.because.length > 0 && (isFirst || !recommendation.measure[0]) ? html`<h3>Because</h3><ul class="reasons">${advice.because.map((each) => html`<li>${each}</li>`)}</ul>` : nothing}
    ${isFirst ? controls : nothing}
    <details class="advice-more" ?open=${false}>
      <summary>Explain ${isFirst ? html`<kbd class="small">e</kbd>` : nothing}</summary>
      ${changes(recommendation)}
      <h3>Reasons, to the last value</h3>
      ${recommendation.reason && (recommendation.reason.parts?.length || recommendation.reason.explanation) ? tree(judged(recommendation.reason)) : html`<p class="muted">This step always asks for it.</p>`}
      ${advice.sources.length > 0 ? html`<h3>Sources</h3><ul>${advice.sources.map((each) => html`<li>${source(each)}</li>`)}</ul>` : nothing}
    </details>
    ${isFirst ? nothing : controls}
  </article>`;
}

function terms(advice: Advice): TemplateResult | typeof nothing {
  if (!advice.reassess && !advice.stopIf) return nothing;
  return html`<dl class="terms">
    ${advice.reassess ? html`<dt>Re-assess</dt><dd>${advice.reassess}</dd>` : nothing}
    ${advice.stopIf ? html`<dt>Stop if</dt><dd>${advice.stopIf}</dd>` : nothing}
  </dl>`;
}

function buttons(patient: string, recommendation: Recommendation, advice: Advice, isFirst: boolean, actions: AdviceActions): TemplateResult {
  const isDisabled = !actions.mayDecide || advice.leftS < 0;
  const why = actions.mayDecide ? '' : 'Somebody with the role of a clinician decides';
  const measurand = recommendation.measure[0];
  return html`${measurand ? html`<a class="button ${isFirst ? 'main' : ''}" href=${href('measure', [patient], { measurand })}><span>Measure${isFirst ? ' now' : ''}</span><span class="hidden-text">: ${advice.sentence}</span></a>` : nothing}
    ${advice.isWithheld ? nothing : html`<button type="button" class="button ${isFirst && !measurand ? 'main' : ''}" ?disabled=${isDisabled} title=${why} @click=${() => actions.accept(advice.number)}>Accept</button>`}
    <button type="button" class="button" ?disabled=${isDisabled} title=${why} @click=${() => actions.override(advice)}>Override…</button>`;
}

function changes(recommendation: Recommendation): TemplateResult | typeof nothing {
  if (!recommendation.wouldChange?.length) return nothing;
  return html`<h3>Would change if</h3><ul class="changes">${recommendation.wouldChange.map((door) => html`<li><b>${door.label}</b> ${door.when}</li>`)}</ul>`;
}
