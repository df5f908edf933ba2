import type { Side } from '../chart/spec';

const MACRO = /arterial-pressure|pulse-pressure|heart-rate|cardiac|stroke|central-venous-pressure|vascular-resistance|norepinephrine/;
const MICRO = /refill|mottling|perfus|temperature|vessel|microvascular|tissue|lactate/;

/** The side of a sign, for its colour: blue the large circulation, orange skin, capillaries and what they feed, grey the rest. */
export function side(sign: string): Side {
  if (MACRO.test(sign)) return 'macro';
  return MICRO.test(sign) ? 'micro' : 'neutral';
}
