/** Measurements that the service has not taken yet, as plain data; `post.ts` keeps and sends them. */

export interface Measurement {
  measurand: string;
  message: string;
  value: string | number;
  unit?: string;
  method?: string;
  site?: string;
  at?: string;
  note?: string;
}

export interface Letter {
  patient: string;
  /** For people: "CRT 4.12 s". */
  title: string;
  measurement: Measurement;
  state: 'waiting' | 'put-aside' | 'refused';
  /** Why it was put aside, refused, or still waits. */
  reason?: string;
  tries: number;
  /** Who made it, by the name that the service knows him by; left out if it had not been said who was here. */
  by?: string;
  /** When it was made on the clock of this browser, ms: for a measurement without `at`, made before the ward told its time. */
  madeMs?: number;
}

/** What became of an attempt to send. */
export type Outcome =
  | { is: 'taken'; known: boolean }
  | { is: 'put-aside'; reason: string }
  | { is: 'refused'; reason: string }
  | { is: 'unreachable'; reason: string; retryAfterS?: number };

export function added(letters: readonly Letter[], letter: Letter): Letter[] {
  return letters.some((l) => same(l, letter.measurement.message)) ? [...letters] : [...letters, letter];
}

/** The letters after an attempt: taken ones leave, the others say why they are still here. */
export function answered(letters: readonly Letter[], message: string, outcome: Outcome): Letter[] {
  return letters.flatMap((letter) => {
    if (!same(letter, message)) return [letter];
    const tries = letter.tries + 1;
    switch (outcome.is) {
      case 'taken':
        return [];
      case 'put-aside':
      case 'refused':
        return [{ ...letter, tries, state: outcome.is, reason: outcome.reason }];
      case 'unreachable':
        return [{ ...letter, tries, reason: outcome.reason }];
    }
  });
}

export function dismissed(letters: readonly Letter[], message: string): Letter[] {
  return letters.filter((letter) => !same(letter, message));
}

export function waiting(letters: readonly Letter[]): Letter[] {
  return letters.filter((letter) => letter.state === 'waiting');
}

/** The next that may go out in somebody's name: nobody sends what another has measured. */
export function next(letters: readonly Letter[], me: string | undefined): Letter | undefined {
  return me === undefined ? undefined : waiting(letters).find((letter) => letter.by === me);
}

/** A letter of which it was not known who made it, as somebody's. */
export function adopted(letters: readonly Letter[], message: string, me: string): Letter[] {
  return letters.map((letter) => (same(letter, message) && letter.by === undefined ? { ...letter, by: me } : letter));
}

/** The letters with one that says when its measurement was made; what is sent again must say the same. */
export function dated(letters: readonly Letter[], message: string, at: string): Letter[] {
  return letters.map((letter) => (same(letter, message) ? { ...letter, measurement: { ...letter.measurement, at } } : letter));
}

/** Seconds until the next attempt: what the service asked for, else twice as long each time up to a minute. */
export function pause(tries: number, retryAfterS?: number): number {
  return retryAfterS ?? Math.min(60, 2 ** Math.min(tries, 6));
}

/** What an answer of `POST .../measurements` means for a letter. */
export function outcome(status: number, body: unknown, retryAfter: string | null): Outcome {
  const said = body as { verdict?: string; reasonText?: string; detail?: string; title?: string } | null;
  if (status === 200) return { is: 'taken', known: said?.verdict === 'duplicate' };
  if (status === 422 && said?.verdict === 'quarantined') return { is: 'put-aside', reason: sentence(said.reasonText, said.detail) };
  if (status === 401) return { is: 'unreachable', reason: 'Sign in again: the service does not know you' };
  if (status === 429 || status >= 500) {
    const retryAfterS = Number(retryAfter ?? Number.NaN);
    return { is: 'unreachable', reason: sentence(said?.title, said?.detail) || `The service answered ${status}`, ...(retryAfterS > 0 ? { retryAfterS } : {}) };
  }
  return { is: 'refused', reason: sentence(said?.reasonText ?? said?.title, said?.detail) || `The service answered ${status}` };
}

function sentence(head?: string, detail?: string): string {
  return [head, detail].filter((part) => part !== undefined && part !== '').join(': ');
}

function same(letter: Letter, message: string): boolean {
  return letter.measurement.message === message;
}
