import { credentials, whoIsHere } from '../api/token';
import { path } from '../api/client';
import { wardInstant } from './letter';
import { added, adopted, answered, dated, dismissed, type Letter, next, type Outcome, outcome, pause } from './outbox';

const KEY = 'vasomotion-outbox-1';

export type Send = (letter: Letter) => Promise<Outcome>;

/** Where letters outlive the page. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * Keeps letters until the service has taken them: they survive reload and loss of network, are sent in the order in which they were
 * made, and again under the same identity, while whoever made them is the one who is signed in. The shelf is read anew before each change, since other pages of this browser use it too.
 */
export class Post extends EventTarget {
  readonly #shelf: Shelf;
  readonly #send: Send;
  readonly #me: () => string | undefined;
  readonly #when: (madeMs: number) => string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | undefined;

  constructor(shelf: Shelf, send: Send = sendToService, me: () => string | undefined = whoIsHere, when: (madeMs: number) => string | undefined = wardInstant) {
    super();
    this.#shelf = shelf;
    this.#send = send;
    this.#me = me;
    this.#when = when;
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

  /** Whoever is here says that a letter of which it is not known who made it is his. */
  adopt(message: string): Promise<void> {
    const me = this.#me();
    if (me !== undefined) this.#keep(adopted(this.letters, message, me));
    return this.flush();
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
    for (let letter = this.#next(); letter; letter = this.#next()) {
      const { message } = letter.measurement;
      const result: Outcome = isTimed(letter) ? await this.#send(letter) : TIMELESS;
      this.#keep(answered(this.letters, message, result));
      this.dispatchEvent(new CustomEvent('answer', { detail: { message, outcome: result } }));
      if (result.is === 'unreachable') {
        this.#timer = setTimeout(() => void this.flush(), 1000 * pause(letter.tries, result.retryAfterS));
        return;
      }
    }
  }

  /** The next of whoever is here, with the time at which it was measured if that can be told by now. */
  #next(): Letter | undefined {
    const letter = next(this.letters, this.#me());
    if (!letter || isTimed(letter)) return letter;
    const at = this.#when(letter.madeMs!);
    if (at === undefined) return letter;
    this.#keep(dated(this.letters, letter.measurement.message, at));
    return next(this.letters, this.#me());
  }

  #keep(letters: Letter[]): void {
    this.#shelf.setItem(KEY, JSON.stringify(letters));
    this.dispatchEvent(new Event('change'));
  }
}

const TIMELESS: Outcome = { is: 'unreachable', reason: 'The service has not said yet what time it is' };

/** Without a time the service would take it as measured when it arrives. */
function isTimed(letter: Letter): boolean {
  return letter.measurement.at !== undefined || letter.madeMs === undefined;
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
