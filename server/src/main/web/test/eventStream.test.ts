import { describe, expect, it } from 'vitest';
import { backoffMs, EventParser } from '../src/api/eventStream';

describe('server-sent events', () => {
  const stream = ': hello\n\nretry: 1000\nevent: begin\ndata: {"whole":true}\n\nid: a-1\nevent: row\ndata: {"x":\ndata: 1}\n\n';

  it('should find the same events when the stream arrives in any pieces', () => {
    for (let size = 1; size <= stream.length; size++) {
      const parser = new EventParser();
      const events = stream.match(new RegExp(`[^]{1,${size}}`, 'g'))!.flatMap((piece) => parser.push(piece));
      expect(events, `pieces of ${size}`).toEqual([
        { id: '', kind: 'begin', data: '{"whole":true}' },
        { id: 'a-1', kind: 'row', data: '{"x":\n1}' },
      ]);
    }
  });

  it('should keep the last identity when later events bring none', () => {
    const parser = new EventParser();
    expect(parser.push('id: 7\ndata: a\n\ndata: b\n\n').map((event) => event.id)).toEqual(['7', '7']);
  });

  it('should say nothing when an event has not ended', () => {
    expect(new EventParser().push('event: row\ndata: {}\n')).toEqual([]);
  });

  it('should wait longer after each failure and never longer than twenty seconds', () => {
    const waits = [0, 1, 2, 3, 10].map((failures) => backoffMs(failures, 0.5));
    expect(waits).toEqual([500, 1000, 2000, 4000, 15_000]);
    expect(backoffMs(30, 1)).toBeLessThanOrEqual(20_000);
  });
});
