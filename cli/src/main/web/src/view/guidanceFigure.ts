import type { Cohort, Guidance, Stay } from '../contract';
import type { Timeline } from '../chart/chart';
import { fill, h } from '../dom';
import * as format from '../format';
import * as guide from '../model/guidance';
import { lanesOf, WAYS } from '../model/guidanceLanes';
import { lane, Tip } from './lane';

/** Phases, steps, advice and what was given, as lanes on the time axis of the charts. */
export class GuidanceFigure {
  readonly element: HTMLElement;
  private readonly lanes = h('div', { class: 'lanes' });
  /** Onset, held instant and cursor, across all lanes. */
  private readonly over = h('div', { class: 'over', 'aria-hidden': 'true' });

  constructor(stay: Stay, cohort: Pick<Cohort, 'guidance' | 'drugs'>, private readonly timeline: Timeline) {
    const { guidance } = stay;
    const info = cohort.guidance;
    const tip = new Tip();
    if (guidance && info) {
      let group = '';
      for (const data of lanesOf(stay, guidance, info, cohort.drugs, timeline.end)) {
        if (data.group !== group) this.lanes.append(h('p', { class: 'lane-group' }, data.group));
        group = data.group;
        this.lanes.append(lane(data, timeline, tip));
      }
      if (guidance.onset !== null) this.lanes.style.setProperty('--onset', String(guidance.onset));
      fill(this.over, guidance.onset !== null && h('i', { class: 'onset' }), h('i', { class: 'held' }), h('i', { class: 'cursor' }));
      this.lanes.append(this.over, tip.element);
    }
    this.element = h('figure', { class: 'panel neutral guidance', id: 'panel-guidance' },
      h('figcaption', {}, h('b', {}, 'Guidance'), h('span', { class: 'quiet' }, guidance && info ? begun(guidance, info.begunWhen) : NONE)),
      guidance && info && [this.lanes, keys(guidance)]);
    this.follow(null);
  }

  /** Follows the window, the held instant and the cursor of the charts. */
  follow(cursor: number | null): void {
    const { from, to, held } = this.timeline;
    const at = (t: number | null) => (t === null || t < from || t > to ? -1 : (t - from) / Math.max(1, to - from));
    // Only what changed, and only where it is used: every item of a lane hangs on the window.
    const set = (element: HTMLElement, name: string, value: number) => {
      if (element.style.getPropertyValue(name) !== String(value)) element.style.setProperty(name, String(value));
    };
    set(this.lanes, '--w-from', from);
    set(this.lanes, '--w-span', Math.max(1, to - from));
    set(this.over, '--held', at(held));
    set(this.over, '--cursor', at(cursor));
    this.lanes.classList.toggle('is-pointed', at(cursor) >= 0);
    this.lanes.classList.toggle('is-held', at(held) >= 0);
  }
}

export const NONE = 'No protocol was asked in this replay (--protocols none), so there are no phases, no advice and no concordance to show.';

function begun(guidance: Guidance, when: string): string {
  return guidance.onset === null
    ? `no protocol was begun: this was never seen: ${when}`
    : `begun at ${format.sinceAdmission(guidance.onset)}, when first: ${when}`;
}

/** Only the keys that this stay needs, except for the phases: their absence is news. */
function keys(guidance: Guidance): HTMLElement {
  const outcomes = guide.OUTCOME_KINDS.filter((o) => guidance.advised.some((a) => a.done === o));
  return h('div', { class: 'lane-keys legend' },
    h('span', { class: 'group' }, guide.PHASE_KINDS.map((kind) => phaseKey(kind))),
    outcomes.length > 0 && h('span', { class: 'group' }, outcomes.map((o) => h('span', {}, h('i', { class: `mark ${o}`, 'aria-hidden': 'true' }), guide.OUTCOMES[o]))),
    h('span', { class: 'group' }, h('span', {}, h('i', { class: 'key given-at-normal', 'aria-hidden': 'true' }), 'fluid while refill was normal'), Object.values(WAYS).map((way) => h('span', {}, h('i', { class: 'way', 'aria-hidden': 'true' }, way.text), way.verb))));
}

/** The small picture of a phase, with its name. */
export function phaseKey(kind: (typeof guide.PHASE_KINDS)[number]): HTMLElement {
  const { name, macro, skin, meaning } = guide.PHASES[kind];
  return h('span', { title: meaning }, h('i', { class: `phase-key macro-${macro} skin-${skin}`, 'aria-hidden': 'true' }), name);
}
