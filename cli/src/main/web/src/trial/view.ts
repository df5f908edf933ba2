import type uPlot from 'uplot';
import { forgetPalette } from '../chart/palette';
import { fill, h } from '../dom';
import type { Chart } from './contract';
import { forest } from './forest';
import { power, survival, trajectory } from './lines';

/** Width of a chart on paper, and of a forest plot there. */
const PRINT = 330;
const PRINT_WIDE = 690;

/** Draws each chart into its place, and anew after a resize or in another scheme. */
export class TrialView {
  private drawn: uPlot[] = [];

  constructor(private readonly charts: readonly Chart[]) {}

  start(): void {
    let timer = 0;
    addEventListener('resize', () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => this.draw(), 150);
    });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.draw());
    addEventListener('beforeprint', () => this.scheme('light'));
    addEventListener('afterprint', () => this.scheme(null));
    this.draw();
  }

  private draw(isOnPaper = false): void {
    forgetPalette();
    for (const u of this.drawn) u.destroy();
    this.drawn = [];
    this.charts.forEach((chart, i) => {
      const place = document.querySelector(`[data-chart="${i}"]`);
      if (!(place instanceof HTMLElement)) return;
      const canvas = h('div', {});
      fill(place, h('p', { class: 'chart-title' }, chart.title), canvas);
      const paper = chart.kind === 'forest' ? PRINT_WIDE : PRINT;
      this.drawn.push(drawn(chart, isOnPaper ? paper : Math.max(260, place.clientWidth), canvas));
    });
  }

  /** Paper is light whatever the screen is. */
  private scheme(name: 'light' | null): void {
    if (name) document.documentElement.setAttribute('data-scheme', name);
    else document.documentElement.removeAttribute('data-scheme');
    this.draw(name !== null);
  }
}

function drawn(chart: Chart, width: number, place: HTMLElement): uPlot {
  switch (chart.kind) {
    case 'trajectory':
      return trajectory(chart, width, place);
    case 'survival':
      return survival(chart, width, place);
    case 'power':
      return power(chart, width, place);
    case 'forest':
      return forest(chart, width, place);
  }
}
