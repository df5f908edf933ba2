import { afterEach, describe, expect, it, vi } from 'vitest';
import { Bench } from '../../src/simulate/bench';

describe('a bench', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('should not go back to how it stood before an order when that answer comes late', async () => {
    let arrive = () => {};
    vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
      if (init.method === 'GET') await new Promise<void>((done) => (arrive = done));
      return new Response(JSON.stringify({ id: 's1', title: init.method === 'GET' ? 'before' : 'after' }));
    });
    const bench = new Bench('s1');
    const read = bench.read();
    await bench.order({ order: 'infuse', treatment: 'norepinephrine', rate: 0 });
    arrive();
    await read;
    expect(bench.state?.title).toBe('after');
  });
});
