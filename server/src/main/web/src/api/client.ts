import { ApiProblem, problemOf } from './problem';
import { credentials } from './token';

type Query = Record<string, string | number | undefined>;
type Refused = () => void;

const refusals = new Set<Refused>();

/** Told when the service wants to know who asks. */
export function onRefused(listener: Refused): () => void {
  refusals.add(listener);
  return () => refusals.delete(listener);
}

/** The address of a route; parts are escaped: `path('patients', id, 'series')`. */
export function path(...parts: (string | number)[]): string {
  return `/api/${parts.map((part) => encodeURIComponent(part)).join('/')}`;
}

export function withQuery(address: string, query: Query): string {
  const given = Object.entries(query).filter((entry): entry is [string, string | number] => entry[1] !== undefined);
  return given.length === 0 ? address : `${address}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}

/** Asks the service.
 *
 * @throws ApiProblem if it says no or nothing
 */
export async function ask(method: string, address: string, body?: unknown, signal?: AbortSignal): Promise<Response> {
  const init: RequestInit = { method, headers: { ...credentials() }, cache: 'no-store', signal: signal ?? null };
  if (body !== undefined) {
    init.body = JSON.stringify(body);
    init.headers = { ...init.headers, 'Content-Type': 'application/json' };
  }
  let response: Response;
  try {
    response = await fetch(address, init);
  } catch (e) {
    if (signal?.aborted) throw e;
    throw ApiProblem.silence();
  }
  if (response.status === 401) refusals.forEach((told) => told());
  if (!response.ok) throw await problemOf(response);
  return response;
}

async function json<T>(answer: Promise<Response>): Promise<T> {
  const response = await answer;
  return (response.status === 204 ? undefined : await response.json()) as T;
}

export const get = <T>(address: string, query: Query = {}, signal?: AbortSignal): Promise<T> => json(ask('GET', withQuery(address, query), undefined, signal));
export const post = <T>(address: string, body: unknown = {}): Promise<T> => json(ask('POST', address, body));
export const put = <T>(address: string, body: unknown): Promise<T> => json(ask('PUT', address, body));
export const remove = <T = void>(address: string): Promise<T> => json(ask('DELETE', address));
