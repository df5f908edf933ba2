import { html, nothing, svg } from 'lit';
import { define, PageElement } from '../element';
import { number } from '../format';
import { props } from '../props';
import { told } from '../shell/told';
import type { Bench } from './bench';
import type { Debrief, SimulationCatalog } from './contract';
import { type Entry, entries, type Line, lines, ticks, tickText } from './debrief';
import { clockText } from './history';
import { side } from './side';

const KINDS = [['order', 'what was done'], ['advice', 'what the protocol advised'], ['step', 'moves of the protocol'], ['saved', 'saved states']] as const;

/** The debrief: what was done and what the protocol would have said, over the course of the signs, on one axis of time. */
class DebriefView extends PageElement {
  static override properties = { bench: { attribute: false }, catalog: { attribute: false } };
  declare bench: Bench;
  declare catalog: SimulationCatalog;
  private debrief: Debrief | undefined;
  private readonly leftOut = new Set<string>();

  override connectedCallback(): void {
    super.connectedCallback();
    void this.read();
  }

  private async read(): Promise<void> {
    try {
      this.debrief = await this.bench.debrief();
    } catch (e) {
      told(e);
    }
    this.requestUpdate();
  }

  protected override render() {
    const { debrief } = this;
    if (!debrief) return html`<section class="debrief panel"><p class="muted">The course is being read.</p></section>`;
    const all = entries(debrief).filter((e) => !this.leftOut.has(e.kind));
    return html`<section class="debrief panel" aria-label="Debrief">
      <header><h2>Debrief, 0 to ${clockText(debrief.atS)}</h2>
        <div class="chips">${KINDS.map(([kind, words]) => html`<label class="chip"><input type="checkbox" .checked=${!this.leftOut.has(kind)} @change=${() => this.toggle(kind)} /><span>${words}</span></label>`)}</div>
        <button class="button" type="button" @click=${this.read}>Read again</button></header>
      <div class="debrief-body">
        <div class="debrief-charts">
          ${this.lane('Done', all.filter((e) => e.kind === 'order' || e.kind === 'saved' || e.kind === 'death'))}
          ${this.lane('Protocol', all.filter((e) => e.kind === 'advice' || e.kind === 'step'))}
          ${lines(debrief, this.catalog.signs).map((l) => this.line(l, all))}
          <div class="debrief-axis" aria-hidden="true">${ticks(debrief.atS).map((t) => html`<span ${props({ '--x': t / Math.max(1, debrief.atS) })}>${tickText(t)}</span>`)}</div>
        </div>
        <ol class="debrief-events" tabindex="0" aria-label="Events">${all.map((e) => html`<li data-kind=${e.kind}><time>${clockText(e.atS)}</time><span aria-hidden="true">${e.glyph}</span><p><small class="muted">${e.who}</small> ${e.text}</p></li>`)}</ol>
      </div>
    </section>`;
  }

  private lane(name: string, these: readonly Entry[]) {
    return html`<div class="debrief-lane" aria-hidden="true"><span class="debrief-name">${name}</span><div class="debrief-track">${these.map((e) => html`<i data-kind=${e.kind} title=${`${clockText(e.atS)} ${e.text}`} ${props({ '--x': e.x })}>${e.glyph}</i>`)}</div></div>`;
  }

  private line(l: Line, all: readonly Entry[]) {
    const path = l.pieces.map((piece) => piece.map((p, i) => `${i === 0 ? 'M' : 'L'}${(1000 * p.x).toFixed(1)} ${(48 * p.y).toFixed(1)}`).join('')).join('');
    const said = `${l.sign.name}: ${l.last === null ? 'unknown' : number(l.last, l.sign.decimals)} ${l.sign.unitText} at the end`;
    return html`<div class="debrief-line" data-sign=${l.sign.id}>
      <span class="debrief-name">${l.sign.symbol}<small>${number(l.low, l.sign.decimals)}\u2013${number(l.high, l.sign.decimals)} ${l.sign.unitText}</small></span>
      <svg viewBox="0 0 1000 48" preserveAspectRatio="none" role="img" aria-label=${said}>
        ${all.filter((e) => e.kind === 'order').map((e) => svg`<path class="debrief-order" d="M${1000 * e.x} 0V48" />`)}
        <path class="debrief-course ${side(l.sign.id)}" d=${path} />
      </svg>
      <span class="debrief-last">${l.last === null ? nothing : html`<b>${number(l.last, l.sign.decimals)}</b> ${l.sign.unitText}`}</span>
    </div>`;
  }

  private toggle(kind: string): void {
    if (!this.leftOut.delete(kind)) this.leftOut.add(kind);
    this.requestUpdate();
  }
}

define('vm-debrief', DebriefView);
