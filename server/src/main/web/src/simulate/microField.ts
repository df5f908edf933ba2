import { html } from 'lit';
import { define, PageElement } from '../element';
import { number } from '../format';
import type { Bench } from './bench';
import { bedTable } from './bedTable';
import { type Travel, travelled } from './cells';
import type { Bed, SimulationCatalog } from './contract';
import { fieldLegend } from './fieldLegend';
import { sharp } from './sharp';
import { type Layout, layout } from './layout';
import { ceiling, weir } from './levels';
import { paintCells, paintTissue } from './patchPaint';
import { weirView } from './weirView';
import { capital } from './words';

interface Patch {
  layout: Layout;
  tissue: HTMLCanvasElement;
  travel: Travel;
  /** Frame whose tissue is drawn. */
  drawn: Bed | undefined;
  theme: number;
}

const still = matchMedia('(prefers-reduced-motion: reduce)');
let theme = 0;
addEventListener('vm-theme', () => (theme += 1));

/** The microvascular field: each bed a patch of tissue in which the cells of each unit move as they do in the model. */
class MicroField extends PageElement {
  static override properties = { bench: { attribute: false }, catalog: { attribute: false } };
  declare bench: Bench;
  declare catalog: SimulationCatalog;
  private readonly patches = new Map<string, Patch>();
  /** Top of the axis of pressures, mmHg. */
  private top = 40;
  private lastS = 0;
  /** Seconds that the picture has moved. */
  private movedS = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.until(this.bench.onChange(() => this.requestUpdate()));
    let frame = 0;
    const draw = () => {
      this.draw(performance.now() / 1000);
      frame = requestAnimationFrame(draw);
    };
    draw();
    this.until(() => cancelAnimationFrame(frame));
  }

  private draw(nowS: number): void {
    const moves = !still.matches && !this.bench.lost && this.bench.frame !== undefined && this.bench.frame.speed > 0 && !this.bench.frame.dead;
    const elapsedS = moves ? Math.min(0.1, nowS - this.lastS) : 0;
    this.lastS = nowS;
    this.movedS += elapsedS;
    for (const bed of this.bench.frame?.beds ?? []) {
      const canvas = this.querySelector<HTMLCanvasElement>(`canvas[data-bed="${CSS.escape(bed.id)}"]`);
      if (canvas) this.paint(canvas, bed, elapsedS);
    }
  }

  private paint(canvas: HTMLCanvasElement, bed: Bed, elapsedS: number): void {
    const known = this.patches.get(bed.id);
    const nothingNew = known?.drawn === bed && known.theme === theme && elapsedS === 0 && known.layout.widthPx === canvas.clientWidth;
    if (nothingNew) return;
    const drawing = sharp(canvas);
    if (!drawing) return;
    const patch = this.patch(bed, drawing.width, drawing.height);
    patch.travel = travelled(patch.travel, bed, this.movedS, elapsedS);
    if (patch.drawn !== bed || patch.theme !== theme) this.tissue(patch, bed, canvas);
    drawing.pen.clearRect(0, 0, drawing.width, drawing.height);
    drawing.pen.drawImage(patch.tissue, 0, 0, drawing.width, drawing.height);
    paintCells(drawing.pen, patch.layout, bed, patch.travel, this.movedS);
  }

  private patch(bed: Bed, width: number, height: number): Patch {
    const known = this.patches.get(bed.id);
    if (known && known.layout.widthPx === width && known.layout.heightPx === height) return known;
    const made: Patch = { layout: layout(bed.id, bed.units.length, width, height), tissue: document.createElement('canvas'), travel: known?.travel ?? [], drawn: undefined, theme };
    this.patches.set(bed.id, made);
    return made;
  }

  private tissue(patch: Patch, bed: Bed, canvas: HTMLCanvasElement): void {
    patch.tissue.width = canvas.width;
    patch.tissue.height = canvas.height;
    const pen = patch.tissue.getContext('2d');
    if (!pen) return;
    pen.setTransform(canvas.width / patch.layout.widthPx, 0, 0, canvas.height / patch.layout.heightPx, 0, 0);
    paintTissue(pen, patch.layout, bed);
    patch.drawn = bed;
    patch.theme = theme;
  }

  protected override render() {
    const beds = this.bench.frame?.beds ?? [];
    const weirs = beds.map((bed) => weir(bed, this.catalog.beds.find((b) => b.id === bed.id)?.name ?? bed.id));
    this.top = ceiling(weirs, this.top);
    return html`<section class="field" aria-label="Microvascular field and bottleneck">
      <div class="field-patches">${this.catalog.beds.map((named) => {
        const bed = beds.find((b) => b.id === named.id);
        const w = weirs.find((each) => each.id === named.id);
        return html`<article class="patch panel" data-patch=${named.id}>
          <header><h3 title=${named.name}>${capital(named.name.split(',')[0] ?? '')}</h3>${bed ? html`<p>PO\u2082 <b>${number(bed.tissuePo2, 0)}</b> mmHg \u00b7 flow <b>${number(100 * bed.flow, 0)}</b> % of rest</p>` : ''}</header>
          <canvas data-bed=${named.id} aria-hidden="true"></canvas>
          ${w ? weirView(w, this.top) : ''}
          <p class="patch-foot">${bed ? motion(bed) : 'waiting for a frame'}</p>
        </article>`;
      })}</div>
      ${fieldLegend(this.top)}
      <details class="field-table"><summary>The same as a table</summary>${bedTable(beds, this.catalog.beds)}</details>
    </section>`;
  }
}

function motion(bed: Bed): string {
  const count = (state: Bed['units'][number]['state']) => bed.units.filter((u) => u.state === state).length;
  return `${count('open')} open \u00b7 ${count('intermittent')} intermittent \u00b7 ${count('stopped')} stopped`;
}

define('vm-micro-field', MicroField);
