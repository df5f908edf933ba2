import './unsent.css';
import { html, nothing } from 'lit';
import { define, PageElement } from '../element';
import { Post } from './post';
import { waiting } from './outbox';

/** The post of this browser: it sends what waits at once, when the network is back, and when it is known who is here. */
export const post = new Post(localStorage);

window.addEventListener('online', () => void post.flush());
window.addEventListener('vm-who', () => void post.flush());
void post.flush();

/** In the head of the page: how many measurements the service has not taken yet. */
class Unsent extends PageElement {
  override connectedCallback(): void {
    super.connectedCallback();
    const redraw = () => this.requestUpdate();
    post.addEventListener('change', redraw);
    window.addEventListener('storage', redraw);
    this.until(() => post.removeEventListener('change', redraw));
    this.until(() => window.removeEventListener('storage', redraw));
    this.setAttribute('role', 'status');
  }

  protected override render() {
    const unsent = waiting(post.letters).length;
    const aside = post.letters.length - unsent;
    if (unsent + aside === 0) return nothing;
    const text = [unsent > 0 ? `${unsent} not yet sent` : '', aside > 0 ? `${aside} put aside` : ''].filter(Boolean).join(' \u00b7 ');
    return html`<a class="badge act" href="#/measure">${text}</a>`;
  }
}

define('vm-unsent', Unsent);
document.querySelector('.shell-tools')?.prepend(document.createElement('vm-unsent'));
