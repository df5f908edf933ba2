import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { messageId } from '../../src/measure/messageId';
import { type Letter, type Outcome, outcome, pause } from '../../src/measure/outbox';
import { Post, type Shelf } from '../../src/measure/post';

const letter = (message: string, by = 'ann'): Letter => ({ patient: 'p1', title: 'CRT 4.1 s', state: 'waiting', tries: 0, by, measurement: { measurand: 'capillary-refill-time', message, value: 4.1 } });

const shelf = (): Shelf => {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
};

const away: Outcome = { is: 'unreachable', reason: 'The service cannot be reached' };

describe('post', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('should keep what could not be sent, also for another page, and send it later in order under the same identity', async () => {
    const place = shelf();
    const sent: string[] = [];
    let reachable = false;
    const send = async (l: Letter): Promise<Outcome> => {
      sent.push(l.measurement.message);
      return reachable ? { is: 'taken', known: false } : away;
    };
    const post = new Post(place, send, () => 'ann');
    await post.add(letter('a'));
    await post.add(letter('b'));
    expect(new Post(place, send).letters.map((l) => [l.measurement.message, l.state, l.reason])).toEqual([
      ['a', 'waiting', 'The service cannot be reached'],
      ['b', 'waiting', undefined],
    ]);
    reachable = true;
    await vi.advanceTimersByTimeAsync(5000);
    expect(post.letters).toEqual([]);
    expect(sent.slice(-2)).toEqual(['a', 'b']);
  });

  it('should keep what was put aside with its reason until it is dismissed, and go on with the next', async () => {
    const post = new Post(shelf(), async (l) => (l.measurement.message === 'a' ? { is: 'put-aside', reason: 'implausible' } : { is: 'taken', known: false }), () => 'ann');
    await post.add(letter('a'));
    await post.add(letter('b'));
    expect(post.letters).toMatchObject([{ state: 'put-aside', reason: 'implausible' }]);
    post.dismiss('a');
    expect(post.letters).toEqual([]);
  });

  it('should hold one letter for one identity', async () => {
    const post = new Post(shelf(), async () => away, () => 'ann');
    await post.add(letter('a'));
    await post.add(letter('a'));
    expect(post.letters).toHaveLength(1);
  });

  it('should send under nobody but whoever made it, and go on when he is back', async () => {
    const place = shelf();
    const sent: string[] = [];
    let here: string | undefined = 'ann';
    let reachable = false;
    const post = new Post(place, async (l) => (sent.push(l.measurement.message), reachable ? { is: 'taken', known: false } : away), () => here);
    await post.add(letter('a', 'ann'));
    expect(sent).toEqual(['a']);
    reachable = true;
    here = 'bob';
    await post.add(letter('b', 'bob'));
    await vi.advanceTimersByTimeAsync(120_000);
    expect(sent).toEqual(['a', 'b']);
    expect(post.letters).toMatchObject([{ by: 'ann', state: 'waiting', measurement: { message: 'a' } }]);
    here = undefined;
    await post.flush();
    expect(sent).toEqual(['a', 'b']);
    here = 'ann';
    await post.flush();
    expect(sent).toEqual(['a', 'b', 'a']);
    expect(post.letters).toEqual([]);
  });

  it('should send what nobody is known to have made only when somebody says that it is his', async () => {
    const { by: _, ...unsigned } = letter('a');
    const sent: (string | undefined)[] = [];
    const post = new Post(shelf(), async (l) => (sent.push(l.by), { is: 'taken', known: false }), () => 'bob');
    await post.add(unsigned);
    expect(sent).toEqual([]);
    await post.adopt('a');
    expect(sent).toEqual(['bob']);
    await post.add(letter('c', 'ann'));
    await post.adopt('c');
    expect(sent).toEqual(['bob']);
  });

  it('should say of a measurement that was made before the ward told the time when it was made, once and for all', async () => {
    const { measurement, ...rest } = letter('a');
    const sent: (string | undefined)[] = [];
    let ward: number | undefined;
    const when = (madeMs: number) => (ward === undefined ? undefined : new Date(ward - (Date.now() - madeMs)).toISOString());
    let reachable = false;
    const post = new Post(shelf(), async (l) => (sent.push(l.measurement.at), reachable ? { is: 'taken', known: false } : away), () => 'ann', when);
    await post.add({ ...rest, measurement, madeMs: Date.now() });
    await vi.advanceTimersByTimeAsync(7_200_000);
    expect(sent).toEqual([]);
    expect(post.letters).toMatchObject([{ state: 'waiting', reason: 'The service has not said yet what time it is' }]);
    ward = Date.parse('2026-03-02T10:00:00Z');
    await post.flush();
    ward += 3_600_000;
    reachable = true;
    await post.flush();
    expect(sent[0]?.slice(0, 16)).toBe('2026-03-02T08:00');
    expect(new Set(sent).size).toBe(1);
  });

  it('should begin anew when the shelf holds nonsense', () => {
    const place = shelf();
    place.setItem('vasomotion-outbox-1', '{');
    expect(new Post(place, async () => away).letters).toEqual([]);
  });
});

describe('outcome', () => {
  it('should tell apart what the service took, put aside, refused and could not do', () => {
    expect(outcome(200, { verdict: 'duplicate' }, null)).toEqual({ is: 'taken', known: true });
    expect(outcome(422, { verdict: 'quarantined', reasonText: 'implausible value', detail: '99 s' }, null)).toEqual({ is: 'put-aside', reason: 'implausible value: 99 s' });
    expect(outcome(404, { title: 'Not here', detail: 'no patient p9' }, null)).toEqual({ is: 'refused', reason: 'Not here: no patient p9' });
    expect(outcome(429, { title: 'Busy' }, '7')).toEqual({ is: 'unreachable', reason: 'Busy', retryAfterS: 7 });
    expect(outcome(502, null, null)).toEqual({ is: 'unreachable', reason: 'The service answered 502' });
  });

  it('should come again ever more seldom, or when asked to', () => {
    expect([0, 1, 3, 9].map((n) => pause(n))).toEqual([1, 2, 8, 60]);
    expect(pause(0, 7)).toBe(7);
  });
});

describe('messageId', () => {
  it('should not make the same twice', () => expect(new Set(Array.from({ length: 1000 }, () => messageId())).size).toBe(1000));
});
