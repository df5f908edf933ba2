import type { Cohort, Stay } from '../contract';
import { decode, type Reading } from './readings';

/** What the page needs to know about a series, be it measured or derived. */
export interface Term {
  id: string;
  name: string;
  symbol: string;
  unit: string;
  decimals: number;
  referenceLow?: number;
  referenceHigh?: number;
  maxGapS?: number;
  maxGapByMethodS?: Record<string, number>;
  grades?: { least: number; labels: string[] };
  derived: boolean;
}

/** The rows of the catalogue that the cohort uses, by id. */
export class Catalogue {
  private readonly terms = new Map<string, Term>();

  constructor(private readonly cohort: Pick<Cohort, 'measurands' | 'indices' | 'methods' | 'drugs'>) {
    for (const m of cohort.measurands) this.terms.set(m.id, { ...m, derived: false });
    for (const i of cohort.indices) this.terms.set(i.id, { ...i, derived: true });
  }

  find(id: string): Term | undefined {
    return this.terms.get(id);
  }

  /** A row, or one made from the id for data that outrun their catalogue. */
  term(id: string): Term {
    return this.find(id) ?? { id, name: id.replaceAll('-', ' '), symbol: id, unit: '', decimals: 2, derived: false };
  }

  drug(id: string): { name: string; unit: string } {
    return this.cohort.drugs.find((d) => d.id === id) ?? { name: id.replaceAll('-', ' '), unit: '' };
  }

  readings(stay: Stay, id: string): Reading[] {
    return decode(stay.series[id], this.term(id), this.cohort.methods);
  }
}
