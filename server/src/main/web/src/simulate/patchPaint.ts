import { type Palette, palette } from '../chart/palette';
import { plugged, REST_UM_PER_S, shortness, SLOWER, spacing, type Travel, UM_PER_PX } from './cells';
import type { Bed, Unit } from './contract';
import type { Column, Layout, Path } from './layout';

const traces = new WeakMap<Path, Path2D>();

function trace(path: Path): Path2D {
  let drawn = traces.get(path);
  if (!drawn) {
    drawn = new Path2D();
    for (let i = 0; i < path.points.length; i += 2) {
      if (i === 0) drawn.moveTo(path.points[0] ?? 0, path.points[1] ?? 0);
      else drawn.lineTo(path.points[i] ?? 0, path.points[i + 1] ?? 0);
    }
    traces.set(path, drawn);
  }
  return drawn;
}

/** What stands still between two frames: tissue, the spaces around the vessels, and their walls. */
export function paintTissue(pen: CanvasRenderingContext2D, layout: Layout, bed: Bed): void {
  const colours = palette();
  pen.clearRect(0, 0, layout.widthPx, layout.heightPx);
  pen.fillStyle = colours['micro-soft'];
  pen.globalAlpha = 0.08 + 0.62 * shortness(bed.tissuePo2);
  pen.fillRect(0, 0, layout.widthPx, layout.heightPx);
  pen.globalAlpha = 1;
  pen.lineJoin = 'round';
  spaces(pen, layout, bed, colours);
  trunk(pen, layout.arteriole, 9, colours);
  trunk(pen, layout.venule, 11, colours);
  if (bed.shunt > 0.01) trunk(pen, layout.thoroughfare, 2 + 9 * bed.shunt, colours);
  layout.columns.forEach((column, k) => {
    const unit = bed.units[k];
    if (unit) vessels(pen, column, unit, bed.plugged, colours);
  });
}

/** Interstitial fluid around the capillaries: the wider, the longer the way of oxygen. */
function spaces(pen: CanvasRenderingContext2D, layout: Layout, bed: Bed, colours: Palette): void {
  pen.strokeStyle = colours.surface;
  pen.lineCap = 'round';
  pen.lineWidth = 6.5 + Math.min(10, Math.max(0, 14 * bed.swelling));
  for (const column of layout.columns) for (const capillary of column.capillaries) pen.stroke(trace(capillary));
}

function trunk(pen: CanvasRenderingContext2D, path: Path, width: number, colours: Palette): void {
  pen.lineCap = 'butt';
  wall(pen, path, width, [], colours.soft, colours);
}

const DASH: Record<Unit['state'], number[]> = { open: [], intermittent: [5, 3], stopped: [1.5, 3] };

function vessels(pen: CanvasRenderingContext2D, column: Column, unit: Unit, share: number, colours: Palette): void {
  const dash = DASH[unit.state];
  const color = unit.state === 'stopped' ? colours.muted : colours.soft;
  pen.lineCap = 'butt';
  column.capillaries.forEach((capillary, i) => {
    wall(pen, capillary, 5.5, dash, color, colours);
    if (plugged(column.plugRank[i] ?? 1, share)) plug(pen, capillary, column.plugAt[i] ?? 0.5, colours);
  });
  wall(pen, column.feeder, 3 + 6 * (1 - Math.min(1, Math.max(0, unit.tone))), dash, color, colours);
}

/** Two walls with a lumen between them. */
function wall(pen: CanvasRenderingContext2D, path: Path, width: number, dash: number[], color: string, colours: Palette): void {
  pen.setLineDash(dash);
  pen.lineWidth = width;
  pen.strokeStyle = color;
  pen.stroke(trace(path));
  pen.setLineDash([]);
  pen.lineWidth = Math.max(1, width - 1.8);
  pen.strokeStyle = colours.surface;
  pen.stroke(trace(path));
}

function plug(pen: CanvasRenderingContext2D, path: Path, at: number, colours: Palette): void {
  const [x, y] = point(path, at * path.lengthPx);
  pen.fillStyle = colours.ink;
  pen.fillRect(x - 3.5, y - 3.5, 7, 7);
}

/** Red cells where they are now. Filled cells flow; hollow ones stand. */
export function paintCells(pen: CanvasRenderingContext2D, layout: Layout, bed: Bed, travel: Travel, nowS: number): void {
  const colours = palette();
  const flowing = new Path2D();
  const standing = new Path2D();
  layout.columns.forEach((column, k) => {
    const unit = bed.units[k];
    if (!unit) return;
    const shift = (travel[k] ?? 0) / UM_PER_PX;
    column.capillaries.forEach((capillary, i) => {
      const stuck = unit.state === 'stopped' || plugged(column.plugRank[i] ?? 1, bed.plugged);
      cells(stuck ? standing : flowing, capillary, spacing(unit), stuck ? 4 : shift + 7 * i);
    });
  });
  const through = (REST_UM_PER_S * nowS) / (UM_PER_PX * SLOWER);
  cells(flowing, layout.arteriole, 11, 1.5 * through * Math.min(2, bed.flow));
  cells(flowing, layout.venule, 11, 1.2 * through * Math.min(2, bed.flow));
  if (bed.shunt > 0.05) cells(flowing, layout.thoroughfare, 12, 1.4 * through * Math.min(2, bed.flow));
  pen.fillStyle = colours.micro;
  pen.fill(flowing);
  pen.strokeStyle = colours['micro-soft'];
  pen.lineWidth = 1.1;
  pen.stroke(standing);
}

function cells(into: Path2D, path: Path, gap: number, shift: number): void {
  for (let s = shift % gap; s < path.lengthPx; s += gap) {
    const [x, y] = point(path, s);
    into.moveTo(x + 2, y);
    into.arc(x, y, 2, 0, 2 * Math.PI);
  }
}

function point(path: Path, alongPx: number): [number, number] {
  const i = Math.min(path.points.length / 2 - 1, Math.max(0, alongPx / path.stepPx));
  const from = 2 * Math.floor(i);
  const to = Math.min(path.points.length - 2, from + 2);
  const part = i - Math.floor(i);
  const at = (k: number) => path.points[k] ?? 0;
  return [at(from) + part * (at(to) - at(from)), at(from + 1) + part * (at(to + 1) - at(from + 1))];
}
