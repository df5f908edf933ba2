/** Catalogue ids that the page gives a place of their own. Everything else is reached through the picker. */
export const REFILL = ['capillary-refill-time', 'video-capillary-refill-time', 'knee-capillary-refill-time'];
export const SKIN_SIGNS = ['mottling-score', 'skin-mottling', 'skin-temperature-grade'];
export const LACTATE = 'lactate';
export const LACTATE_INDICES = ['lactate-clearance', 'lactate-pyruvate-ratio'];
export const MEAN_PRESSURE = 'mean-arterial-pressure';
export const DIASTOLIC_PRESSURE = 'diastolic-arterial-pressure';
export const PULSE_PRESSURE = 'pulse-pressure';
export const NOREPINEPHRINE_EQUIVALENT = 'norepinephrine-equivalent-dose';
export const NOREPINEPHRINE = 'norepinephrine';
export const CUFF = 'cuff';

/** Shown when present without being asked for. */
export const FIRST_PICKS = [
  'central-venous-oxygen-saturation',
  'mixed-venous-oxygen-saturation',
  'carbon-dioxide-gap',
  'sofa-score',
];

/** Targets drawn as bands. The numbers are those of the protocols; the catalogue's reference range stands in elsewhere. */
export const REFILL_TARGET = { hi: 3 };
export const LACTATE_TARGET = { hi: 2, below: true };
export const MEAN_PRESSURE_TARGET = { lo: 65 };

const PLACED = new Set([
  ...REFILL,
  ...SKIN_SIGNS,
  LACTATE,
  MEAN_PRESSURE,
  DIASTOLIC_PRESSURE,
  PULSE_PRESSURE,
  NOREPINEPHRINE_EQUIVALENT,
]);

export function hasOwnPlace(id: string): boolean {
  return PLACED.has(id);
}
