import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { messageId } from '../../src/measure/messageId';
import { type Letter, type Outcome, outcome, pause } from '../../src/measure/outbox';
import { Post, type Shelf } from '../../src/measure/post';

const letter = (message: string): Letter => ({ patient: 'p1', title: 'CRT 4.1 s', state: 'waiting', tries: 0, measurement: { measurand: 'capillary-refill-time', message, value: 4.1 } });

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
    const post = new Post(place, send);
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
    const post = new Post(shelf(), async (l) => (l.measurement.message === 'a' ? { is: 'put-aside', reason: 'implausible' } : { is: 'taken', known: false }));
    await post.add(letter('a'));
    await post.add(letter('b'));
    expect(post.letters).toMatchObject([{ state: 'put-aside', reason: 'implausible' }]);
    post.dismiss('a');
    expect(post.letters).toEqual([]);
  });

  it('should hold one letter for one identity', async () => {
    const post = new Post(shelf(), async () => away);
    await post.add(letter('a'));
    await post.add(letter('a'));
    expect(post.letters).toHaveLength(1);
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
