import type { Service } from '#schema';
import { get, path, put } from './client';
import { keepWho, token } from './token';

export type ServiceAccount = Service;

export async function serviceAccount(): Promise<Service> {
  const askedWith = token();
  const account = await get<Service>(path('service'));
  keepWho(account.who.name, askedWith);
  return account;
}

export const setDemoSpeed = (speed: number): Promise<Service> => put(path('demo', 'clock'), { speed });

const ROLES = ['anyone', 'viewer', 'clinician', 'admin'];

/** Whether somebody who is known may do what needs a role; the service decides, this only spares the attempt. */
export function may(service: Service | null, role: 'clinician' | 'admin'): boolean {
  return service === null || ROLES.indexOf(service.who.role.toLowerCase()) >= ROLES.indexOf(role);
}
