import { describe, expect, it } from 'vitest';
import { coherence, strip } from '../src/model/balance';
import { moreDue, nextDue } from '../src/model/due';
import { grid } from '../src/model/grid';
import { byNeed, matches, placeWords } from '../src/model/need';
import { before, EIGHT, finding, row } from './rows';

const due = (kind: 'recommendation' | 'timer', minutes: number, more: object = {}) => ({ due: kind, at: before(-minutes), ...more });
const pattern = (id: string, truth: 'true' | 'false' | 'unknown') => ({ id, name: id, truth, because: [id] });

describe('the order of the ward', () => {
  it('should put need before what is due and what is due before beds', () => {
    const rows = [row('quiet', { bed: '1' }), row('late', { need: 'measurement-due', due: [due('timer', 30)] }), row('soon', { need: 'measurement-due', due: [due('timer', 3)] }), row('treat', { need: 'treatment-advised', bed: '9' }), row('tenth', { bed: '10' }), row('second', { bed: '2' })];
    expect(byNeed(rows).map((each) => each.patient)).toEqual(['treat', 'soon', 'late', 'quiet', 'second', 'tenth']);
  });

  it('should say why somebody stands where he stands', () => {
    expect(placeWords(row('a', { need: 'dissociated' }), 2, 9)).toMatch(/^2 of 9: the microcirculation does not follow/);
  });

  it('should find by bed, name and patient', () => {
    const one = row('p17', { bed: 'B3', label: 'Study 40' });
    expect([' b3 ', 'study 4', 'P17', ''].every((text) => matches(one, text))).toBe(true);
    expect(matches(one, 'x')).toBe(false);
  });
});

describe('what is due', () => {
  it('should name the most urgent advice before any timer, with the time left', () => {
    const one = row('a', { due: [due('timer', 1, { stepTitle: 'Watch' }), due('recommendation', 30, { advised: 'Measure CRT', urgency: 'routine' }), due('recommendation', 40, { advised: 'Give 500 mL', urgency: 'soon' })] });
    expect(nextDue(one, EIGHT)).toMatchObject({ words: 'Give 500 mL', when: '40:00', isOverdue: false });
    expect(moreDue(one)).toBe(1);
  });

  it('should say that it is overdue when its time has passed', () => {
    expect(nextDue(row('a', { due: [due('timer', -4, { stepTitle: 'Watch' })] }), EIGHT)).toMatchObject({ words: 'Watch: next look', when: 'overdue 4 min', isOverdue: true });
  });
});

describe('macro and micro', () => {
  it('should keep every finding apart, the worst first, and count what is not known', () => {
    const all = strip([finding('a', 'normal', 'severe'), finding('b', 'normal', 'normal', 1), finding('c', 'severe', 'severe', 2), finding('d', 'abnormal', 'severe', 3)], EIGHT);
    expect(all.cells.map(({ cell }) => cell)).toEqual(['severe', 'abnormal', 'normal', 'unknown']);
    expect(all.words).toBe('2 off target, 1 at target, 1 not known');
  });

  it('should not call two impaired circulations coherent, nor unknown ones', () => {
    expect(coherence(row('a', { coherence: [pattern('coherence-kept', 'true')] }), EIGHT).state).toBe('kept');
    expect(coherence(row('a', { coherence: [pattern('coherence-lost', 'true')] }), EIGHT).state).toBe('lost');
    expect(coherence(row('a', { coherence: [pattern('macro-at-target', 'false'), pattern('microcirculation-impaired', 'true')] }), EIGHT).state).toBe('both-low');
    expect(coherence(row('a', { coherence: [pattern('coherence-kept', 'unknown')] }), EIGHT).state).toBe('unknown');
    expect(coherence(row('a', { coherence: [] }), EIGHT).state).toBe('unknown');
  });
});

describe('cards in sight', () => {
  it('should hold few of five hundred wherever the ward is scrolled to', () => {
    const cards = { count: 500, width: 312, height: 258 };
    for (let scrolled = 0; scrolled < 40_000; scrolled += 97) {
      const { first, end, columns } = grid(cards, 1380, scrolled, 830);
      expect(end - first).toBeLessThanOrEqual(7 * columns);
      expect(end).toBeGreaterThanOrEqual(first);
    }
    expect(grid(cards, 1380, 0, 830)).toMatchObject({ columns: 4, rows: 125, height: 32_250, first: 0 });
  });

  it('should show the last card when it is scrolled to the foot', () => {
    const shape = grid({ count: 10, width: 312, height: 258 }, 700, 5 * 258 - 400, 400);
    expect(shape.end).toBe(10);
  });

  it('should not show as known what has run out since the service spoke last', () => {
    const old = { ...finding('old', 'normal', 'normal', 1), validUntil: before(6) };
    const good = { ...finding('good', 'normal', 'normal', 1), validUntil: before(-1) };
    expect(strip([old, good], EIGHT).words).toBe('1 at target, 1 not known');
    const coherent = [pattern('coherence-kept', 'true')];
    expect(coherence(row('a', { macro: [good], coherence: coherent }), EIGHT).state).toBe('kept');
    expect(coherence(row('a', { macro: [old], coherence: coherent }), EIGHT).state).toBe('unknown');
    expect(coherence(row('a', { micro: [old], coherence: coherent }), EIGHT).state).toBe('unknown');
  });
});
