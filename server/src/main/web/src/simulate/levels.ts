import type { Bed } from './contract';

/** A bed as a weir: the water stands at the inflow pressure, each unit is a gate as high as its closing pressure. */
export interface Weir {
  id: string;
  name: string;
  inflow: number;
  closing: number;
  /** Inflow over closing pressure, mmHg; at or below zero nothing flows. */
  margin: number;
  gates: { height: number; over: boolean; state: Bed['units'][number]['state'] }[];
  flowing: number;
  sentence: string;
}

export function weir(bed: Bed, name: string): Weir {
  const gates = bed.units.map((u) => ({ height: u.closingPressure, over: u.state !== 'stopped', state: u.state })).sort((a, b) => a.height - b.height);
  const margin = bed.inflowPressure - bed.closingPressure;
  const flowing = gates.filter((g) => g.over).length;
  const sentence = `${name}: inflow ${whole(bed.inflowPressure)}, closing ${whole(bed.closingPressure)} mmHg, ${flowing} of ${gates.length} units flow`;
  return { id: bed.id, name, inflow: bed.inflowPressure, closing: bed.closingPressure, margin, gates, flowing, sentence };
}

/** Top of the one axis that all weirs share, mmHg: the next ten above what is drawn, and never a lower one than before. */
export function ceiling(weirs: readonly Weir[], before = 40): number {
  const highest = Math.max(0, ...weirs.flatMap((w) => [w.inflow, ...w.gates.map((g) => g.height)]));
  return Math.max(before, 10 * Math.ceil((highest + 1) / 10));
}

function whole(pressure: number): string {
  return pressure.toFixed(0).replace('-', '\u2212');
}
