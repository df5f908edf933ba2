/** The stretch of time that charts share, and the instant that the pointer is at. All in ms since 1970. */
export class TimeWindow {
  readonly key = `window-${Math.random().toString(36).slice(2)}`;
  private shown: [number, number];
  private at: number | null = null;
  private readonly moved = new Set<() => void>();
  private readonly pointed = new Set<(at: number | null) => void>();

  constructor(
    private whole: [number, number],
    private readonly leastMs = 60_000,
  ) {
    this.shown = whole;
  }

  get from(): number {
    return this.shown[0];
  }

  get until(): number {
    return this.shown[1];
  }

  get pointer(): number | null {
    return this.at;
  }

  get isZoomed(): boolean {
    return this.shown !== this.whole;
  }

  zoom(from: number, until: number): void {
    if (until - from < this.leastMs) return;
    this.show([Math.max(from, this.whole[0]), Math.min(until, this.whole[1])]);
  }

  /** Back to the whole. */
  reset(): void {
    this.show(this.whole);
  }

  /** Another whole, as time goes on; what is zoomed stays where it is. */
  setWhole(whole: [number, number]): void {
    const wasZoomed = this.isZoomed;
    this.whole = whole;
    if (!wasZoomed) this.show(whole);
  }

  point(at: number | null): void {
    this.at = at;
    this.pointed.forEach((listener) => listener(at));
  }

  onMove(listener: () => void): () => void {
    this.moved.add(listener);
    return () => this.moved.delete(listener);
  }

  onPoint(listener: (at: number | null) => void): () => void {
    this.pointed.add(listener);
    return () => this.pointed.delete(listener);
  }

  private show(shown: [number, number]): void {
    this.shown = shown;
    this.moved.forEach((listener) => listener());
  }
}
