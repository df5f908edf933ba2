import './outbox.css';
import { html, nothing } from 'lit';
import { whoIsHere } from '../api/token';
import { define, PageElement } from '../element';
import type { Letter, Outcome } from './outbox';
import { post } from './wardPost';

interface Sent {
  title: string;
  patient: string;
  known: boolean;
}

/** What this browser has measured: what the service has taken, what is not yet sent, what was put aside and why. */
class OutboxList extends PageElement {
  private sent: Sent[] = [];
  private titles = new Map<string, Letter>();

  override connectedCallback(): void {
    super.connectedCallback();
    const changed = () => (this.remember(), this.requestUpdate());
    const answered = (e: Event) => this.answered((e as CustomEvent<{ message: string; outcome: Outcome }>).detail);
    post.addEventListener('change', changed);
    window.addEventListener('vm-who', changed);
    this.until(() => window.removeEventListener('vm-who', changed));
    post.addEventListener('answer', answered);
    this.until(() => post.removeEventListener('change', changed));
    this.until(() => post.removeEventListener('answer', answered));
    this.remember();
  }

  private remember(): void {
    for (const l of post.letters) this.titles.set(l.measurement.message, l);
  }

  private answered({ message, outcome }: { message: string; outcome: Outcome }): void {
    const letter = this.titles.get(message);
    if (outcome.is === 'taken' && letter) this.sent = [{ title: letter.title, patient: letter.patient, known: outcome.known }, ...this.sent].slice(0, 5);
    this.requestUpdate();
  }

  protected override render() {
    const { letters } = post;
    if (letters.length + this.sent.length === 0) return html`<p class="muted outbox-none">What you measure is listed here, also while the service cannot be reached.</p>`;
    return html`<ul class="outbox" aria-live="polite">
      ${letters.map((l) => this.letter(l))}
      ${this.sent.map((s) => html`<li class="letter" data-state="sent"><span class="letter-mark" aria-hidden="true">\u2713</span><b>${s.title}</b> <span class="muted">${s.patient}</span><span>${s.known ? 'known already' : 'stored'}</span></li>`)}
    </ul>`;
  }

  private send(l: Letter) {
    if (isMine(l)) return html`<button class="button" type="button" @click=${() => void post.flush()}>Send now</button>`;
    const me = whoIsHere();
    return l.by === undefined && me !== undefined ? html`<button class="button" type="button" @click=${() => void post.adopt(l.measurement.message)}>I measured it: send as ${me}</button>` : nothing;
  }

  private letter(l: Letter) {
    const { message } = l.measurement;
    const mark = { waiting: '\u25cb', 'put-aside': '\u25a8', refused: '\u2715' }[l.state];
    const word = { waiting: 'not yet sent', 'put-aside': 'put aside', refused: 'refused' }[l.state];
    return html`<li class="letter" data-state=${l.state}>
      <span class="letter-mark" aria-hidden="true">${mark}</span><b>${l.title}</b> <span class="muted">${l.patient}</span>
      <span><b>${word}</b>${whose(l)}${l.reason ? html`: ${l.reason}` : nothing}</span>
      ${l.state === 'waiting' ? this.send(l) : nothing}
      ${l.state === 'waiting' && isMine(l)
        ? nothing
        : html`<button class="button" type="button" @click=${() => post.dismiss(message)} aria-label=${`Dismiss ${l.title}`}>Dismiss</button>`}
    </li>`;
  }
}

/** Only whoever made a measurement sends it. */
function isMine(l: Letter): boolean {
  return l.by !== undefined && l.by === whoIsHere();
}

function whose(l: Letter) {
  if (isMine(l) || l.state !== 'waiting') return nothing;
  return l.by === undefined ? ', made before it was known who was here' : `, measured by ${l.by}: it waits until ${l.by} signs in here`;
}

define('vm-outbox', OutboxList);
