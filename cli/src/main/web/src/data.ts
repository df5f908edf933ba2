import type { Cohort, Stay } from './contract';

/** The data in the page. A stay is parsed when it is asked for, and only the last one asked for is kept. */
export class Data {
  readonly cohort: Cohort;
  private readonly scripts = new Map<string, Element>();
  private last: Stay | undefined;

  constructor(page: ParentNode) {
    const script = page.querySelector('script#cohort');
    if (!script) throw new Error('the page holds no cohort data; the file may have been cut short');
    this.cohort = JSON.parse(script.textContent ?? '') as Cohort;
    for (const stay of page.querySelectorAll('script.stay')) this.scripts.set(stay.getAttribute('data-id') ?? '', stay);
  }

  stay(id: string): Stay | undefined {
    if (this.last?.id === id) return this.last;
    const script = this.scripts.get(id);
    if (!script) return undefined;
    this.last = JSON.parse(script.textContent ?? '') as Stay;
    return this.last;
  }
}
