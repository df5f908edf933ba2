import { html, nothing } from 'lit';
import { valueAt } from '../../chart/spec';
import type { TimeWindow } from '../../chart/timeWindow';
import { define, PageElement } from '../../element';
import { clockText, duration, number } from '../../format';
import type { Doing } from '../../model/patient/doings';
import type { StackPanel } from '../../model/patient/stack';
import { lane } from './laneView';
import '../../widgets/timeChart';

/** The charts of a patient below each other: what is pointed at is read in all of them, what is drawn over is zoomed in all. */
class Stack extends PageElement {
  static override properties = { panels: { attribute: false }, lane: { attribute: false }, window: { attribute: false } };
  declare panels: StackPanel[];
  declare lane: Doing[];
  declare window: TimeWindow;

  override connectedCallback(): void {
    super.connectedCallback();
    this.until(this.window.onPoint(() => this.requestUpdate()));
    this.until(this.window.onMove(() => this.requestUpdate()));
  }

  protected override render() {
    const at = this.window.pointer;
    return html`<div class="stack-head">
        <h2>Course</h2>
        <span class="muted small">${at === null ? `${clockText(this.window.from)} to ${clockText(this.window.until)}` : `at ${clockText(at, true)}`}</span>
        ${this.window.isZoomed ? html`<button type="button" class="button bare" @click=${() => this.window.reset()}>Whole window</button>` : html`<span class="muted small stack-hint">Drag to zoom, double-click to go back</span>`}
      </div>
      ${lane(this.lane, this.window)}
      ${this.panels.map((panel, i) => this.panel(panel, at, i === this.panels.length - 1))}`;
  }

  private panel(panel: StackPanel, at: number | null, isLast: boolean) {
    return html`<section class="stack-panel">
      <div class="stack-legend"><h3>${panel.title}</h3><span class="muted small">${panel.unit}</span>${this.readout(panel, at)}</div>
      <vm-time-chart .window=${this.window} .times=${isLast} .spec=${panel.spec}></vm-time-chart>
      ${panel.empty ? html`<p class="stack-empty small">${panel.empty}</p>` : nothing}
    </section>`;
  }

  /** The value of each trace at the pointer, or the last one with its age. */
  private readout(panel: StackPanel, at: number | null) {
    const until = at ?? this.window.until;
    return [...panel.spec.traces].reverse().map((trace) => {
      const found = trace.style === 'bars' ? null : valueAt(trace, until);
      const aside = found && at !== null && until - found.at > 60_000 ? html`<span class="muted">${duration((until - found.at) / 1000)} before</span>` : nothing;
      return html`<span class="readout"><i class="swatch ${trace.side} ${trace.style}"></i>${trace.name}${trace.style === 'bars' ? nothing : html` <b>${found ? number(found.value, trace.decimals) : '—'}</b>`} ${aside}</span>`;
    });
  }
}

define('vm-stack', Stack);
