import uPlot from 'uplot';
import { clockText, minus } from '../format';
import { palette } from './palette';
import { paintOver, paintUnder } from './paint';
import { penOf } from './pen';
import { axisOf, type ChartSpec } from './spec';
import { timeTicks } from './ticks';
import type { TimeWindow } from './timeWindow';

/** Room left of every chart, so that they stand exactly below each other, and right of it. */
export const GUTTER = 44;
const RIGHT = 8;
const AXIS = 22;

export interface Plotted {
  readonly plot: uPlot;
  /** Other data in the same chart. */
  show(spec: ChartSpec): void;
}

/** One chart: uPlot keeps axes, cursor and selection; the layers paint on its canvas. */
export function plotted(first: ChartSpec, window: TimeWindow, width: number, withTimes: boolean, place: HTMLElement): Plotted {
  let spec = first;
  const untouched = (u: uPlot, paint: (pen: ReturnType<typeof penOf>) => void) => {
    u.ctx.save();
    paint(penOf(u));
    u.ctx.restore();
  };
  const options: uPlot.Options = {
    width,
    height: spec.height + (withTimes ? AXIS : 0),
    padding: [7, RIGHT, withTimes ? 0 : 5, 0],
    legend: { show: false },
    cursor: {
      y: false,
      points: { show: false },
      drag: { x: true, y: false, setScale: false },
      sync: { key: window.key, scales: ['x', null] },
      bind: { dblclick: () => () => (window.reset(), null) },
    },
    scales: { x: { time: false, range: () => [window.from, window.until] }, y: { range: () => axisOf(spec) } },
    series: [{}, { paths: () => null, points: { show: false } }],
    axes: [times(window, withTimes), values()],
    hooks: {
      drawClear: [(u) => untouched(u, (pen) => paintUnder(pen, spec))],
      draw: [(u) => untouched(u, (pen) => paintOver(pen, spec))],
      setCursor: [(u) => pointed(u, window)],
      setSelect: [(u) => selected(u, window)],
    },
  };
  const ends = (): uPlot.AlignedData => [[window.from, window.until], [...axisOf(spec)]];
  const plot = new uPlot(options, ends(), place);
  return { plot, show: (next) => ((spec = next), plot.setData(ends())) };
}

function pointed(u: uPlot, window: TimeWindow): void {
  const { left = -1 } = u.cursor;
  const at = left < 0 ? null : u.posToVal(left, 'x');
  if (at !== window.pointer) window.point(at);
}

function selected(u: uPlot, window: TimeWindow): void {
  const { left, width } = u.select;
  if (width < 6) return;
  u.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
  window.zoom(u.posToVal(left, 'x'), u.posToVal(left + width, 'x'));
}

function times(window: TimeWindow, isShown: boolean): uPlot.Axis {
  const { muted, grid, font } = palette();
  return {
    size: isShown ? AXIS : 0,
    font: `11px ${font}`,
    stroke: muted,
    gap: 3,
    grid: { stroke: grid, width: 1 },
    ticks: { show: false },
    splits: (u) => timeTicks(window.from, window.until, u.width - GUTTER),
    values: (_u, splits) => splits.map((at) => (isShown ? clockText(at) : '')),
  };
}

function values(): uPlot.Axis {
  const { muted, grid, font } = palette();
  return {
    size: GUTTER,
    font: `11px ${font}`,
    stroke: muted,
    gap: 5,
    space: 24,
    grid: { stroke: grid, width: 1 },
    ticks: { show: false },
    values: (_u, splits) => splits.map((v) => minus(String(Math.round(v * 1000) / 1000))),
  };
}
