import type { Side } from '../../chart/spec';

const HOUR = 3_600_000;

/** How a sign is drawn. Scales and gaps are choices of this page; targets come from the thresholds that the service sends. */
export interface SignStyle {
  id: string;
  side: Side;
  scale: readonly [number, number];
  style: 'line' | 'faint' | 'marks';
  decimals: number;
  gapMs: number;
}

export interface PanelStyle {
  title: string;
  height: number;
  signs: readonly SignStyle[];
  /** Finding whose first threshold is the edge of the target. */
  finding?: string;
  /** Shown also without a value, so that it is seen that there is none. */
  isCore?: boolean;
}

const sign = (id: string, side: Side, scale: [number, number], style: SignStyle['style'], decimals: number, gapMs: number): SignStyle => ({ id, side, scale, style, decimals, gapMs });

/** Panels from top to bottom: the small circulation, the large one, what is done about it, oxygen, sublingual. */
export const PANELS: readonly PanelStyle[] = [
  {
    title: 'Refill and mottling',
    height: 84,
    finding: 'prolonged-capillary-refill',
    isCore: true,
    signs: [sign('capillary-refill-time', 'micro', [0, 6], 'marks', 1, 2 * HOUR), sign('mottling-score', 'neutral', [0, 5], 'faint', 0, 6 * HOUR)],
  },
  { title: 'Lactate', height: 64, finding: 'raised-lactate', isCore: true, signs: [sign('lactate', 'micro', [0, 5], 'marks', 1, 4 * HOUR)] },
  {
    title: 'Pressure',
    height: 100,
    finding: 'low-mean-arterial-pressure',
    isCore: true,
    signs: [
      sign('mean-arterial-pressure', 'macro', [30, 90], 'line', 0, HOUR / 4),
      sign('diastolic-arterial-pressure', 'macro', [30, 90], 'faint', 0, HOUR / 4),
      sign('pulse-pressure', 'neutral', [30, 90], 'faint', 0, HOUR / 4),
    ],
  },
  { title: 'Cardiac index', height: 56, finding: 'low-cardiac-index', signs: [sign('cardiac-index', 'macro', [1, 4], 'marks', 1, 6 * HOUR)] },
];

export const OXYGEN_PANELS: readonly PanelStyle[] = [
  { title: 'Central venous saturation', height: 52, finding: 'low-central-venous-oxygen-saturation', signs: [sign('central-venous-oxygen-saturation', 'neutral', [50, 90], 'marks', 0, 6 * HOUR)] },
  { title: 'CO₂ gap', height: 52, finding: 'wide-carbon-dioxide-gap', signs: [sign('carbon-dioxide-gap', 'neutral', [0, 12], 'marks', 1, 6 * HOUR)] },
  { title: 'Perfused vessels, sublingual', height: 52, finding: 'low-proportion-of-perfused-vessels', signs: [sign('proportion-of-perfused-vessels', 'micro', [40, 100], 'marks', 0, 12 * HOUR)] },
  { title: 'Flow index, sublingual', height: 48, finding: 'low-microvascular-flow-index', signs: [sign('microvascular-flow-index', 'micro', [0, 3], 'marks', 1, 12 * HOUR)] },
];
