// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { syntheticCohort } from '../dev/syntheticCohort.mjs';
import type { Timeline } from '../src/chart/chart';
import type { Guidance, Stay } from '../src/contract';
import { GuidanceView } from '../src/view/guidance';
import { GuidanceFigure } from '../src/view/guidanceFigure';
import { facts, guidanceSummary } from '../src/view/guidanceSummary';

const { cohort, stays } = syntheticCohort(12);
const unasked = syntheticCohort(2, false);
const stay = stays[1] as Stay & { guidance: Guidance };
const info = cohort.guidance ?? expect.fail('the sample asks a protocol');

/** The window and the cursor of a stay, without its charts. */
class Axis implements Timeline {
  readonly key = 'test';
  from = 0;
  to = 96 * 3600;
  readonly begin = 0;
  readonly end = 96 * 3600;
  held = 24 * 3600;
  pointed: number | null = null;
  zoom() {}
  hover() {}
  point(t: number | null) { this.pointed = t; }
  holdAt(t: number) { this.held = t; }
}

const all = (root: Element, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const texts = (root: Element, selector: string) => all(root, selector).map((e) => e.textContent);

describe('the guidance of a stay', () => {
  let axis: Axis;
  let figure: GuidanceFigure;

  beforeEach(() => {
    axis = new Axis();
    figure = new GuidanceFigure(stay, cohort, axis);
    document.body.replaceChildren(figure.element);
  });

  const track = (name: string) => all(figure.element, '.track').find((t) => t.getAttribute('aria-label')?.startsWith(name)) ?? expect.fail(`no lane ${name}`);
  const press = (name: string, ...keys: string[]) => keys.forEach((key) => track(name).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
  const tip = () => figure.element.querySelector<HTMLElement>('.lane-tip') ?? expect.fail('no tip');

  it('should draw each phase at its time, unknown ones hatched', () => {
    const drawn = all(figure.element, '.phases .item');
    expect(drawn).toHaveLength(stay.guidance.phases.length);
    stay.guidance.phases.forEach((phase, i) => {
      expect(drawn[i]?.style.getPropertyValue('--from')).toBe(String(phase.from));
      expect(drawn[i]?.classList.contains('skin-unknown')).toBe(phase.kind === 'skin-unknown' || phase.kind === 'unknown');
    });
  });

  it('should draw each piece of advice with what became of it', () => {
    for (const outcome of ['yes', 'partly', 'no', 'unknown', 'nothing-to-do', 'withheld'] as const) {
      expect(all(figure.element, `.item.advice.${outcome}`)).toHaveLength(stay.guidance.advised.filter((a) => a.done === outcome).length);
    }
  });

  it('should be reached by the keyboard, item by item, and move the held instant along', () => {
    const asked = stay.guidance.advised.filter((a) => a.kind === 'measure');
    expect(track('Advised: Measure').getAttribute('tabindex')).toBe('0');
    press('Advised: Measure', 'ArrowRight', 'ArrowRight');
    expect(axis.held).toBe(asked[1]?.from);
    expect(tip().hidden).toBe(false);
    expect(tip().textContent).toContain('Measure capillary refill time');
    expect(tip().textContent).toContain('within 60 min');
    press('Advised: Measure', 'End');
    expect(axis.held).toBe(asked.at(-1)?.from);
    press('Advised: Measure', 'ArrowRight');
    expect(axis.held).toBe(asked.at(-1)?.from);
    track('Advised: Measure').dispatchEvent(new FocusEvent('blur'));
    expect(tip().hidden).toBe(true);
  });

  it('should tell everything that was advised at one moment, when more than one protocol speaks', () => {
    const [first] = stay.guidance.advised;
    if (!first) expect.fail('the sample advises');
    const both = { ...stay, guidance: { ...stay.guidance, advised: [first, { ...first, protocol: 'other', what: 'Give 250 mL crystalloid over 15 min' }] } };
    figure = new GuidanceFigure(both, cohort, axis);
    press('Advised', 'ArrowRight');
    expect(texts(tip(), 'b')).toEqual([first.what, 'Give 250 mL crystalloid over 15 min']);
  });

  it('should keep the arrow keys from moving the charts while it goes through a lane', () => {
    let heard = 0;
    document.body.addEventListener('keydown', () => { heard += 1; });
    press('Phases', 'ArrowRight', 'j');
    expect(heard).toBe(1);
  });

  it('should follow the window of the charts', () => {
    axis.from = 3600;
    axis.to = 7200;
    figure.follow(5400);
    const lanes = figure.element.querySelector<HTMLElement>('.lanes');
    expect(['--w-from', '--w-span'].map((name) => lanes?.style.getPropertyValue(name))).toEqual(['3600', '3600']);
    expect(figure.element.querySelector<HTMLElement>('.over')?.style.getPropertyValue('--cursor')).toBe('0.5');
    expect(lanes?.classList.contains('is-held')).toBe(false);
  });

  it('should say so where no protocol was asked, and draw no lane', () => {
    const bare = new GuidanceFigure(unasked.stays[0] as Stay, unasked.cohort, axis).element;
    expect(bare.textContent).toContain('No protocol was asked');
    expect(all(bare, '.lane')).toEqual([]);
  });

  it('should say so where no protocol was begun, and still draw the phases', () => {
    const calm = stays.find((s) => s.guidance?.onset === null) ?? expect.fail('the sample has a calm stay');
    const { element } = new GuidanceFigure(calm, cohort, axis);
    expect(element.textContent).toContain('no protocol was begun');
    expect(all(element, '.phases .item')).toHaveLength(calm.guidance?.phases.length ?? -1);
    expect(all(element, '.item.advice')).toEqual([]);
  });
});

describe('the numbers of a stay', () => {
  it('should count by kind what was advised and done', () => {
    const table = guidanceSummary(stay.guidance, info, stay.inMs);
    const rows = all(table, '.concordance tbody tr').map((tr) => texts(tr, 'th, td.number'));
    const asked = stay.guidance.advised.filter((a) => a.kind === 'measure');
    const of = (done: string) => String(asked.filter((a) => a.done === done).length);
    expect(rows[0]).toEqual(['Measure', String(asked.length), of('yes'), of('partly'), of('no'), of('unknown'), of('nothing-to-do'), of('withheld')]);
    expect(all(table, 'details tbody tr')).toHaveLength(stay.guidance.advised.length);
  });

  it('should give times and volumes with units and what they are a part of', () => {
    const told = facts({ onset: null, moves: [], advised: [], phases: [{ from: 0, until: 3600, kind: 'dissociated' }, { from: 3600, until: 14_400, kind: 'unknown' }], refill: [{ from: 0, until: 3600, kind: 'normal', fluidMl: 250 }, { from: 3600, until: 14_400, kind: 'unknown', fluidMl: 750 }] });
    expect(told.map(([, value, note]) => `${value} ${note}`)).toEqual([
      '3.0 h of 4.0 h (75 %)', '1.0 h of 1.0 h in which pressures and skin were known (4.0 h in all)', '250 mL of 1,000 mL crystalloid and colloid, in 1.0 h of refill at most 3 s',
    ]);
  });

  it('should not say zero where it cannot be said', () => {
    const told = facts({ onset: null, moves: [], advised: [], phases: [{ from: 0, until: 3600, kind: 'skin-unknown' }], refill: [{ from: 0, until: 3600, kind: 'unknown', fluidMl: null }] });
    expect(told.slice(1).map(([, value]) => value)).toEqual(['cannot be said', 'cannot be said']);
  });
});

describe('the guidance of the cohort', () => {
  const main = document.createElement('main');
  const ids = () => all(main, '.guidance-lines tbody tr').map((tr) => tr.dataset.id);
  const click = (selector: string) => main.querySelector<HTMLElement>(selector)?.click();

  beforeEach(() => new GuidanceView(cohort).render(main));

  it('should have a row per stay that leads to it', () => {
    expect(new Set(ids())).toEqual(new Set(cohort.stays.map((s) => s.id)));
    expect(all(main, '.guidance-lines a').map((a) => a.getAttribute('href'))).toEqual(ids().map((id) => `#stay/${id}`));
  });

  it('should sort by a column at a click and turn round at the next', () => {
    click('[data-key="hours"]');
    const down = ids();
    expect(main.querySelector('[aria-sort="descending"]')?.textContent).toContain('Record');
    click('[data-key="hours"]');
    expect(ids()).toEqual([...down].reverse());
    expect(main.querySelector('[aria-sort="ascending"]')?.textContent).toContain('Record');
  });

  it('should keep its order when it is shown again', () => {
    const view = new GuidanceView(cohort);
    view.render(main);
    click('[data-key="hours"]');
    const before = ids();
    view.render(main);
    expect(ids()).toEqual(before);
  });

  it('should show the stays that hold a condition', () => {
    click('.chip');
    const begun = cohort.stays.filter((s) => s.guidance?.onset !== null);
    expect(new Set(ids())).toEqual(new Set(begun.map((s) => s.id)));
    expect(main.querySelector('.tally')?.textContent).toBe(`${begun.length} of 12 stays`);
  });

  it('should give every figure its n', () => {
    const captions = texts(main, 'figure:not(.cautions) figcaption');
    expect(captions).toHaveLength(5);
    for (const caption of captions) expect(caption).toMatch(/n = \d/);
  });

  it('should say what the numbers cannot mean', () => {
    const said = main.querySelector('.cautions')?.textContent ?? '';
    for (const part of ['60 min ahead', 'no indication', 'hourly', 'Silence is not absence']) expect(said).toContain(part);
  });

  it('should say so where no protocol was asked, and show no figure', () => {
    new GuidanceView(unasked.cohort).render(main);
    expect(main.textContent).toContain('--protocols none');
    expect(all(main, 'figure, table')).toEqual([]);
  });
});
