import type uPlot from 'uplot';
import { palette } from '../chart/palette';

/** Colour of an arm, from the style sheet. */
export function armColor(arm: number): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--arm-${arm % 4}`).trim();
}

/** The same colour, let through. */
export function washed(color: string): string {
  return `color-mix(in srgb, ${color} 16%, transparent)`;
}

export function axis(label: string, size: number): uPlot.Axis {
  const { muted, grid, font } = palette();
  return {
    size,
    label,
    labelSize: label ? 16 : 0,
    labelFont: `11px ${font}`,
    font: `11px ${font}`,
    stroke: muted,
    gap: 4,
    grid: { stroke: grid, width: 1 },
    ticks: { stroke: grid, width: 1, size: 4 },
    values: (_u, splits) => splits.map((v) => (v === null ? '' : String(Math.round(v * 1e6) / 1e6).replace('-', '\u2212'))),
  };
}

/** What all charts of the page share: no zoom, a vertical cursor. */
export function base(width: number, height: number): Pick<uPlot.Options, 'width' | 'height' | 'padding' | 'cursor'> {
  return { width, height, padding: [8, 14, 0, 0], cursor: { y: false, drag: { x: false, y: false }, points: { show: false } } };
}
