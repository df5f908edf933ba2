import { get, path } from '../api/client';
import type { Catalog, Measurand } from '#schema';

let reading: Promise<Catalog> | undefined;
const KEY = 'vasomotion-catalog-1';

/** The measurands of the catalogue; the last one read stands in while the service is away, so that forms work offline. */
export async function measurands(): Promise<Measurand[]> {
  reading ??= get<Catalog>(path('catalog'));
  try {
    const { measurands: all } = await reading;
    localStorage.setItem(KEY, JSON.stringify(all));
    return all;
  } catch (e) {
    reading = undefined;
    const kept = localStorage.getItem(KEY);
    if (kept !== null) return JSON.parse(kept) as Measurand[];
    throw e;
  }
}
