import type { QuarantinedReading, Stay } from '../contract';
import { GUTTER, RIGHT, type Timeline } from '../chart/chart';
import { palette } from '../chart/palette';
import { fill, h } from '../dom';
import { plural, sinceAdmission, words } from '../format';

const REACH = 7;

/** Ticks where a reading was put aside; the list of those near the pointer or the focus says what and why. */
export function quarantineLane(stay: Stay, timeline: Timeline): HTMLElement | null {
  const all = stay.quarantine;
  if (all.length === 0) return null;
  const timed = all.filter((q): q is QuarantinedReading & { t: number } => q.t !== null).sort((a, b) => a.t - b.t);
  const canvas = h('canvas', { 'aria-hidden': 'true' });
  const tip = h('div', { class: 'tip', hidden: true });
  const lane = h(
    'figure',
    { class: 'panel aside-lane' },
    h('figcaption', {}, h('b', {}, 'Put aside'), h('span', { class: 'quiet' }, summary(all.length, all.length - timed.length)), h('span', { class: 'quiet' }, 'point at a tick for item, value, reason and line')),
    h('div', { class: 'plot' }, canvas, tip),
    listing(all),
  );
  const paint = () => ticks(canvas, timed, timeline);
  requestAnimationFrame(() => {
    paint();
    lane.parentElement?.addEventListener('window', paint);
  });
  canvas.addEventListener('mousemove', (e) => point(e, canvas, tip, timed, timeline));
  canvas.addEventListener('mouseleave', () => { tip.hidden = true; });
  return lane;
}

function summary(all: number, timeless: number): string {
  return plural(all, 'reading') + (timeless > 0 ? `, ${timeless} without a readable time` : '');
}

function position(t: number, width: number, timeline: Timeline): number {
  return GUTTER + ((t - timeline.from) / (timeline.to - timeline.from)) * (width - GUTTER - RIGHT);
}

function ticks(canvas: HTMLCanvasElement, readings: (QuarantinedReading & { t: number })[], timeline: Timeline): void {
  const ctx = canvas.getContext('2d');
  if (!ctx) return;
  const px = devicePixelRatio;
  canvas.width = Math.round(canvas.clientWidth * px);
  canvas.height = Math.round(canvas.clientHeight * px);
  const { ink, grid } = palette();
  ctx.fillStyle = grid;
  ctx.fillRect(GUTTER * px, canvas.height - px, canvas.width - (GUTTER + RIGHT) * px, px);
  ctx.fillStyle = ink;
  ctx.globalAlpha = 0.75;
  for (const q of readings) {
    if (q.t < timeline.from || q.t > timeline.to) continue;
    ctx.fillRect(Math.round(position(q.t, canvas.clientWidth, timeline) * px), 3 * px, Math.max(1, 1.4 * px), canvas.height - 5 * px);
  }
}

function point(event: MouseEvent, canvas: HTMLCanvasElement, tip: HTMLElement, readings: (QuarantinedReading & { t: number })[], timeline: Timeline): void {
  const near = readings.filter((q) => Math.abs(position(q.t, canvas.clientWidth, timeline) - event.offsetX) <= REACH);
  tip.hidden = near.length === 0;
  if (near.length === 0) return;
  tip.style.setProperty('--at', `${Math.min(event.offsetX, canvas.clientWidth - 330)}px`);
  fill(tip, near.slice(0, 6).map((q) => h('p', {}, h('b', {}, q.label || q.item), ` ${q.value} ${q.unit}`, h('span', {}, `${words(q.reason)} \u00b7 item ${q.item}, line ${q.line} \u00b7 ${sinceAdmission(q.t)}`))),
    near.length > 6 && h('p', {}, `and ${near.length - 6} more here`));
}

/** The same as a table, for those who do not point. */
function listing(all: readonly QuarantinedReading[]): HTMLElement {
  const most = 200;
  const row = (q: QuarantinedReading) => h('tr', {},
    h('td', { class: 'number' }, q.t === null ? 'no time' : sinceAdmission(q.t)), h('td', {}, q.label || q.item), h('td', { class: 'number' }, `${q.value} ${q.unit}`), h('td', {}, words(q.reason)), h('td', { class: 'number' }, q.line));
  return h('details', {}, h('summary', {}, 'As a table'), h('table', {}, h('thead', {}, h('tr', {}, ['Time', 'Item', 'Value', 'Reason', 'Line'].map((n) => h('th', { scope: 'col' }, n)))), h('tbody', {}, all.slice(0, most).map(row))),
    all.length > most && h('p', { class: 'quiet' }, `the first ${most} of ${all.length}`));
}
