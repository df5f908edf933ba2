// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Recording } from '../src/scenario/contract';
import { valuesAt } from '../src/scenario/instant';
import { InstantBar } from '../src/scenario/instantBar';
import { laneRow, showValues } from '../src/scenario/laneView';
import { sections } from '../src/scenario/picture';

const pressure = (id: string, v: number[]) => ({ id, name: id, unit: 'mmHg', decimals: 0, watched: false, low: 30, high: 110, v });
const recording: Recording = {
  id: 'x',
  t: [0, 60],
  signs: [{ ...pressure('mean-arterial-pressure', [60, 70]), usualLow: 65, usualHigh: 105 }, pressure('systolic-arterial-pressure', [90, 99]), pressure('diastolic-arterial-pressure', [40, 50])],
  drugs: [],
  treatments: [],
  volumes: [{ name: '<b>fluid</b>', from: 0, to: 60, mL: 1500 }],
  deeds: [{ t: 0, text: 'fluid' }],
};
const all = sections(recording, false).flatMap((s) => s.lanes);
const [orders, fluid, arterial] = [all[0], all[1], all[2]].map((lane) => lane ?? expect.fail('a lane is missing'));

describe('the row of a lane', () => {
  it('should say name, usual range with unit, and what a reader who sees no chart needs', () => {
    const row = laneRow(arterial as NonNullable<typeof arterial>, 60);
    expect(row.querySelector('.name')?.textContent).toBe('Arterial pressureusual mean 65\u2013105 mmHg');
    expect(row.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('Arterial pressure: mean from 60 to 70 mmHg; systolic from 90 to 99 mmHg; diastolic from 40 to 50 mmHg');
  });

  it('should replace its numbers and keep value and unit together', () => {
    const row = laneRow(arterial as NonNullable<typeof arterial>, 60);
    for (const t of [0, 60]) showValues(row, valuesAt(arterial as NonNullable<typeof arterial>, t));
    expect([...row.querySelectorAll('.now p')].map((p) => p.textContent)).toEqual(['mean70mmHg', 'systolic99mmHg', 'diastolic50mmHg']);
    expect([...row.querySelectorAll('.stroke')].map((s) => s.className)).toEqual(['stroke line', 'stroke faint', 'stroke faint']);
  });

  it('should take names as text', () => {
    const row = laneRow(fluid as NonNullable<typeof fluid>, 60);
    expect(row.querySelector('.name b')?.innerHTML).toBe('&lt;b&gt;fluid&lt;/b&gt;');
    expect(row.querySelector('[role=img]')?.getAttribute('aria-label')).toContain('1,500 mL in all');
  });

  it('should point from the orders to their table', () => {
    expect(laneRow(orders as NonNullable<typeof orders>, 60).querySelector('[role=img]')?.getAttribute('aria-label')).toContain('table below');
  });
});

describe('the bar of the instant', () => {
  it('should say the last order, and offer the whole run only in a part of it', () => {
    let whole = 0;
    const bar = new InstantBar([{ t: 600, text: 'fluid' }], () => whole++);
    bar.show(60, false);
    expect(bar.element.querySelector('.orders')?.textContent).toBe('nothing done yet');
    const button = bar.element.querySelector('button');
    expect(button?.hidden).toBe(true);
    bar.show(3900, true);
    expect(bar.element.textContent).toContain('1:05h:minlast order, 0:10: fluid');
    expect(bar.element.querySelector('button')).toBe(button);
    button?.click();
    expect([button?.hidden, whole]).toEqual([false, 1]);
  });
});
