import type { Bed, Debrief, Frame, Sign, Treatment } from '../../src/simulate/contract';

export const fluid: Treatment = { id: 'balanced-crystalloid', name: 'Balanced crystalloid', kind: 'volume', unit: 'mL', unitText: 'mL', usual: [250, 500, 1000], most: 2000 };
export const norepinephrine: Treatment = { id: 'norepinephrine', name: 'Norepinephrine', kind: 'infusion', unit: 'ug/kg/min', unitText: '\u00b5g/kg/min', usual: [0.05, 0.1, 0.2], most: 1 };

export const pressure: Sign = { id: 'mean-arterial-pressure', name: 'Mean arterial pressure', symbol: 'MAP', unit: 'mm[Hg]', unitText: 'mmHg', decimals: 0, low: 65, high: 105 };
export const refillSign: Sign = { id: 'capillary-refill-time', name: 'Capillary refill time, finger', symbol: 'CRT', unit: 's', unitText: 's', decimals: 1, low: 0.1, high: 3 };

export const bed: Bed = {
  id: 'skin', flow: 0.5, inflowPressure: 40, closingPressure: 34, tissuePo2: 15, swelling: 0.2, plugged: 0.3, shunt: 0.4,
  units: [
    { state: 'open', flow: 1, velocity: 1.2, tone: 0.3, closingPressure: 28 },
    { state: 'intermittent', flow: 0.2, velocity: 0.2, tone: 0.6, closingPressure: 39 },
    { state: 'stopped', flow: 0, velocity: 0, tone: 0.9, closingPressure: 47 },
  ],
};

export const frame = (atS: number, mean: number | null, remainingMl?: number): Frame => ({
  atS, speed: 1, dead: false, signs: { 'mean-arterial-pressure': mean }, beds: [bed],
  running: remainingMl === undefined ? [] : [{ treatment: 'balanced-crystalloid', remainingMl, untilS: 1800 }],
});

export const debrief: Debrief = {
  atS: 7200,
  signs: { atS: [0, 3600, 5400, 7200], values: { 'mean-arterial-pressure': [60, 70, null, 72], 'capillary-refill-time': [null, null, null, null] } },
  events: [{ atS: 1800, kind: 'order', text: 'Gave 500 mL' }, { atS: 1900, kind: 'advice', text: 'Measure CRT' }],
};
