import { html } from 'lit';
import { define, PageElement } from '../../element';
import type { Route } from '../../router';

class PatientPage extends PageElement {
  static override properties = { route: { attribute: false } };
  declare route: Route;

  protected override render() {
    return html`<h1>Patient ${this.route.rest[0] ?? ''}</h1>`;
  }
}

define('vm-patient-view', PatientPage);
