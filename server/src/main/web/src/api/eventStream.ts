import { ask } from './client';
import { ApiProblem } from './problem';

/** One server-sent event. */
export interface ServerEvent {
  readonly id: string;
  readonly kind: string;
  readonly data: string;
}

/** Takes a stream of server-sent events apart, in whatever pieces it arrives. */
export class EventParser {
  private rest = '';
  private id = '';
  private kind = '';
  private data: string[] = [];

  push(text: string): ServerEvent[] {
    const lines = (this.rest + text).split(/\r?\n/);
    this.rest = lines.pop() ?? '';
    return lines.flatMap((line) => this.line(line));
  }

  private line(line: string): ServerEvent[] {
    if (line === '') return this.end();
    const colon = line.indexOf(':');
    if (colon === 0) return [];
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'id') this.id = value;
    if (field === 'event') this.kind = value;
    if (field === 'data') this.data.push(value);
    return [];
  }

  private end(): ServerEvent[] {
    const event = { id: this.id, kind: this.kind || 'message', data: this.data.join('\n') };
    const isEmpty = this.data.length === 0;
    this.kind = '';
    this.data = [];
    return isEmpty ? [] : [event];
  }
}

export interface Listening {
  /** Where to go on; nothing for the present. */
  lastEventId(): string;
  on(event: ServerEvent): void;
  /** The stream stands, or does not and is tried again in so many milliseconds. */
  state(state: { open: true } | { open: false; againInMs: number; problem: ApiProblem }): void;
}

/** The service sends a sign of life every ten seconds. */
const SILENCE_MS = 25_000;
const MOST_WAIT_MS = 15_000;

/** Waits longer after each failure, and not in step with other pages. */
export function backoffMs(failures: number, random: number): number {
  return Math.round(Math.min(MOST_WAIT_MS, 500 * 2 ** failures) * (0.75 + random / 2));
}

/** Listens until it is told to stop, and comes back after every interruption. A fetch rather than an `EventSource`, which can send no token. */
export function listen(address: string, listening: Listening): () => void {
  const stop = new AbortController();
  void follow(address, listening, stop.signal);
  return () => stop.abort();
}

async function follow(address: string, listening: Listening, stop: AbortSignal): Promise<void> {
  let failures = 0;
  while (!stop.aborted) {
    let problem = ApiProblem.silence();
    try {
      await once(address, listening, stop, () => (failures = 0));
    } catch (e) {
      if (e instanceof ApiProblem) problem = e;
    }
    if (stop.aborted) return;
    const againInMs = backoffMs(failures++, Math.random());
    listening.state({ open: false, againInMs, problem });
    await pause(againInMs, stop);
  }
}

async function once(address: string, listening: Listening, stop: AbortSignal, opened: () => void): Promise<void> {
  const life = new AbortController();
  const end = () => life.abort();
  stop.addEventListener('abort', end);
  let watch = setTimeout(end, SILENCE_MS);
  try {
    const last = listening.lastEventId();
    const response = await ask('GET', last ? `${address}?lastEventId=${encodeURIComponent(last)}` : address, undefined, life.signal);
    opened();
    listening.state({ open: true });
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    const parser = new EventParser();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      clearTimeout(watch);
      watch = setTimeout(end, SILENCE_MS);
      parser.push(piece.value).forEach((event) => listening.on(event));
    }
  } finally {
    clearTimeout(watch);
    stop.removeEventListener('abort', end);
  }
}

function pause(ms: number, stop: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, ms);
    stop.addEventListener('abort', () => (clearTimeout(timer), done()), { once: true });
  });
}
