import { get, path, post, put, remove } from '../api/client';
import { listen } from '../api/eventStream';
import { perFrame } from '../frame';
import type { Debrief, Frame, Order, Simulation, SimulationCatalog } from './contract';
import { type History, nothingSeen, remembered, seen } from './history';
import { flowed, noVolumes, type Volumes } from './pumps';
import { blankTape, recorded, type Tape } from './waves';

let catalog: Promise<SimulationCatalog> | undefined;

export function simulationCatalog(): Promise<SimulationCatalog> {
  catalog ??= get<SimulationCatalog>(path('simulations', 'catalog')).catch((e: unknown) => {
    catalog = undefined;
    throw e;
  });
  return catalog;
}

export const simulations = async (): Promise<Simulation[]> => (await get<{ simulations: Simulation[] }>(path('simulations'))).simulations;
export const begin = (patient: string, protocol: string, seed: number): Promise<Simulation> => post(path('simulations'), { patient, seed, ...(protocol === '' ? {} : { protocol }) });

/** State of the protocol and its advice change without a frame saying so: they are asked for this often, ms. */
const ASK_MS = 2000;

/** One simulation as this page follows it. Listeners hear at most once per frame of the screen. */
export class Bench {
  state: Simulation | undefined;
  frame: Frame | undefined;
  history: History = nothingSeen;
  volumes: Volumes = noVolumes;
  tape: Tape = blankTape;
  ended = false;
  lost = false;
  readonly #id: string;
  readonly #listeners = new Set<() => void>();
  readonly #tell = perFrame(() => this.#listeners.forEach((listener) => listener()));
  #endings: (() => void)[] = [];
  #asked = 0;
  #shown = 0;

  constructor(id: string) {
    this.#id = id;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads the state and follows the frames until the returned function is called. */
  follow(): () => void {
    const stop = listen(path('simulations', this.#id, 'frames'), {
      lastEventId: () => '',
      on: (event) => this.#take(event.kind, event.data),
      state: (state) => {
        this.lost = !state.open;
        if (!state.open && state.problem.status === 404) this.#end();
        this.#tell();
      },
    });
    const asking = setInterval(() => {
      if (this.frame && this.frame.speed > 0 && !document.hidden) void this.read();
    }, ASK_MS);
    this.#endings = [stop, () => clearInterval(asking)];
    void this.read();
    void this.#recall();
    return () => this.#endings.splice(0).forEach((end) => end());
  }

  read = (): Promise<void> => this.#after(get<Simulation>(this.#path()).catch(() => this.state));
  order = (order: Order): Promise<void> => this.#after(post<Simulation>(this.#path('orders'), order));
  pace = (speed: number): Promise<void> => this.#after(put<Simulation>(this.#path('clock'), { speed }));
  save = (label: string): Promise<void> => this.#after(post<Simulation>(this.#path('saved'), { label }));
  rewind = (number: number): Promise<void> => this.#after(post<Simulation>(this.#path('rewind'), { number }));
  debrief = (): Promise<Debrief> => get<Debrief>(this.#path('debrief'));
  leave = (): Promise<void> => remove(this.#path());

  #path(...rest: string[]): string {
    return path('simulations', this.#id, ...rest);
  }

  /** The trends begin with what happened before this page looked; frames that came meanwhile stay. */
  async #recall(): Promise<void> {
    const past = await this.debrief().catch(() => undefined);
    if (!past) return;
    const since = this.history;
    this.history = since.atS.reduce((sum, atS, i) => seen(sum, { atS, signs: Object.fromEntries(Object.entries(since.values).map(([id, list]) => [id, list[i] ?? null])) }), remembered(past));
    this.#tell();
  }

  #take(kind: string, data: string): void {
    if (kind === 'end') return this.#end();
    if (kind !== 'frame') return;
    const frame = JSON.parse(data) as Frame;
    const before = this.frame;
    this.frame = frame;
    this.history = seen(this.history, frame);
    if (!before || before.atS !== frame.atS) this.volumes = flowed(this.volumes, frame.atS, frame.running);
    else this.volumes = { ...this.volumes, remaining: flowed(this.volumes, frame.atS, frame.running).remaining };
    if (frame.wave && frame.wave.arterial.length > 0) this.tape = recorded(this.tape, frame.wave);
    this.#tell();
  }

  /** How it stands as one more request has answered; an older answer that comes later says nothing new. */
  async #after(answer: Promise<Simulation | undefined>): Promise<void> {
    const asked = ++this.#asked;
    const state = await answer;
    if (asked < this.#shown) return;
    this.#shown = asked;
    this.state = state;
    this.#tell();
  }

  #end(): void {
    this.ended = true;
    this.#endings.splice(0).forEach((end) => end());
    this.#tell();
  }
}
