import '../css/theme.css';
import 'uplot/dist/uPlot.min.css';
import '../css/page.css';
import '../css/titled.css';
import '../css/plot.css';
import '../css/scenario.css';
import { fill, h } from '../dom';
import type { Recording } from './contract';
import { ScenarioView } from './view';

function start(): void {
  const place = document.querySelector('#charts');
  if (!(place instanceof HTMLElement)) return;
  try {
    const data = document.querySelector('script#recording')?.textContent;
    if (!data) throw new Error('the page holds no recording; the file may have been cut short');
    new ScenarioView(place, JSON.parse(data) as Recording).start();
  } catch (e) {
    const why = e instanceof Error ? e.message : String(e);
    fill(place, h('p', { class: 'failure', role: 'alert' }, `The charts could not be drawn: ${why}. The tables below are complete; signs.csv beside this report holds all values.`));
  }
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
