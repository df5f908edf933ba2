import './css/theme.css';
import 'uplot/dist/uPlot.min.css';
import './css/page.css';
import './css/controls.css';
import './css/overview.css';
import './css/stays.css';
import './css/stay.css';
import './css/plot.css';
import './css/legend.css';
import './css/readout.css';
import './css/tables.css';
import './css/lanes.css';
import './css/guidance.css';
import './css/print.css';
import { Data } from './data';
import { fill, h } from './dom';
import { Report } from './report';

function start(): void {
  const header = document.querySelector('header');
  const main = document.querySelector('main');
  if (!(header instanceof HTMLElement) || !(main instanceof HTMLElement)) return;
  try {
    new Report(header, main, new Data(document)).start();
  } catch (e) {
    // The static table stays in sight: what the page could show without scripts, it still shows.
    const why = e instanceof Error ? e.message : String(e);
    const notice = h('p', { class: 'failure', role: 'alert' }, `The charts could not be drawn: ${why}. The table below is complete; the files beside this report hold the same data.`);
    fill(header, ...header.childNodes, notice);
  }
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
