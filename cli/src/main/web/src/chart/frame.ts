import uPlot from 'uplot';
import { palette } from './palette';
import { type Pen, penOf } from './pen';
import { hourTicks } from './ticks';

/** The window and the cursor that charts share. */
export interface Window {
  readonly key: string;
  from: number;
  to: number;
  zoom(from: number, to: number): void;
  hover(t: number | null): void;
}

/** What differs between charts on one time axis. */
export interface Frame {
  height: number;
  /** Lowest and highest value of the axis. */
  y: [number, number];
  /** Room left of the chart for axis labels or the names of lanes, and right of it. */
  left: number;
  right: number;
  /** Whether times stand below it, and how they are written. */
  axis: boolean;
  time: (t: number, spanS: number) => string;
  /** Names in the place of numbers on the left axis, from top to bottom. */
  lanes?: string[] | undefined;
  /** Where numbers stand on the left axis; left to the chart if absent. */
  ticks?: number[] | undefined;
  under: (pen: Pen) => void;
  paint: (pen: Pen) => void;
}

/** One chart: uPlot keeps axes, cursor and selection; the layers paint on its canvas. */
export function framed(frame: Frame, window: Window, width: number, place: HTMLElement): uPlot {
  const options: uPlot.Options = {
    width,
    height: frame.height + (frame.axis ? 26 : 0),
    padding: [6, frame.right, frame.axis ? 0 : 4, 0],
    legend: { show: false },
    cursor: {
      y: false,
      points: { show: false },
      drag: { x: true, y: false, setScale: false },
      sync: { key: window.key, scales: ['x', null] as unknown as [string, string] },
      bind: { dblclick: () => () => null },
    },
    scales: {
      x: { time: false, range: () => [window.from, window.to] },
      y: { range: () => frame.y },
    },
    series: [{}, { paths: () => null, points: { show: false } }],
    axes: [xAxis(frame, window), yAxis(frame)],
    hooks: {
      drawClear: [(u) => untouched(u, () => frame.under(penOf(u)))],
      draw: [(u) => untouched(u, () => frame.paint(penOf(u)))],
      setCursor: [(u) => window.hover((u.cursor.left ?? -1) < 0 ? null : u.posToVal(u.cursor.left ?? 0, 'x'))],
      setSelect: [(u) => select(u, window)],
    },
  };
  return new uPlot(options, [[window.from, window.to], [frame.y[0], frame.y[1]]], place);
}

/** uPlot remembers the pen it set last, so a layer hands the canvas back as it found it. */
function untouched(u: uPlot, paintLayer: () => void): void {
  u.ctx.save();
  paintLayer();
  u.ctx.restore();
}

function select(u: uPlot, window: Window): void {
  const { left, width } = u.select;
  if (width < 6) return;
  window.zoom(u.posToVal(left, 'x'), u.posToVal(left + width, 'x'));
  u.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
}

function xAxis({ axis, left, time }: Frame, window: Window): uPlot.Axis {
  const { muted, grid, font } = palette();
  return {
    size: axis ? 26 : 0,
    font: `11px ${font}`,
    stroke: muted,
    gap: 4,
    grid: { stroke: grid, width: 1 },
    ticks: { show: axis, stroke: grid, width: 1, size: 4 },
    splits: (u) => hourTicks(window.from, window.to, u.width - left),
    values: (_u, splits) => (axis ? splits.map((t) => time(t, window.to - window.from)) : splits.map(() => '')),
  };
}

function yAxis({ left, lanes, ticks }: Frame): uPlot.Axis {
  const { muted, ink, grid, font } = palette();
  const base: uPlot.Axis = { size: left, font: `11px ${font}`, stroke: lanes ? ink : muted, gap: 6, ticks: { show: false } };
  if (lanes) {
    return {
      ...base,
      grid: { show: false },
      splits: () => lanes.map((name, i) => lanes.length - i - (name.includes('\n') ? 0.3 : 0.5)),
      values: () => lanes,
    };
  }
  return { ...base, space: 26, grid: { stroke: grid, width: 1 }, ...(ticks && { splits: () => ticks }), values: (_u, splits) => splits.map(yLabel) };
}

function yLabel(v: number): string {
  return String(Math.round(v * 1000) / 1000).replace('-', '\u2212');
}
