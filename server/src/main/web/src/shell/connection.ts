import { html, svg } from 'lit';
import { define, PageElement } from '../element';
import { type Connection, wardStore } from '../wardStore';

/** Whether the page hears the service: shape and word, not colour alone. */
class ConnectionState extends PageElement {
  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('role', 'status');
    this.until(wardStore.onChange(() => this.requestUpdate()));
  }

  protected override render() {
    const { connection } = wardStore;
    return html`<svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">${mark(connection)}</svg><span>${words(connection)}</span>`;
  }
}

function mark(connection: Connection) {
  if (connection.state === 'live') return svg`<circle cx="6" cy="6" r="4.5" fill="currentColor" />`;
  if (connection.state === 'reading') return svg`<circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="3 2" />`;
  return svg`<path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" stroke-width="2" />`;
}

function words(connection: Connection): string {
  if (connection.state === 'live') return 'live';
  if (connection.state === 'reading') return 'reading';
  return connection.problem.status === 401 ? 'signed out' : 'not connected';
}

define('vm-connection', ConnectionState);
