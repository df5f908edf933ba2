import { beforeEach, describe, expect, it } from 'vitest';
import { path, withQuery } from '../src/api/client';
import { countdown, duration, interval, words } from '../src/format';
import { bindKeys, boundKeys, pressed } from '../src/keys';
import { extend } from '../src/model/trend';
import { href, parseRoute } from '../src/router';
import { shownValue, type ValueElement } from '../src/widgets/value';
import { before, EIGHT, MINUTE, row } from './rows';

const crt = { id: 'capillary-refill-time', name: 'Capillary refill time', symbol: 'CRT', decimals: 1, state: 'fresh' as const, value: { low: 4.23, high: 4.23, unit: 's', unitText: 's', text: '4.23 s' }, observedAt: before(6), limitS: 3600, site: 'finger', method: 'glass-slide' };

describe('values', () => {
  it('should stand with unit, age and source', () => {
    expect(shownValue(crt, EIGHT)).toMatchObject({ number: '4.2', unit: 's', aside: '6 min · finger, glass slide', state: 'fresh' });
  });

  it('should age by themselves while nothing is heard', () => {
    expect(shownValue(crt, EIGHT + 30 * MINUTE).state).toBe('ageing');
    expect(shownValue(crt, EIGHT + 60 * MINUTE).state).toBe('stale');
  });

  it('should say what would fill an unknown one', () => {
    const { value: _, ...unknown } = crt;
    expect(shownValue({ ...unknown, state: 'unknown', gaps: [{ text: 'was never measured', measure: [] }] }, EIGHT)).toMatchObject({ state: 'unknown', number: '', aside: 'was never measured' });
  });

  it('should be drawn struck when too old', async () => {
    const element = document.createElement('vm-value') as ValueElement;
    element.latest = { ...crt, observedAt: before(600), state: 'stale', ageS: 36_000, value: { ...crt.value } };
    document.body.append(element);
    await element.updateComplete;
    expect(element.textContent).toContain('4.2');
    expect(element.getAttribute('state')).toBe('stale');
    element.remove();
  });
});

describe('words and numbers', () => {
  it('should write durations, countdowns and intervals as people do', () => {
    expect([duration(40), duration(360), duration(7500), duration(100_000)]).toEqual(['40 s', '6 min', '2 h 05', '1 d 3 h']);
    expect([countdown(1745), countdown(-240), countdown(4320)]).toEqual(['29:05', 'overdue 4 min', '1 h 12']);
    expect([interval({ low: 2, high: 2.4 }, 1), interval({ low: 3 }, 0), interval({ high: 3 }, 0), interval({}, 0), interval({ low: -1, high: -1 }, 0)]).toEqual(['2.0–2.4', '≥ 3', '≤ 3', null, '−1']);
    expect([words('glass-slide'), words('unspecified'), words(undefined)]).toEqual(['glass slide', '', '']);
  });
});

describe('addresses', () => {
  it('should read back what they were made of', () => {
    const route = parseRoute(href('patient', ['a b/c'], { tab: 'x&y' }));
    expect([route.view, ...route.rest, route.query.get('tab')]).toEqual(['patient', 'a b/c', 'x&y']);
  });

  it('should be the ward when nothing or nonsense is said', () => {
    expect([parseRoute(''), parseRoute('#/'), parseRoute('#')].map((route) => route.view)).toEqual(['ward', 'ward', 'ward']);
    expect(parseRoute('#/patient/%E0%A4%A').rest).toEqual(['%E0%A4%A']);
  });

  it('should escape what is asked of the service', () => {
    expect(withQuery(path('patients', 'a/b', 'series'), { from: 'x y', until: undefined })).toBe('/api/patients/a%2Fb/series?from=x+y');
  });
});

describe('keys', () => {
  const press = (key: string, target: EventTarget = document.body) => {
    const event = new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true });
    Object.defineProperty(event, 'target', { value: target });
    pressed(event);
  };
  let done: string[] = [];
  beforeEach(() => (done = []));

  it('should do what was bound last, and what was bound before when that is gone', () => {
    const first = bindKeys({ key: 'j', words: 'first', run: () => done.push('first') });
    const second = bindKeys({ key: 'j', words: 'second', run: () => done.push('second') });
    press('j');
    second();
    press('j');
    expect(boundKeys().map((each) => each.words)).toContain('first');
    first();
    press('j');
    expect(done).toEqual(['second', 'first']);
  });

  it('should do nothing while somebody is typing', () => {
    const end = bindKeys({ key: 'm', words: 'measure', run: () => done.push('m') });
    press('m', document.createElement('input'));
    end();
    expect(done).toEqual([]);
  });
});

describe('trends', () => {
  it('should grow by what a new row says, once, and forget what is older than the window', () => {
    const trend = { patient: 'a', series: [{ id: 'capillary-refill-time', name: '', symbol: '', unit: 's', unitText: 's', points: [[EIGHT - 60 * MINUTE, 3, 3]] as [number, number, number][] }] };
    const now = row('a', { latest: [crt] });
    extend(trend, now);
    extend(trend, now);
    expect(trend.series[0]!.points.map((point) => point[1])).toEqual([3, 4.23]);
  });
});
