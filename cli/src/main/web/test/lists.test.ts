import { describe, expect, it } from 'vitest';
import { syntheticCohort } from '../dev/syntheticCohort.mjs';
import { byReason, choose, chooseUnmapped, closes } from '../src/model/quarantineAccount';
import { filter, neighbour, sort, turn } from '../src/model/stayList';

const { cohort } = syntheticCohort(12);

describe('the list of stays', () => {
  it('should sort numbers as numbers and leave the cohort as it was', () => {
    const before = cohort.stays.map((s) => s.id);
    const hours = sort(cohort.stays, { key: 'hours', descending: true }).map((s) => s.hours);
    expect(hours).toEqual([...hours].sort((a, b) => b - a));
    expect(cohort.stays.map((s) => s.id)).toEqual(before);
  });

  it('should put unknown ages last whichever way it is turned', () => {
    for (const descending of [true, false]) expect(sort(cohort.stays, { key: 'age', descending }).at(-1)?.age).toBeNull();
  });

  it('should find by every word, in any of the fields', () => {
    const [stay] = cohort.stays;
    expect(filter(cohort.stays, `${stay?.subject} ${stay?.careUnit.toLowerCase()}`, new Set()).map((s) => s.id)).toEqual([stay?.id]);
    expect(filter(cohort.stays, 'no such word', new Set())).toEqual([]);
  });

  it('should keep stays that hold every condition', () => {
    const both = filter(cohort.stays, '', new Set(['crt', 'norepinephrine'] as const));
    expect(both.length).toBeGreaterThan(0);
    expect(both.every((s) => s.crt > 0 && s.norepinephrineHours > 0)).toBe(true);
    expect(both.length).toBe(cohort.stays.filter((s) => s.crt > 0 && s.norepinephrineHours > 0).length);
  });

  it('should turn round on the second click and start numbers from the largest', () => {
    expect(turn({ key: 'age', descending: true }, 'age').descending).toBe(false);
    expect(turn({ key: 'age', descending: true }, 'hours')).toEqual({ key: 'hours', descending: true });
    expect(turn({ key: 'age', descending: true }, 'subject')).toEqual({ key: 'subject', descending: false });
  });

  it('should step to neighbours and stop at the ends', () => {
    const ids = cohort.stays.map((s) => s.id);
    expect(neighbour(cohort.stays, ids[0] ?? '', 1)?.id).toBe(ids[1]);
    expect(neighbour(cohort.stays, ids[0] ?? '', -1)?.id).toBe(ids[0]);
    expect(neighbour(cohort.stays, 'absent', 1)?.id).toBe(ids[0]);
    expect(neighbour([], 'absent', 1)).toBeUndefined();
  });
});

describe('the quarantine account', () => {
  it('should close', () => {
    expect(closes(cohort.account)).toBe(true);
    expect(closes({ ...cohort.account, duplicate: 0 })).toBe(false);
  });

  it('should lose no row when summed by reason', () => {
    const totals = byReason(cohort.quarantine);
    const sum = (list: { count: number }[]) => list.reduce((n, g) => n + g.count, 0);
    expect(sum(totals)).toBe(sum(cohort.quarantine));
    expect(totals.map((t) => t.count)).toEqual(totals.map((t) => t.count).sort((a, b) => b - a));
    expect(totals[0]).toMatchObject({ reason: 'implausible-value', items: 4 });
  });

  it('should choose by reason and by words', () => {
    expect(choose(cohort.quarantine, '', 'no-unit').map((g) => g.item)).toEqual(['30047']);
    expect(choose(cohort.quarantine, 'arterial implausible', null).map((g) => g.item)).toEqual(['220052', '780']);
    expect(choose(cohort.quarantine, 'spo2', 'no-unit')).toEqual([]);
    expect(chooseUnmapped(cohort.unmapped, 'bowel').map((u) => u.item)).toEqual(['80']);
  });
});
