import { html, nothing } from 'lit';
import { define, PageElement } from '../element';
import { number } from '../format';
import type { Spark } from '../widgets/sparkline';
import '../widgets/sparkline';
import type { Bench } from './bench';
import type { Sign, SimulationCatalog } from './contract';
import { recent } from './history';
import { sharp } from './sharp';
import { side } from './side';
import { paintWaves } from './monitorPaint';
import { moved, type Pen } from './waves';

/** Seconds of the patient that the trends beside the numbers show. */
const TREND_S = 3600;

/** The virtual patient's monitor: curves at the pace of life, and every sign with its unit and its last hour. */
class Monitor extends PageElement {
  static override properties = { bench: { attribute: false }, catalog: { attribute: false } };
  declare bench: Bench;
  declare catalog: SimulationCatalog;
  private pen: Pen = { atS: 0, nowMs: 0 };

  override connectedCallback(): void {
    super.connectedCallback();
    this.until(this.bench.onChange(() => this.requestUpdate()));
    let frame = 0;
    const draw = () => {
      this.draw();
      frame = requestAnimationFrame(draw);
    };
    draw();
    this.until(() => cancelAnimationFrame(frame));
  }

  private draw(): void {
    const canvas = this.querySelector('canvas');
    const drawing = canvas && !canvas.hidden ? sharp(canvas) : undefined;
    if (!drawing || this.bench.tape.arterial.length === 0) return;
    const running = this.bench.frame?.speed === 1;
    const nowMs = performance.now();
    this.pen = running ? moved(this.pen, this.bench.tape, nowMs) : { ...this.pen, nowMs };
    paintWaves(drawing.pen, drawing.width, drawing.height, this.bench.tape, this.pen);
  }

  protected override render() {
    const { frame } = this.bench;
    const waves = frame !== undefined && this.bench.tape.arterial.length > 0 && frame.speed <= 1;
    return html`<div class="monitor panel">
      <canvas class="monitor-waves" ?hidden=${!waves} aria-hidden="true"></canvas>
      ${waves ? nothing : html`<p class="monitor-none muted">Curves run at speed 1\u00d7. Faster than life there are trends only.</p>`}
      <dl class="monitor-signs">${this.catalog.signs.map((sign) => this.sign(sign))}</dl>
    </div>`;
  }

  private sign(sign: Sign) {
    const value = this.bench.frame?.signs[sign.id];
    const known = typeof value === 'number';
    return html`<div class="monitor-sign" data-sign=${sign.id}>
      <dt title=${sign.name}>${sign.symbol}<span class="hidden-text"> ${sign.name}</span></dt>
      <dd class="monitor-trend"><vm-spark .spark=${this.trend(sign)}></vm-spark></dd>
      <dd class="monitor-value">${known ? html`<b>${number(value, sign.decimals)}</b> <small>${sign.unitText}</small>` : html`<span class="value-empty">none</span>`}</dd>
    </div>`;
  }

  private trend(sign: Sign): Spark {
    const points = recent(this.bench.history, sign.id, TREND_S);
    const until = this.bench.frame?.atS ?? 0;
    const first = Math.max(until - TREND_S, points[0]?.atS ?? until);
    return {
      side: side(sign.id), from: Math.min(first, until - 60), until: until + 0.001, gapMs: Infinity, scale: [sign.low ?? Infinity, sign.high ?? -Infinity],
      samples: points.map((p): [number, number] => [p.atS, p.value]), label: `${sign.name}, last hour`,
    };
  }
}

define('vm-monitor', Monitor);
