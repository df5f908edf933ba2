import type { Input } from './stopwatch';

/** Turns contacts of one finger, mouse button or the space bar into inputs of the stopwatch, with the time stamps of the events. */
export class Contacts {
  #pointer: number | undefined;
  #key = false;
  readonly #take: (input: Input) => void;

  constructor(take: (input: Input) => void) {
    this.#take = take;
  }

  /** Listens on the stage for pointers and on the whole dialog for the space bar. Returns how to end. */
  listen(stage: HTMLElement, dialog: HTMLElement): () => void {
    const stop = new AbortController();
    const on = { signal: stop.signal };
    stage.addEventListener('pointerdown', (e) => this.#down(e, stage), on);
    stage.addEventListener('pointerup', (e) => this.#up(e), on);
    stage.addEventListener('pointercancel', (e) => this.#lost(e), on);
    stage.addEventListener('contextmenu', (e) => e.preventDefault(), on);
    dialog.addEventListener('keydown', (e) => this.#keyDown(e), on);
    dialog.addEventListener('keyup', (e) => this.#keyUp(e), on);
    document.addEventListener('visibilitychange', () => document.hidden && this.#take({ kind: 'break-off' }), on);
    return () => stop.abort();
  }

  #down(event: PointerEvent, stage: HTMLElement): void {
    if (this.#pointer !== undefined || event.button !== 0) return;
    this.#take({ kind: 'down', at: event.timeStamp });
    this.#pointer = event.pointerId;
    try {
      stage.setPointerCapture(event.pointerId);
    } catch {
      // The contact has ended already; its pointerup is on the way.
    }
  }

  #up(event: PointerEvent): void {
    if (event.pointerId !== this.#pointer) return;
    this.#pointer = undefined;
    this.#take({ kind: 'up', at: event.timeStamp });
  }

  #lost(event: PointerEvent): void {
    if (event.pointerId !== this.#pointer) return;
    this.#pointer = undefined;
    this.#take({ kind: 'break-off' });
  }

  #keyDown(event: KeyboardEvent): void {
    if (event.key !== ' ' || elsewhere(event.target)) return;
    event.preventDefault();
    if (event.repeat || this.#key) return;
    this.#key = true;
    this.#take({ kind: 'down', at: event.timeStamp });
  }

  #keyUp(event: KeyboardEvent): void {
    if (event.key !== ' ' || !this.#key) return;
    event.preventDefault();
    this.#key = false;
    this.#take({ kind: 'up', at: event.timeStamp });
  }
}

/** Whether the space bar belongs to another control. */
function elsewhere(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button:not(.dial), input, select, a') !== null;
}
