import { describe, expect, it } from 'vitest';
import { arrivals, elapsed, fraction, keyed, lateness, marked, scrubber, sofar, to } from '../../src/archive/scrub';

const stay = {
  id: 's1', title: 'Stay 1', from: '2026-03-02T08:00:00Z', until: '2026-03-02T12:00:00Z',
  marks: [
    { at: '2026-03-02T10:00:00Z', kind: 'late' as const, text: 'Lactate 4.1', observedAt: '2026-03-02T09:00:00Z' },
    { at: '2026-03-02T09:00:00Z', kind: 'moved' as const, text: 'to fluid', observedAt: '2026-03-02T09:00:00Z' },
  ],
};

describe('scrubber', () => {
  it('should begin at the end, with marks in the order of time', () => {
    const scrub = scrubber(stay);
    expect(fraction(scrub)).toBe(1);
    expect(scrub.marks.map((m) => [m.kind, m.x])).toEqual([['moved', 0.25], ['late', 0.5]]);
  });

  it('should go from mark to mark and to the ends', () => {
    const start = to(scrubber(stay), 0);
    expect(fraction(start)).toBe(0);
    const first = keyed(start, ']', false);
    expect(first && fraction(first)).toBe(0.25);
    const last = first && keyed(first, ']', false);
    expect(last && fraction(last)).toBe(0.5);
    expect(last && fraction(keyed(last, '[', false) ?? start)).toBe(0.25);
    expect(keyed(start, 'x', false)).toBeUndefined();
  });

  it('should step by minutes and stay inside the stay', () => {
    const start = to(scrubber(stay), 0);
    expect(elapsed(keyed(start, 'ArrowRight', true) ?? start)).toBe('0 h 10 min');
    expect(fraction(keyed(start, 'PageDown', false) ?? scrubber(stay))).toBe(0);
  });

  it('should show nothing that was not known yet: late data count from their arrival', () => {
    const at = to(scrubber(stay), Date.parse('2026-03-02T09:30:00Z'));
    expect(sofar(at).map((m) => m.kind)).toEqual(['moved']);
    expect(sofar(scrubber(stay)).map((m) => m.kind)).toEqual(['late', 'moved']);
    expect(lateness('2026-03-02T09:00:00Z', '2026-03-02T10:00:00Z')).toBe('60 min late');
  });

  it('should mark late data of one measurand that came together once, at their arrival', () => {
    const late = [
      { id: 'lactate', observedAt: '2026-03-02T08:30:00Z', knownAt: '2026-03-02T09:30:00Z' },
      { id: 'lactate', observedAt: '2026-03-02T08:10:00Z', knownAt: '2026-03-02T09:30:00Z' },
      { id: 'heart-rate', observedAt: '2026-03-02T08:30:00Z', knownAt: '2026-03-02T09:30:00Z' },
    ];
    const marks = arrivals(late, (id) => id.toUpperCase());
    expect(marks.map((m) => [m.text, m.observedAt, m.at])).toEqual([
      ['LACTATE, 2 values', '2026-03-02T08:10:00Z', '2026-03-02T09:30:00Z'],
      ['HEART-RATE', '2026-03-02T08:30:00Z', '2026-03-02T09:30:00Z'],
    ]);
    expect(marked(scrubber(stay), marks).marks.map((m) => m.x)).toEqual([0.25, 0.375, 0.375, 0.5]);
  });
});
