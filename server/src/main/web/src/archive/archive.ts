import { get, path } from '../api/client';
import type { Late, OpenStay, Patient, Stay, Stays, Window } from '#schema';

export type WindowThen = Window & { late?: Late[] };

export const stays = async (): Promise<Stay[]> => (await get<Stays>(path('archive'))).stays;
export const stay = (id: string): Promise<OpenStay> => get(path('archive', id));

/** The patient as he was known at an instant. */
export const patientThen = (id: string, at: number, signal: AbortSignal): Promise<Patient> => get(path('archive', id, 'at'), { at: new Date(at).toISOString() }, signal);

/** His series as they were known at an instant. */
export const seriesThen = (id: string, at: number, from: number, signal: AbortSignal): Promise<WindowThen> =>
  get(path('archive', id, 'series'), { at: new Date(at).toISOString(), from: new Date(from).toISOString(), until: new Date(at).toISOString() }, signal);
