/** A difference between two clocks of one machine that only sleep, or somebody who sets one, explains. */
const SLEPT_MS = 2000;

/**
 * A stopwatch that goes on while the machine sleeps: then that of many browsers stands, and values would look younger than they are.
 * Only a step forward of the wall's clock says so; one back is somebody who sets it.
 */
export function sleepless(ticksMs: () => number = () => performance.now(), wallMs: () => number = () => Date.now()): () => number {
  let [ticks, wall, slept] = [ticksMs(), wallMs(), 0];
  return () => {
    const [before, beforeWall] = [ticks, wall];
    [ticks, wall] = [ticksMs(), wallMs()];
    const missing = wall - beforeWall - (ticks - before);
    if (missing > SLEPT_MS) slept += missing;
    return ticks + slept;
  };
}

/** The time of the ward: the service says it, and between two words of the service it goes on at the service's speed. The clock of the browser is only a stopwatch here. */
export class WardClock {
  private atMs = NaN;
  private readMs = 0;
  private rate = 1;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly stopwatchMs: () => number = sleepless()) {}

  get isSet(): boolean {
    return !Number.isNaN(this.atMs);
  }

  /** Ward seconds per second; 0 while it stands still. */
  get speed(): number {
    return this.rate;
  }

  /** Milliseconds since 1970, NaN before the service has said anything. */
  now(): number {
    return this.atMs + (this.stopwatchMs() - this.readMs) * this.rate;
  }

  /** What the service said. Small steps back are delays of the network and not taken. */
  set(instant: string | number, speed = this.rate): void {
    const told = typeof instant === 'number' ? instant : Date.parse(instant);
    if (Number.isNaN(told)) return;
    const behind = this.now() - told;
    if (speed === this.rate && behind > 0 && behind < 2000 * Math.max(1, speed)) return;
    this.atMs = told;
    this.readMs = this.stopwatchMs();
    this.rate = speed;
    this.tell();
  }

  /** Told once a second while anybody listens, and whenever the clock is set. */
  onTick(listener: () => void): () => void {
    this.listeners.add(listener);
    if (this.listeners.size === 1) this.begin();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.end();
    };
  }

  private timer: ReturnType<typeof setInterval> | undefined;

  private begin(): void {
    this.timer = setInterval(() => this.tell(), 1000);
  }

  private end(): void {
    clearInterval(this.timer);
  }

  private tell(): void {
    this.listeners.forEach((listener) => listener());
  }
}

export const wardClock = new WardClock();
