import { html, nothing, type TemplateResult } from 'lit';
import { TAG_WORDS, type TreeNode } from '../../model/patient/tree';

const MARK: Record<TreeNode['mark'], [string, string]> = { true: ['✓', 'true'], false: ['✕', 'false'], unknown: ['?', 'not known'], none: ['·', ''] };

/** An explanation that can be folded at every level; the first two are open. */
export function tree(root: TreeNode): TemplateResult {
  return html`<ul class="tree">${branch(root, 0)}</ul>`;
}

function branch(node: TreeNode, depth: number): TemplateResult {
  if (node.below.length === 0) return html`<li class="tree-leaf">${line(node)}</li>`;
  return html`<li><details ?open=${depth < 2}><summary>${line(node)}</summary><ul>${node.below.map((each) => branch(each, depth + 1))}</ul></details></li>`;
}

function line(node: TreeNode): TemplateResult {
  const [sign, words] = MARK[node.mark];
  return html`<span class="tree-mark ${node.mark}" aria-hidden="true">${sign}</span>${words ? html`<span class="hidden-text">${words}: </span>` : nothing}<span>${node.text}${node.leaf ? html` <b>${node.leaf}</b>` : nothing}
    ${node.source ? html`<span class="tree-source">${source(node.source)}</span>` : nothing}</span>`;
}

/** A source and how far it was verified; what was not is said to be so. */
export function source({ text, tag }: { text: string; tag: string }): TemplateResult {
  return html`<span class="muted small">${text}</span> <span class="tag ${tag === 'M' ? 'unverified' : ''}" title=${TAG_WORDS[tag] ?? tag}>${tag === 'M' || tag === 'E' ? TAG_WORDS[tag] : tag}</span>`;
}
