import { typed } from './entry';

/** A temperature that is entered for a gradient. */
export interface Probe {
  id: string;
  text: string;
  site: string;
  method: string;
}

export const CORE_SITES: readonly string[] = ['bladder', 'esophagus', 'blood', 'rectum', 'ear'];

export const SKIN_PROBES: readonly Probe[] = [
  { id: 'toe-temperature', text: 'Toe', site: 'toe', method: 'thermistor' },
  { id: 'forearm-temperature', text: 'Forearm', site: 'forearm', method: 'thermistor' },
  { id: 'fingertip-temperature', text: 'Fingertip', site: 'finger', method: 'thermistor' },
];

export interface Gradient {
  name: string;
  /** Difference in kelvin, or nothing while one end is missing. */
  value?: number;
  missing: string;
}

/** The gradients that the typed temperatures give; both ends are named, and a bound gives none. */
export function gradients(temperatures: Record<string, string>): Gradient[] {
  return [
    between('Core to toe', 'core-temperature', 'toe-temperature', temperatures),
    between('Forearm to fingertip', 'forearm-temperature', 'fingertip-temperature', temperatures),
  ];
}

function between(name: string, warm: string, cold: string, temperatures: Record<string, string>): Gradient {
  const high = exact(temperatures[warm]);
  const low = exact(temperatures[cold]);
  const missing = [high === undefined ? warm : '', low === undefined ? cold : ''].filter((id) => id !== '').map((id) => id.replaceAll('-', ' ')).join(' and ');
  return { name, missing, ...(high !== undefined && low !== undefined ? { value: high - low } : {}) };
}

function exact(text = ''): number | undefined {
  const read = typed(text);
  return read.is === 'value' && read.bound === '' ? read.value : undefined;
}
