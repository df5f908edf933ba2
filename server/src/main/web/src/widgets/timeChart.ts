import 'uplot/dist/uPlot.min.css';
import type { ChartSpec } from '../chart/spec';
import { type Plotted, plotted } from '../chart/plot';
import type { TimeWindow } from '../chart/timeWindow';
import { define } from '../element';

/** A chart over time as an element: `<vm-time-chart .spec=${spec} .window=${window} .times=${true}>`. Charts with one window hover and zoom together. */
export class TimeChart extends HTMLElement {
  private shown: ChartSpec | undefined;
  private drawn: Plotted | undefined;
  private readonly sizes = new ResizeObserver(() => this.fit());
  private endings: (() => void)[] = [];
  window!: TimeWindow;
  /** Whether the times of the day stand below it. */
  times = false;

  get spec(): ChartSpec | undefined {
    return this.shown;
  }

  set spec(spec: ChartSpec | undefined) {
    const isOther = spec?.height !== this.shown?.height;
    this.shown = spec;
    if (spec) this.setAttribute('aria-label', spec.title);
    if (isOther || !spec) this.again();
    else this.drawn?.show(spec);
  }

  connectedCallback(): void {
    this.setAttribute('role', 'img');
    this.sizes.observe(this);
    const again = () => this.again();
    window.addEventListener('vm-theme', again);
    this.endings = [this.window.onMove(() => this.shown && this.drawn?.show(this.shown)), () => window.removeEventListener('vm-theme', again)];
  }

  disconnectedCallback(): void {
    this.sizes.disconnect();
    this.endings.forEach((end) => end());
    this.drawn?.plot.destroy();
    this.drawn = undefined;
  }

  private again(): void {
    this.drawn?.plot.destroy();
    this.drawn = undefined;
    this.fit();
  }

  private fit(): void {
    const width = Math.floor(this.clientWidth);
    if (!this.shown || !this.isConnected || width < 80) return;
    if (this.drawn) this.drawn.plot.setSize({ width, height: this.drawn.plot.height });
    else this.drawn = plotted(this.shown, this.window, width, this.times, this);
  }
}

define('vm-time-chart', TimeChart);
