import type uPlot from 'uplot';
import { doseText } from '../format';
import type { Panel } from '../model/panels';
import { type Frame, framed, type Window } from './frame';
import type { Pen } from './pen';
import { paintHeld } from './paintHeld';
import { paintSigns } from './paintSigns';
import { paintBalance, paintDose, paintInfusions, paintVolumes } from './paintSteps';
import { paintKnown, paintTarget, paintTrace } from './paintValues';
import { hourLabel } from './ticks';

/** The window and the cursor that all charts of a stay share. */
export interface Timeline extends Window {
  /** Whole stay, for the gap lane. */
  readonly begin: number;
  readonly end: number;
  held: number;
  /** Puts the cursor of all charts at an instant, or takes it away. */
  point(t: number | null): void;
  /** Holds the readout at an instant. */
  holdAt(t: number): void;
}

/** Room left of the charts for axis labels and the names of lanes. */
export const GUTTER = 104;
export const RIGHT = 18;

/** A panel of the stay as a chart. */
export function chart(panel: Panel, timeline: Timeline, width: number, place: HTMLElement, axis: boolean): uPlot {
  const frame: Frame = {
    height: panel.height,
    y: panel.y,
    left: GUTTER,
    right: RIGHT,
    axis,
    time: hourLabel,
    lanes: laneNames(panel),
    under: (pen) => paintTarget(pen, panel),
    paint: (pen) => paint(pen, panel, timeline),
  };
  return framed(frame, timeline, width, place);
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
  paintHeld(pen, timeline.held);
}

function laneNames(panel: Panel): string[] | undefined {
  if (panel.kind === 'signs') return panel.traces.map((t) => short(t.symbol));
  if (panel.kind === 'infusions') return panel.infusions.map((row) => (row.scale > 0 ? `${short(row.name)}\n${doseText(row.scale)} ${row.unit}` : short(row.name)));
  return undefined;
}

function short(name: string): string {
  return name.length > 15 ? `${name.slice(0, 14).trimEnd()}\u2026` : name;
}
