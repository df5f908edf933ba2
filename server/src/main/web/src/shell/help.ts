import { html } from 'lit';
import { define, PageElement } from '../element';
import { bindKeys, boundKeys } from '../keys';
import { openSheet } from '../widgets/dialog';

/** The keys, and what the marks mean. */
class Help extends PageElement {
  override connectedCallback(): void {
    super.connectedCallback();
    this.until(bindKeys({ key: '?', words: 'Show the keys', run: showHelp }));
  }

  protected override render() {
    return html`<button class="button bare" type="button" @click=${showHelp}><span aria-hidden="true">?</span><span class="hidden-text">Keys and marks</span></button>`;
  }
}

function showHelp(): void {
  openSheet({
    title: 'Keys and marks',
    body: () => html`<dl class="keys">${boundKeys().map((each) => html`<dt><kbd>${each.key}</kbd></dt><dd>${each.words}</dd>`)}</dl>
      <ul class="marks">
        <li>Blue is the large circulation, orange the small one and what it feeds. Nothing is said by colour alone.</li>
        <li>A number that fades is ageing. A hatched, struck one is too old: no advice uses it.</li>
        <li>An outlined empty cell is not known; it says what would fill it.</li>
        <li>A band is a target. A gap in a line is a time at which nothing was known.</li>
      </ul>
      <p class="muted">Libraries in this page and their licences: <a href="./licences.txt">licences.txt</a></p>`,
  });
}

define('vm-help', Help);
