import { describe, expect, it } from 'vitest';
import { moved, note, refill, usual } from '../../src/measure/refill';

const readings = (...ms: number[]) => ms.map((refillMs) => ({ refillMs, heldMs: 10_200 }));

describe('refill', () => {
  it('should say nothing without a reading', () => expect(refill([])).toBeUndefined());

  it('should take the middle of three, whatever their order', () => {
    expect(refill(readings(4300, 3980, 4120))).toMatchObject({ medianMs: 4120, spreadMs: 320, disagree: false, complete: true });
  });

  it('should take the mean of the middle two of an even number', () => {
    expect(refill(readings(4000, 5000))).toMatchObject({ medianMs: 4500, complete: false });
  });

  it('should say when readings differ by more than a quarter of their median', () => {
    expect(refill(readings(4000, 4000, 5000))?.disagree).toBe(false);
    expect(refill(readings(4000, 4000, 5001))?.disagree).toBe(true);
  });

  it('should note raw times and circumstances, and the ward clock only where it is not the real one', () => {
    const result = refill(readings(4300, 3980, 4120));
    if (!result) throw new Error('no result');
    const told = { ...usual, light: 'dim' };
    expect(note(result, told, 1)).toBe('refill 4.30, 3.98, 4.12 s; median 4.12 s, spread 0.32 s; pressed 10.2, 10.2, 10.2 s; right index; light: dim');
    expect(note(result, told, 60)).toContain('ward clock at 60\u00d7');
  });

  it('should keep the knee a measurand of its own', () => {
    expect(moved(usual, 'knee')).toMatchObject({ measurand: 'knee-capillary-refill-time', site: 'knee', digit: 'right knee' });
    expect(moved(moved(usual, 'knee'), 'finger')).toEqual(usual);
  });
});
