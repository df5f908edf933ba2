/** Where the page is: `#/patient/p1?tab=map` is view `patient`, rest `['p1']`, query `tab=map`. */
export interface Route {
  readonly view: string;
  readonly rest: readonly string[];
  readonly query: URLSearchParams;
}

export function parseRoute(hash: string): Route {
  const [place = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [view = '', ...rest] = place.split('/').map(decoded);
  return { view: view || 'ward', rest: rest.filter((part) => part !== ''), query: new URLSearchParams(query) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of a view inside the page. */
export function href(view: string, rest: readonly string[] = [], query: Record<string, string> = {}): string {
  const search = new URLSearchParams(query).toString();
  return `#/${[view, ...rest].map(encodeURIComponent).join('/')}${search ? `?${search}` : ''}`;
}

export function go(view: string, rest: readonly string[] = [], query: Record<string, string> = {}): void {
  location.hash = href(view, rest, query);
}
