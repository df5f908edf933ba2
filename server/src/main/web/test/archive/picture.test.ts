import { describe, expect, it } from 'vitest';
import type { Patient } from '#schema';
import type { WindowThen } from '../../src/archive/archive';
import { picture } from '../../src/archive/picture';

const then = { patient: 'p1', assessedAt: '2026-03-02T09:00:00Z', macro: [], micro: [], metabolic: [], protocols: [], happenings: [] } as unknown as Patient;
const window: WindowThen = {
  patient: 'p1', from: '2026-03-02T08:00:00Z', until: '2026-03-02T10:00:00Z', computed: [], given: [],
  measured: [{ id: 'lactate', name: 'Lactate', symbol: 'Lac', unit: 'mmol/L', unitText: 'mmol/L', points: [[Date.parse('2026-03-02T08:30:00Z'), 3.9, 3.9]] }],
  late: [{ id: 'lactate', observedAt: '2026-03-02T08:30:00Z', knownAt: '2026-03-02T09:40:00Z' }],
};

describe('picture of a stay', () => {
  it('should mark late data at their arrival, in the panel that shows them and in no other', () => {
    const marked = picture(then, window).panels.filter((p) => p.spec.marks?.some((m) => m.kind === 'late'));
    expect(marked.map((p) => p.title)).toEqual(['Lactate']);
    expect(marked[0]?.spec.marks?.map((m) => m.at)).toContain(Date.parse('2026-03-02T09:40:00Z'));
  });

  it('should mark nothing when nothing came late', () => {
    const { late: _, ...onTime } = window;
    expect(picture(then, onTime).panels.flatMap((p) => p.spec.marks ?? [])).toEqual([]);
  });
});
