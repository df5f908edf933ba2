import uPlot from 'uplot';
import { doseText } from '../format';
import type { Panel } from '../model/panels';
import { palette } from './palette';
import { type Pen, penOf } from './pen';
import { paintSigns } from './paintSigns';
import { paintBalance, paintDose, paintInfusions, paintVolumes } from './paintSteps';
import { paintKnown, paintTarget, paintTrace } from './paintValues';
import { hourLabel, hourTicks } from './ticks';

/** The window and the cursor that all charts of a stay share. */
export interface Timeline {
  readonly key: string;
  from: number;
  to: number;
  /** Whole stay, for the gap lane. */
  readonly begin: number;
  readonly end: number;
  held: number;
  zoom(from: number, to: number): void;
  hover(t: number | null): void;
  /** Puts the cursor of all charts at an instant, or takes it away. */
  point(t: number | null): void;
  /** Holds the readout at an instant. */
  holdAt(t: number): void;
}

/** Room left of the charts for axis labels and the names of lanes. */
export const GUTTER = 104;
export const RIGHT = 18;

/** One chart: uPlot keeps axes, cursor and selection; the layers paint on its canvas. */
export function chart(panel: Panel, timeline: Timeline, width: number, place: HTMLElement, axis: boolean): uPlot {
  const options: uPlot.Options = {
    width,
    height: panel.height + (axis ? 26 : 0),
    padding: [6, RIGHT, axis ? 0 : 4, 0],
    legend: { show: false },
    cursor: {
      y: false,
      points: { show: false },
      drag: { x: true, y: false, setScale: false },
      sync: { key: timeline.key, scales: ['x', null] as unknown as [string, string] },
      bind: { dblclick: () => () => null },
    },
    scales: {
      x: { time: false, range: () => [timeline.from, timeline.to] },
      y: { range: () => panel.y },
    },
    series: [{}, { paths: () => null, points: { show: false } }],
    axes: [xAxis(timeline, axis), yAxis(panel)],
    hooks: {
      drawClear: [(u) => untouched(u, () => paintTarget(penOf(u), panel))],
      draw: [(u) => untouched(u, () => paint(penOf(u), panel, timeline))],
      setCursor: [(u) => timeline.hover((u.cursor.left ?? -1) < 0 ? null : u.posToVal(u.cursor.left ?? 0, 'x'))],
      setSelect: [(u) => select(u, timeline)],
    },
  };
  return new uPlot(options, [[timeline.from, timeline.to], [panel.y[0], panel.y[1]]], place);
}

/** uPlot remembers the pen it set last, so a layer hands the canvas back as it found it. */
function untouched(u: uPlot, paintLayer: () => void): void {
  u.ctx.save();
  paintLayer();
  u.ctx.restore();
}

function select(u: uPlot, timeline: Timeline): void {
  const { left, width } = u.select;
  if (width < 6) return;
  timeline.zoom(u.posToVal(left, 'x'), u.posToVal(left + width, 'x'));
  u.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
}

function paint(pen: Pen, panel: Panel, timeline: Timeline): void {
  switch (panel.kind) {
    case 'values':
      [...panel.traces].reverse().forEach((trace) => paintTrace(pen, trace, panel));
      paintKnown(pen, panel, timeline.begin, timeline.end);
      break;
    case 'signs':
      paintSigns(pen, panel.traces);
      break;
    case 'dose':
      paintDose(pen, panel.infusion);
      break;
    case 'infusions':
      paintInfusions(pen, panel.infusions);
      break;
    case 'volumes':
      paintVolumes(pen, panel.bars);
      break;
    case 'balance':
      paintBalance(pen, panel.bars);
      break;
  }
  held(pen, timeline.held);
}

/** The instant that the readout stands at when the pointer is elsewhere. */
function held(pen: Pen, t: number): void {
  const { ctx, px } = pen;
  if (!pen.sees(t, t)) return;
  ctx.save();
  ctx.strokeStyle = pen.colors.hold;
  ctx.lineWidth = px;
  ctx.setLineDash([2 * px, 3 * px]);
  ctx.beginPath();
  ctx.moveTo(pen.x(t), pen.top);
  ctx.lineTo(pen.x(t), pen.bottom);
  ctx.stroke();
  ctx.restore();
}

function xAxis(timeline: Timeline, labelled: boolean): uPlot.Axis {
  const { muted, grid, font } = palette();
  return {
    size: labelled ? 26 : 0,
    font: `11px ${font}`,
    stroke: muted,
    gap: 4,
    grid: { stroke: grid, width: 1 },
    ticks: { show: labelled, stroke: grid, width: 1, size: 4 },
    splits: (u) => hourTicks(timeline.from, timeline.to, u.width - GUTTER),
    values: (_u, splits) => (labelled ? splits.map((t) => hourLabel(t, timeline.to - timeline.from)) : splits.map(() => '')),
  };
}

function yAxis(panel: Panel): uPlot.Axis {
  const { muted, ink, grid, font } = palette();
  const lanes = laneNames(panel);
  const base: uPlot.Axis = { size: GUTTER, font: `11px ${font}`, stroke: lanes ? ink : muted, gap: 6, ticks: { show: false } };
  if (lanes) {
    return {
      ...base,
      grid: { show: false },
      splits: () => lanes.map((name, i) => lanes.length - i - (name.includes('\n') ? 0.3 : 0.5)),
      values: () => lanes,
    };
  }
  return { ...base, space: 26, grid: { stroke: grid, width: 1 }, values: (_u, splits) => splits.map(yLabel) };
}

function laneNames(panel: Panel): string[] | undefined {
  if (panel.kind === 'signs') return panel.traces.map((t) => short(t.symbol));
  if (panel.kind === 'infusions') return panel.infusions.map((row) => (row.scale > 0 ? `${short(row.name)}\n${doseText(row.scale)} ${row.unit}` : short(row.name)));
  return undefined;
}

function short(name: string): string {
  return name.length > 15 ? `${name.slice(0, 14).trimEnd()}\u2026` : name;
}

function yLabel(v: number): string {
  return String(Math.round(v * 1000) / 1000).replace('-', '\u2212');
}
