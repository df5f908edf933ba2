import type { Band, Reading } from './readings';
import type { FluidBar } from './fluids';
import type { Span } from './segments';
import type { Step } from './steps';

/** Blue for the large circulation, orange for the small one and what it feeds, ink for the rest. */
export type Tone = 'macro' | 'micro' | 'neutral';

/** How one series is drawn. The same object feeds the readout, so chart and numbers cannot disagree. */
export interface Trace {
  name: string;
  symbol: string;
  /** Source or way of measuring, e.g. "arterial line". */
  by: string;
  unit: string;
  decimals: number;
  tone: Tone;
  /** `unseen` stands in the readout only. */
  style: 'line' | 'faint' | 'dashed' | 'open' | 'open-small' | 'markers' | 'signs' | 'range' | 'unseen';
  readings: Reading[];
  band?: Band;
  /** Names of the grades of a sign. */
  grades?: { least: number; labels: string[] };
}

export interface Infusion {
  name: string;
  unit: string;
  steps: Step[];
  peak: number;
  /** Top of its scale; single pushes may lie above it. */
  scale: number;
}

export interface Target extends Band {
  label: string;
}

interface Common {
  id: string;
  title: string;
  unit: string;
  tone: Tone;
  height: number;
  /** Lowest and highest value of the axis. */
  y: [number, number];
  target?: Target;
  traces: Trace[];
  /** When the leading value stood; absent where that has no meaning. */
  known?: Span[];
  /** Right of the title: how much there is. */
  summary: string;
}

export type Panel =
  | (Common & { kind: 'values' })
  | (Common & { kind: 'signs' })
  | (Common & { kind: 'dose'; infusion: Infusion })
  | (Common & { kind: 'infusions'; infusions: Infusion[] })
  | (Common & { kind: 'volumes'; bars: FluidBar[] })
  | (Common & { kind: 'balance'; bars: FluidBar[] });

/** What the stay view draws, in order from top to bottom. */
export interface StayPicture {
  from: number;
  to: number;
  panels: Panel[];
  /** Series that may be added, by name. */
  offers: { id: string; name: string; count: number }[];
}
