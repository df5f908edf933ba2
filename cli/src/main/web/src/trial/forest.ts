import uPlot from 'uplot';
import { palette } from '../chart/palette';
import type { Forest } from './contract';
import { armColor, axis, base } from './frame';
import { span } from './series';

const ROW = 26;
const LABELS = 290;
const TEXTS = 190;
const NARROW = 560;

/** Estimates as squares on their intervals; labels left, numbers right, no difference as a dashed line. */
export function forest(chart: Forest, width: number, place: HTMLElement): uPlot {
  const rows = chart.rows;
  const range = span(rows.flatMap((row) => [row.low, row.high]), chart.nothing);
  const isNarrow = width < NARROW;
  const ys = rows.map((_row, i) => rows.length - i - 0.5);
  const { ink, grid, font } = palette();
  return new uPlot(
    {
      ...base(width, ROW * rows.length + 44),
      padding: [6, isNarrow ? 12 : TEXTS, 0, 0],
      legend: { show: false },
      cursor: { show: false },
      scales: { x: { time: false, range: () => range }, y: { range: () => [0, Math.max(1, rows.length)] } },
      series: [{}, { paths: () => null, points: { show: false } }],
      axes: [
        axis('', 26),
        {
          size: isNarrow ? 150 : LABELS,
          font: `12px ${font}`,
          stroke: ink,
          gap: 8,
          grid: { stroke: grid, width: 1 },
          ticks: { show: false },
          splits: () => ys,
          values: () => rows.map((row) => row.label),
        },
      ],
      hooks: { draw: [(u) => paint(u, chart, ys, !isNarrow)] },
    },
    [[...range], [0, rows.length]],
    place,
  );
}

function paint(u: uPlot, chart: Forest, ys: number[], withText: boolean): void {
  const { ctx } = u;
  const px = devicePixelRatio;
  const { ink, faint, font } = palette();
  const color = armColor(0);
  ctx.save();
  const nothing = u.valToPos(chart.nothing, 'x', true);
  ctx.strokeStyle = faint;
  ctx.lineWidth = px;
  ctx.setLineDash([3 * px, 3 * px]);
  line(ctx, nothing, u.bbox.top, nothing, u.bbox.top + u.bbox.height);
  ctx.setLineDash([]);
  ctx.font = `${12 * px}px ${font}`;
  ctx.textBaseline = 'middle';
  chart.rows.forEach((row, i) => {
    const y = u.valToPos(ys[i] ?? 0, 'y', true);
    ctx.strokeStyle = ctx.fillStyle = color;
    ctx.lineWidth = 2 * px;
    line(ctx, u.valToPos(row.low, 'x', true), y, u.valToPos(row.high, 'x', true), y);
    const side = 8 * px;
    ctx.fillRect(u.valToPos(row.value, 'x', true) - side / 2, y - side / 2, side, side);
    if (withText) {
      ctx.fillStyle = ink;
      ctx.textAlign = 'left';
      ctx.fillText(row.text, u.bbox.left + u.bbox.width + 12 * px, y);
    }
  });
  ctx.restore();
}

function line(ctx: CanvasRenderingContext2D, fromX: number, fromY: number, toX: number, toY: number): void {
  ctx.beginPath();
  ctx.moveTo(fromX, fromY);
  ctx.lineTo(toX, toY);
  ctx.stroke();
}
