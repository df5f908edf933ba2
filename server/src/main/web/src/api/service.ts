import { get, path, put } from './client';
import { ApiProblem } from './problem';

/** What the service is and can do. */
export interface ServiceAccount {
  version: string;
  title: string;
  demo: boolean;
  clock: { now: string; speed: number; paused: boolean };
  can: string[];
  who?: { name: string; role: string };
}

/** Null if the service is one that does not say. */
export async function serviceAccount(): Promise<ServiceAccount | null> {
  try {
    return await get<ServiceAccount>(path('service'));
  } catch (e) {
    if (e instanceof ApiProblem && e.status === 404) return null;
    throw e;
  }
}

export const setDemoSpeed = (speed: number): Promise<unknown> => put(path('demo', 'clock'), { speed });
