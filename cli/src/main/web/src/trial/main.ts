import '../css/theme.css';
import 'uplot/dist/uPlot.min.css';
import '../css/page.css';
import '../css/titled.css';
import '../css/plot.css';
import '../css/trial.css';
import { fill, h } from '../dom';
import type { Chart } from './contract';
import { TrialView } from './view';

function start(): void {
  try {
    const data = document.querySelector('script#charts')?.textContent;
    if (!data) throw new Error('the page holds no charts; the file may have been cut short');
    new TrialView(JSON.parse(data) as Chart[]).start();
  } catch (e) {
    const why = e instanceof Error ? e.message : String(e);
    const place = document.querySelector('noscript')?.parentElement;
    if (place) place.prepend(fillOf(why));
  }
}

function fillOf(why: string): HTMLElement {
  const note = h('p', { class: 'failure', role: 'alert' });
  fill(note, `The charts could not be drawn: ${why}. The tables are complete; trajectories.csv beside this report holds all readings.`);
  return note;
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
