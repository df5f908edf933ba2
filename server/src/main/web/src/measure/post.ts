import { credentials } from '../api/token';
import { path } from '../api/client';
import { added, answered, dismissed, type Letter, type Outcome, outcome, pause, waiting } from './outbox';

const KEY = 'vasomotion-outbox-1';

export type Send = (letter: Letter) => Promise<Outcome>;

/** Where letters outlive the page. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * Keeps letters until the service has taken them: they survive reload and loss of network, are sent in the order in which they were
 * made, and again under the same identity. The shelf is read anew before each change, since other pages of this browser use it too.
 */
export class Post extends EventTarget {
  readonly #shelf: Shelf;
  readonly #send: Send;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | undefined;

  constructor(shelf: Shelf, send: Send = sendToService) {
    super();
    this.#shelf = shelf;
    this.#send = send;
  }

  get letters(): Letter[] {
    try {
      const kept: unknown = JSON.parse(this.#shelf.getItem(KEY) ?? '[]');
      return Array.isArray(kept) ? (kept as Letter[]) : [];
    } catch {
      return [];
    }
  }

  /** Shelves the letter, then tries to send all that wait. */
  add(letter: Letter): Promise<void> {
    this.#keep(added(this.letters, letter));
    return this.flush();
  }

  dismiss(message: string): void {
    this.#keep(dismissed(this.letters, message));
  }

  /** Sends what waits, oldest first; stops at the first that finds no service and comes again by itself. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#sending ??= this.#round().finally(() => {
      this.#sending = undefined;
    });
    return this.#sending;
  }

  async #round(): Promise<void> {
    for (let next = waiting(this.letters)[0]; next; next = waiting(this.letters)[0]) {
      const { message } = next.measurement;
      const result = await this.#send(next);
      this.#keep(answered(this.letters, message, result));
      this.dispatchEvent(new CustomEvent('answer', { detail: { message, outcome: result } }));
      if (result.is === 'unreachable') {
        this.#timer = setTimeout(() => void this.flush(), 1000 * pause(next.tries, result.retryAfterS));
        return;
      }
    }
  }

  #keep(letters: Letter[]): void {
    this.#shelf.setItem(KEY, JSON.stringify(letters));
    this.dispatchEvent(new Event('change'));
  }
}

async function sendToService(letter: Letter): Promise<Outcome> {
  try {
    const answer = await fetch(path('patients', letter.patient, 'measurements'), {
      method: 'POST',
      headers: { ...credentials(), 'Content-Type': 'application/json' },
      body: JSON.stringify(letter.measurement),
      signal: AbortSignal.timeout(15_000),
    });
    const body: unknown = await answer.json().catch(() => null);
    return outcome(answer.status, body, answer.headers.get('Retry-After'));
  } catch {
    return { is: 'unreachable', reason: 'The service cannot be reached' };
  }
}
