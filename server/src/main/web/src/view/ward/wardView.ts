import { html } from 'lit';
import { define, PageElement } from '../../element';
import { wardStore } from '../../wardStore';

class WardView extends PageElement {
  override connectedCallback(): void {
    super.connectedCallback();
    this.until(wardStore.onChange(() => this.requestUpdate()));
  }

  protected override render() {
    return html`<h1>Ward</h1><ul>${[...wardStore.rows.values()].map((row) => html`<li><a href="#/patient/${row.patient}">${row.bed} ${row.label}</a> ${row.need}</li>`)}</ul>`;
  }
}

define('vm-ward-view', WardView);
