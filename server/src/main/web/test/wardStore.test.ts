import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepToken } from '../src/api/token';
import { WardStore } from '../src/wardStore';
import { before, row } from './rows';

const event = (kind: string, data: unknown, id = '') => ({ kind, id, data: JSON.stringify(data) });

function answering(...wards: unknown[]): { asked: string[] } {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const body = address.startsWith('/api/service')
      ? { version: '1', title: '', demo: false, clock: { now: before(0), speed: 1, paused: false }, can: [], who: { name: 'local', role: 'admin' } }
      : address.startsWith('/api/ward/trends')
        ? { from: before(360), until: before(0), patients: [] }
        : wards.length > 1 ? wards.shift() : wards[0];
    return new Response(JSON.stringify(body));
  });
  return { asked };
}

const ward = (...patients: unknown[]) => ({ at: before(0), lastEventId: 'a-1', phase: 'open', patients });

describe('the ward', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('should be read when the stream begins, and again when events were missed', async () => {
    const { asked } = answering(ward(row('a')), ward(row('b')));
    const store = new WardStore();
    store.take(event('begin', { whole: true }));
    await vi.waitFor(() => expect([...store.rows.keys()]).toEqual(['a']));
    store.take(event('begin', { whole: true }));
    expect(asked.filter((address) => address === '/api/ward')).toHaveLength(1);
    store.take(event('begin', { whole: false }));
    await vi.waitFor(() => expect([...store.rows.keys()]).toEqual(['b']));
  });

  it('should keep the newer of two rows', async () => {
    const store = new WardStore();
    store.take(event('row', row('a', { version: 7, label: 'new' })));
    store.take(event('row', row('a', { version: 6, label: 'old' })));
    expect(store.rows.get('a')?.label).toBe('new');
  });

  it('should not lose a row that came while the ward was being read', async () => {
    answering(ward(row('a', { version: 3, label: 'old' })));
    const store = new WardStore();
    const reading = store.read();
    store.take(event('row', row('a', { version: 4, label: 'new' })));
    await reading;
    expect(store.rows.get('a')?.label).toBe('new');
  });

  it('should not bring back who left while the ward was being read', async () => {
    answering(ward(row('a'), row('b')));
    const store = new WardStore();
    const reading = store.read();
    store.take(event('row', row('c')));
    store.take(event('left', { patient: 'a' }));
    store.take(event('left', { patient: 'c' }));
    await reading;
    expect([...store.rows.keys()]).toEqual(['b']);
  });

  it('should have who left and came again while the ward was being read', async () => {
    answering(ward(row('a')));
    const store = new WardStore();
    const reading = store.read();
    store.take(event('left', { patient: 'a' }));
    store.take(event('row', row('a', { version: 4, label: 'again' })));
    await reading;
    expect(store.rows.get('a')?.label).toBe('again');
  });

  it('should not go back to an older reading that arrives after a newer one', async () => {
    const late: (() => void)[] = [];
    const wards = [ward(row('a', { version: 3, label: 'old' })), ward(row('a', { version: 5, label: 'new' }))];
    vi.stubGlobal('fetch', async (address: string) => {
      if (address === '/api/ward') {
        const body = wards.shift();
        if (wards.length > 0) await new Promise<void>((done) => late.push(done));
        return new Response(JSON.stringify(body));
      }
      const service = { version: '1', title: '', demo: false, clock: { now: before(0), speed: 1, paused: false }, can: [], who: { name: 'local', role: 'admin' } };
      return new Response(JSON.stringify(address.startsWith('/api/service') ? service : { from: before(360), until: before(0), patients: [] }));
    });
    const store = new WardStore();
    const first = store.read();
    await vi.waitFor(() => expect(late).toHaveLength(1));
    await store.read();
    expect(store.rows.get('a')?.label).toBe('new');
    late[0]!();
    await first;
    expect(store.rows.get('a')?.label).toBe('new');
  });

  it('should not call itself live while nothing can be heard', async () => {
    answering(ward(row('a')));
    const store = new WardStore();
    await store.read();
    expect(store.connection.state).not.toBe('live');
  });

  it('should ask who is here when somebody else has signed in', async () => {
    const { asked } = answering(ward(row('a')));
    const store = new WardStore();
    store.take(event('begin', { whole: true }));
    await vi.waitFor(() => expect(store.service?.who.name).toBe('local'));
    keepToken('of-another');
    store.take(event('begin', { whole: true }));
    expect(asked.filter((address) => address === '/api/service')).toHaveLength(2);
    keepToken('');
  });

  it('should drop who has left and tell it', () => {
    const store = new WardStore();
    const news: string[] = [];
    store.onNews((each) => news.push(`${each.kind} ${each.patient}`));
    store.take(event('row', row('a')));
    store.take(event('left', { patient: 'a' }));
    expect(store.rows.size).toBe(0);
    expect(news).toEqual(['left a']);
  });
});
