import { describe, expect, it } from 'vitest';
import { measure, measurandOf } from '../../src/measure/tasks';

const asked = (query: string) => measure(new URLSearchParams(query));

describe('task', () => {
  it('should go straight to the stopwatch when a refill time is asked for', () => {
    expect(asked('measurand=capillary-refill-time')).toEqual({ what: 'crt', where: 'finger', start: true });
    expect(asked('measurand=knee-capillary-refill-time')).toMatchObject({ what: 'crt', where: 'knee' });
  });

  it('should open the form of any other measurand', () => {
    expect(asked('measurand=lactate').what).toBe('lactate');
    expect(asked('measurand=heart-rate')).toEqual({ what: 'other', measurand: 'heart-rate' });
    expect(asked('what=mottling')).toEqual({ what: 'mottling' });
    expect(asked('what=nonsense')).toEqual({ what: 'crt' });
  });

  it('should know which measurand a task shows the last value of', () => {
    expect(measurandOf(asked(''))).toBe('capillary-refill-time');
    expect(measurandOf(asked('measurand=knee-capillary-refill-time'))).toBe('knee-capillary-refill-time');
    expect(measurandOf(asked('what=mottling'))).toBe('mottling-score');
    expect(measurandOf(asked('what=other'))).toBeUndefined();
  });
});
