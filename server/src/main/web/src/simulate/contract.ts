/** What the service says about simulations. Times in simulated seconds, pressures in mmHg; a sign has the unit of its row. */

export interface Treatment {
  id: string;
  name: string;
  kind: 'infusion' | 'volume' | 'rate';
  unit: string;
  unitText: string;
  usual: number[];
  most: number;
}

export interface Sign {
  id: string;
  name: string;
  symbol: string;
  unit: string;
  unitText: string;
  decimals: number;
  low?: number;
  high?: number;
}

export interface SimulationCatalog {
  patients: { id: string; title: string; about: string }[];
  treatments: Treatment[];
  mechanisms: { id: string; words: string }[];
  beds: { id: string; name: string }[];
  signs: Sign[];
  protocols: { id: string; title: string }[];
}

export interface Running {
  treatment: string;
  rate?: number;
  unit?: string;
  unitText?: string;
  remainingMl?: number;
  untilS?: number;
}

export interface Advice {
  number?: number;
  kind?: string;
  action?: string;
  proposed: string;
  advised?: string;
  status?: string;
  urgency?: string;
  because?: string[];
}

export interface Simulation {
  id: string;
  patient: string;
  title: string;
  atS: number;
  speed: number;
  dead: boolean;
  running: Running[];
  mechanisms: { id: string; grade: number }[];
  saved: { number: number; atS: number; label: string }[];
  protocol?: { id: string; title: string; step: string; stepTitle: string };
  advice: Advice[];
}

export interface Unit {
  state: 'open' | 'intermittent' | 'stopped';
  flow: number;
  velocity: number;
  tone: number;
  closingPressure: number;
}

export interface Bed {
  id: string;
  flow: number;
  inflowPressure: number;
  closingPressure: number;
  tissuePo2: number;
  swelling: number;
  plugged: number;
  shunt: number;
  units: Unit[];
}

export interface Wave {
  rateHz: number;
  fromS: number;
  arterial: number[];
  pleth: number[];
}

export interface Frame {
  atS: number;
  speed: number;
  dead: boolean;
  signs: Record<string, number | null>;
  running: Running[];
  beds: Bed[];
  wave?: Wave;
}

export interface DebriefEvent {
  atS: number;
  kind: 'order' | 'advice' | 'step' | 'saved' | 'death';
  text: string;
}

export interface Debrief {
  atS: number;
  signs: { atS: number[]; values: Record<string, (number | null)[]> };
  events: DebriefEvent[];
}

export type Order =
  | { order: 'infuse' | 'run'; treatment: string; rate: number }
  | { order: 'give'; treatment: string; volumeMl: number; overS: number }
  | { order: 'mechanism'; mechanism: string; grade: number };
