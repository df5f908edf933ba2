import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment } from '#schema';
import { type FindingGroup, type FindingLine, findings, holding } from '../../model/patient/findings';
import { source, tree } from './treeView';

const CELL: Record<FindingLine['cell'], string> = { severe: 'severely off target', abnormal: 'off target', perhaps: 'cannot be said', normal: 'at target', unknown: 'not known' };

/** What the assessment says, finding by finding, each with its target, source and tree; and the patterns that hold. */
export function findingsPanel(assessment: Assessment, now: number): TemplateResult {
  const patterns = holding(assessment);
  return html`<section class="panel block findings"><h2>Findings</h2>
    ${patterns.length > 0 ? html`<p class="patterns">${patterns.map((each) => html`<span class="badge" title=${each.because.join('\n')}>${each.name}</span>`)}</p>` : nothing}
    ${findings(assessment, now).map(group)}
  </section>`;
}

function group(each: FindingGroup): TemplateResult {
  return html`<h3 class="finding-group ${each.side}">${each.title}</h3>
    ${each.known.map(finding)}
    ${each.unknown.length > 0 ? html`<p class="finding-unknown small" title=${each.unknown.join('\n')}>${each.unknown.length} not known${each.known.length === 0 ? `: ${each.unknown.slice(0, 3).join(', ')}${each.unknown.length > 3 ? ' …' : ''}` : ''}</p>` : nothing}`;
}

function finding(each: FindingLine): TemplateResult {
  return html`<details class="finding ${each.cell}"><summary>
      <i class="cell ${each.cell}" aria-hidden="true"></i><span class="hidden-text">${CELL[each.cell]}: </span><span class="finding-name">${each.name}</span><b>${each.value ?? '—'}</b><span class="muted small finding-target">${each.target ?? ''}</span>
    </summary>
    ${each.source ? html`<p>${source(each.source)}</p>` : nothing}${each.below.map(tree)}
  </details>`;
}
