import { html, nothing, type TemplateResult } from 'lit';
import type { Latest, Patient } from '#schema';
import { clockText, duration, interval, words } from '../format';

/** What was known of the patient at the instant: values with their age then, patterns, protocol, advice, gaps. */
export function knownThen(then: Patient): TemplateResult {
  return html`<section class="known panel" aria-label="What was known">
    <h2>Advice then</h2>
    ${then.recommendations.length === 0 ? html`<p class="muted">None was open.</p>` : html`<ul class="known-advice">${then.recommendations.map((r) => html`<li data-status=${r.status}>
      <p>${r.status === 'withheld' ? html`<span class="badge limit">withheld</span> <s>${r.proposed}</s>` : html`<b>${r.advised ?? r.proposed}</b>`}</p>
      ${r.because.slice(0, 3).map((b) => html`<p class="muted small">because ${b}</p>`)}
      <p class="muted small">issued ${clockText(Date.parse(r.issuedAt))}, good until ${clockText(Date.parse(r.validUntil))}</p></li>`)}</ul>`}
    ${then.protocols.map((p) => html`<p><span class="tag">${p.title}</span> step <b>${p.stepTitle}</b>${p.ended ? ' (ended)' : nothing} <span class="muted">since ${clockText(Date.parse(p.since))}</span></p>`)}
    ${then.coherence.some((c) => c.truth === 'true') ? html`<p>${then.coherence.filter((c) => c.truth === 'true').map((c) => html`<span class="badge">${c.name}</span> `)}</p>` : nothing}
    <h2>Values then</h2>
    <ul class="known-values">${then.latest.map(value)}</ul>
    ${then.missing.length > 0 ? html`<h2>Missing then</h2><ul class="known-missing">${then.missing.map((g) => html`<li>${g.text}</li>`)}</ul>` : nothing}
  </section>`;
}

/** A value with the age that it had then; the widget of the live ward would let it age on. */
function value(latest: Latest): TemplateResult {
  const number = latest.value ? interval(latest.value, latest.decimals) : null;
  const how = [words(latest.site), words(latest.method)].filter(Boolean).join(', ');
  return html`<li class="known-value" state=${latest.state}><span class="value-name" title=${latest.name}>${latest.symbol}</span>
    ${number === null ? html`<span class="value-empty">not known</span>` : html`<b class="value-number">${number}</b> <span class="value-unit">${latest.value?.unitText}</span>`}
    <span class="value-age">${number === null ? (latest.gaps?.[0]?.text ?? '') : [latest.state === 'stale' ? 'too old' : '', latest.ageS === undefined ? '' : duration(latest.ageS), how].filter(Boolean).join(' \u00b7 ')}</span></li>`;
}
