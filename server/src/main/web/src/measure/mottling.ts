/**
 * Mottling score by how far mottling spreads from the knee (Ait-Oufella 2011, doi:10.1007/s00134-011-2163-y; the wording of the six
 * bands is unverified there, see the catalogue).
 */
export interface Extent {
  score: number;
  title: string;
  text: string;
}

export const EXTENTS: readonly Extent[] = [
  { score: 0, title: 'None', text: 'no mottling' },
  { score: 1, title: 'Coin', text: 'a coin-sized patch at the centre of the knee' },
  { score: 2, title: 'Kneecap', text: 'not past the upper edge of the kneecap' },
  { score: 3, title: 'Mid-thigh', text: 'not past the middle of the thigh' },
  { score: 4, title: 'Groin', text: 'not past the fold of the groin' },
  { score: 5, title: 'Beyond', text: 'past the fold of the groin' },
];

/** Areas of the drawing that are mottled at a score. */
export function mottled(score: number | undefined): number[] {
  return EXTENTS.filter((e) => e.score > 0 && e.score <= (score ?? 0)).map((e) => e.score);
}
