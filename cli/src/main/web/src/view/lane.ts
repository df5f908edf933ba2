import type { Timeline } from '../chart/chart';
import { fill, h } from '../dom';
import { find, type LaneData, type LaneItem } from '../model/lane';

/** How many marks of one moment a tip tells in full. */
const MOST = 3;

/** How far from a mark the pointer finds it, in pixels. */
const REACH = 8;

/** A lane: one stop of the Tab key; arrow keys go from item to item. What is said of an item stands in the tip. */
export function lane(data: LaneData, timeline: Timeline, tip: Tip): HTMLElement {
  const items = data.items.map((item) => h('i', { class: `item ${item.class}`, 'aria-hidden': 'true', vars: { from: item.from, until: item.until, share: item.share ?? 1 } }, item.text && h('span', {}, item.text)));
  const track = h('div', { class: `track ${data.kind}`, tabindex: data.items.length > 0 ? 0 : null, role: 'group', 'aria-roledescription': 'lane', 'aria-label': `${data.label}. Arrow keys go through it.` }, items);
  let active = -1;
  const show = (at: number) => {
    items[active]?.classList.remove('active');
    active = at;
    items[at]?.classList.add('active');
    const item = data.items[at];
    if (item) tip.show(data.kind === 'marks' ? [item, ...data.items.filter((i) => i !== item && i.from === item.from)] : [item], track, timeline);
    else tip.hide();
  };
  const go = (at: number) => {
    const item = data.items[at];
    if (!item) return;
    timeline.holdAt(data.kind === 'marks' ? item.from : Math.max(item.from, timeline.begin));
    show(at);
  };
  track.addEventListener('mousemove', (e) => {
    const t = timeAt(e.clientX, track, timeline);
    timeline.point(t);
    show(find(data, t, ((timeline.to - timeline.from) / Math.max(1, track.clientWidth)) * REACH));
  });
  track.addEventListener('mouseleave', () => { timeline.point(null); show(-1); });
  track.addEventListener('click', (e) => timeline.holdAt(timeAt(e.clientX, track, timeline)));
  track.addEventListener('blur', () => show(-1));
  track.addEventListener('focus', () => { if (track.matches(':focus-visible')) show(first(data, timeline)); });
  track.addEventListener('keydown', (e) => {
    const to = next(e.key, active, items.length, first(data, timeline));
    if (to === undefined) return;
    e.preventDefault();
    e.stopPropagation();
    go(to);
  });
  return h('div', { class: `lane ${data.id}` }, h('span', { class: 'lane-name', 'aria-hidden': 'true' }, data.name), track);
}

function next(key: string, active: number, n: number, entry: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
      return active < 0 ? entry : Math.max(0, active - 1);
    case 'ArrowRight':
      return active < 0 ? entry : Math.min(n - 1, active + 1);
    case 'Home':
      return 0;
    case 'End':
      return n - 1;
    default:
      return undefined;
  }
}

function timeAt(clientX: number, track: HTMLElement, timeline: Timeline): number {
  const { left, width } = track.getBoundingClientRect();
  const share = Math.min(1, Math.max(0, (clientX - left) / Math.max(1, width)));
  return timeline.from + share * (timeline.to - timeline.from);
}

/** Where the keyboard enters: the item at the held instant, or the first one on the screen. */
function first(data: LaneData, timeline: Timeline): number {
  const held = data.kind === 'stretches' ? find(data, timeline.held, 0) : -1;
  return held >= 0 ? held : Math.max(0, data.items.findIndex((i) => i.until >= timeline.from));
}

/** What is said of the item under the pointer or the focus; read out when it changes. */
export class Tip {
  readonly element = h('div', { class: 'tip lane-tip', role: 'status', hidden: true });

  /** Says all that stands at one place, the first of it first. */
  show(here: readonly LaneItem[], track: HTMLElement, timeline: Timeline): void {
    const said = here.slice(0, MOST).map((item) => item.says());
    fill(this.element, said.map(([title, ...lines]) => h('p', {}, h('b', {}, title), lines.map((line) => h('span', {}, line)))), here.length > MOST && h('p', {}, `and ${here.length - MOST} more at this moment`));
    const from = here[0]?.from ?? timeline.from;
    this.element.hidden = false;
    const [box, lanes] = [track.getBoundingClientRect(), (this.element.parentElement ?? track).getBoundingClientRect()];
    const share = (Math.max(from, timeline.from) - timeline.from) / (timeline.to - timeline.from);
    const left = box.left - lanes.left;
    const at = Math.max(4, Math.min(left + share * box.width, left + box.width - this.element.offsetWidth));
    this.element.style.setProperty('--at', `${at}px`);
    this.element.style.setProperty('--top', `${box.bottom - lanes.top + 6}px`);
  }

  hide(): void {
    this.element.hidden = true;
  }
}
