import type uPlot from 'uplot';
import { framed, type Window } from '../chart/frame';
import { forgetPalette } from '../chart/palette';
import { valueTicks } from '../chart/ticks';
import { fill, h, isTyping } from '../dom';
import type { Recording } from './contract';
import { placed } from './deedRows';
import { clock, valuesAt } from './instant';
import { InstantBar } from './instantBar';
import { laneRow, showValues } from './laneView';
import { paintLane, paintUnder, ROW } from './paint';
import { type Lane, type Section, sections } from './picture';

/** Room in a chart left of the axis and right of its end. */
const LEFT = 46;
const RIGHT = 20;
/** Width of a chart on paper. */
const PRINT_WIDTH = 640;
/** Width of a letter of an order, nearly enough to count rows. */
const LETTER = 5.9;

/** The charts of a run on one time axis, and in each lane its numbers at one instant. */
export class ScenarioView implements Window {
  readonly key = 'scenario';
  from = 0;
  to: number;
  private readonly end: number;
  private held: number;
  private pointer: number | null = null;
  private frame = 0;
  private withFurther = false;
  private shape: Section[];
  private charts: uPlot[] = [];
  private rows: { lane: Lane; element: HTMLElement }[] = [];
  private readonly times: number[];
  private readonly bar: InstantBar;
  private readonly stack = h('div', { class: 'lanes' });

  constructor(private readonly place: HTMLElement, private readonly recording: Recording) {
    this.end = this.to = this.held = Math.max(recording.t.at(-1) ?? 0, 1);
    this.times = [...new Set(recording.deeds.map((d) => d.t))];
    this.shape = sections(recording, false);
    this.bar = new InstantBar(recording.deeds, () => this.zoom(0, this.end));
  }

  start(): void {
    fill(this.place, this.bar.element, this.stack);
    addEventListener('keydown', (e) => this.pressed(e));
    addEventListener('resize', later(() => this.draw()));
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.repaint());
    addEventListener('beforeprint', () => this.scheme('light', PRINT_WIDTH));
    addEventListener('afterprint', () => this.scheme(null));
    this.draw();
  }

  /** Builds the charts anew: after a resize, or in another scheme. */
  draw(printWidth?: number): void {
    for (const u of this.charts) u.destroy();
    this.charts = [];
    this.rows = [];
    const further = h('button', { type: 'button', class: 'chip', on: { click: () => this.toggle() } }, this.withFurther ? 'Hide further signs' : 'Show further signs');
    fill(this.stack, this.shape.map((section) => this.sectionOf(section)), h('p', { class: 'further' }, further));
    const width = printWidth ?? Math.max(200, this.stack.querySelector('.plot')?.clientWidth ?? 0);
    for (const section of this.shape) section.lanes.forEach((lane, i) => this.chart(lane, width, i === section.lanes.length - 1));
    this.show();
  }

  private sectionOf({ title, lanes }: Section): HTMLElement {
    const rows = lanes.map((lane) => {
      const element = laneRow(lane, this.end);
      this.rows.push({ lane, element });
      return element;
    });
    return h('section', {}, h('h2', {}, title), rows);
  }

  private chart(lane: Lane, width: number, axis: boolean): void {
    const place = this.rows.find((row) => row.lane === lane)?.element.querySelector('.plot');
    if (!(place instanceof HTMLElement)) return;
    const u = framed(
      {
        height: lane.kind === 'deeds' ? this.heightOfDeeds(width) : lane.height,
        y: lane.y,
        left: LEFT,
        right: RIGHT,
        axis,
        time: clock,
        lanes: hasNumbers(lane) ? undefined : [],
        ticks: hasNumbers(lane) ? valueTicks(lane.y[0], lane.y[1], lane.height - 10) : undefined,
        under: (pen) => paintUnder(pen, lane, this.times),
        paint: (pen) => paintLane(pen, lane, this.held),
      },
      this,
      width,
      place,
    );
    u.over.addEventListener('click', () => this.hold(u));
    u.over.addEventListener('dblclick', () => this.zoom(0, this.end));
    this.charts.push(u);
  }

  private heightOfDeeds(width: number): number {
    const room = width - LEFT - RIGHT;
    const rows = placed(this.recording.deeds, (t) => (t / this.end) * room, [0, room], (text) => text.length * LETTER);
    return 26 + ROW * Math.min(8, 1 + Math.max(0, ...rows.map((p) => p.row)));
  }

  zoom(from: number, to: number): void {
    const least = Math.min(this.end, 300) / 2;
    const half = Math.max(least, (to - from) / 2);
    const middle = (from + to) / 2;
    this.from = Math.max(0, middle - half);
    this.to = Math.min(this.end, middle + half);
    this.held = Math.min(this.to, Math.max(this.from, this.held));
    for (const u of this.charts) u.setScale('x', { min: this.from, max: this.to });
    this.show();
  }

  hover(t: number | null): void {
    if (t === this.pointer) return;
    this.pointer = t;
    if (!this.frame) this.frame = requestAnimationFrame(() => { this.frame = 0; this.show(); });
  }

  private hold(u: uPlot): void {
    const left = u.cursor.left ?? -1;
    if (left >= 0) this.holdAt(u.posToVal(left, 'x'));
  }

  private holdAt(t: number): void {
    this.held = Math.min(this.to, Math.max(this.from, t));
    for (const u of this.charts) u.redraw(false, false);
    this.show();
  }

  private show(): void {
    const t = Math.min(this.end, Math.max(0, this.pointer ?? this.held));
    for (const { lane, element } of this.rows) showValues(element, valuesAt(lane, t));
    this.bar.show(t, this.from > 0 || this.to < this.end);
  }

  private toggle(): void {
    this.withFurther = !this.withFurther;
    this.shape = sections(this.recording, this.withFurther);
    const at = scrollY;
    this.draw();
    scrollTo({ top: at });
  }

  private pressed(e: KeyboardEvent): void {
    if (e.ctrlKey || e.metaKey || e.altKey || isTyping(e)) return;
    const step = (this.to - this.from) * (e.shiftKey ? 0.05 : 0.005);
    if (e.key === 'ArrowLeft') this.holdAt(this.held - step);
    else if (e.key === 'ArrowRight') this.holdAt(this.held + step);
    else if (e.key === '0' || e.key === 'Escape') this.zoom(0, this.end);
    else return;
    e.preventDefault();
  }

  /** Paper is light whatever the screen is. */
  private scheme(name: 'light' | null, printWidth?: number): void {
    if (name) document.documentElement.setAttribute('data-scheme', name);
    else document.documentElement.removeAttribute('data-scheme');
    this.repaint(printWidth);
  }

  private repaint(printWidth?: number): void {
    forgetPalette();
    this.draw(printWidth);
  }
}

/** Whether its axis measures something: orders stand in rows, and antibiotics run or do not. */
function hasNumbers(lane: Lane): boolean {
  return lane.kind !== 'deeds' && !(lane.kind === 'rate' && lane.infusion.unit === '');
}

function later(action: () => void): () => void {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = window.setTimeout(action, 150);
  };
}
