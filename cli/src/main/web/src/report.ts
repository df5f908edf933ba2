import { forgetPalette } from './chart/palette';
import type { Data } from './data';
import { fill, h, isTyping } from './dom';
import { Catalogue } from './model/catalogue';
import { GuidanceView } from './view/guidance';
import { helpDialog } from './view/help';
import { indicesView } from './view/indices';
import { markTab, masthead } from './view/masthead';
import { QuarantineView } from './view/quarantine';
import { type StayView, stayView } from './view/stay';
import { StayList } from './view/stays';

/** Width of the charts on paper beside the readout. */
const PRINT_WIDTH = 690;

/** The page: which view is shown, and what keys do in it. */
export class Report {
  private readonly catalogue: Catalogue;
  private readonly list: StayList;
  private readonly account: QuarantineView;
  private readonly guidance: GuidanceView;
  private readonly picks = new Set<string>();
  private readonly help = helpDialog();
  private open: StayView | undefined;
  private openId = '';
  private listTop = 0;

  constructor(private readonly header: HTMLElement, private readonly main: HTMLElement, private readonly data: Data) {
    this.catalogue = new Catalogue(data.cohort);
    this.list = new StayList(data, this.catalogue);
    this.account = new QuarantineView(data.cohort);
    this.guidance = new GuidanceView(data.cohort);
  }

  start(): void {
    document.title = this.data.cohort.title;
    masthead(this.header, this.data.cohort, () => this.help.showModal());
    document.body.append(this.help);
    addEventListener('hashchange', () => this.route());
    addEventListener('keydown', (e) => this.key(e));
    addEventListener('resize', this.later(() => this.repaint()));
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.repaint());
    addEventListener('beforeprint', () => {
      this.scheme('light');
      this.open?.draw(PRINT_WIDTH);
      this.list.paintAll();
    });
    addEventListener('afterprint', () => this.scheme(null));
    this.main.addEventListener('click', (e) => {
      const step = (e.target as Element).closest('[data-step]')?.getAttribute('data-step');
      if (step) this.go(Number(step));
    });
    this.route();
  }

  private route(): void {
    const [view = '', id = ''] = decodeURIComponent(location.hash.slice(1)).split('/');
    if (!this.open && this.main.querySelector('.stays')) this.listTop = scrollY;
    this.open?.drop();
    this.open = undefined;
    this.main.className = view || 'stays';
    if (view === 'stay') return this.stay(id);
    markTab(this.header, view || 'stays');
    if (view === 'quarantine') this.account.render(this.main);
    else if (view === 'guidance') this.guidance.render(this.main);
    else if (view === 'indices') indicesView(this.main, this.data.cohort);
    else this.list.render(this.main);
    scrollTo({ top: view === 'stays' ? this.listTop : 0 });
  }

  private stay(id: string): void {
    markTab(this.header, 'stays');
    this.openId = id;
    this.list.select(id);
    this.open = stayView(id, this.data, this.catalogue, this.picks);
    if (this.open) this.open.render(this.main, this.list.place(id));
    else fill(this.main, h('p', { class: 'empty' }, `This report holds no stay ${id}. `, h('a', { href: '#stays' }, 'All stays')));
    scrollTo({ top: 0 });
  }

  private go(step: number): void {
    const next = this.list.next(this.openId, step);
    if (next) location.hash = `stay/${next.id}`;
  }

  private key(e: KeyboardEvent): void {
    if (e.ctrlKey || e.metaKey || e.altKey || this.help.open) return;
    if (isTyping(e)) {
      if (e.key === 'Escape') (e.target as HTMLElement).blur();
      return;
    }
    if (this.act(e)) e.preventDefault();
  }

  private act(e: KeyboardEvent): boolean {
    switch (e.key) {
      case 'j':
      case 'k': {
        const step = e.key === 'j' ? 1 : -1;
        if (this.open) this.go(step);
        else this.list.move(step);
        return true;
      }
      case '/':
        return this.search();
      case '?':
        this.help.showModal();
        return true;
      case 'Enter':
        if (this.open || !this.list.selection || !this.main.querySelector('.stays')) return false;
        location.hash = `stay/${this.list.selection}`;
        return true;
      default:
        return this.open !== undefined && this.actInStay(this.open, e);
    }
  }

  private actInStay(stay: StayView, e: KeyboardEvent): boolean {
    switch (e.key) {
      case 'ArrowLeft':
      case 'ArrowRight':
        stay.step((e.key === 'ArrowLeft' ? -1 : 1) * (e.shiftKey ? 0.05 : 0.005));
        return true;
      case '0':
        stay.zoom(stay.begin, stay.end);
        return true;
      case 'Escape':
        if (stay.zoomed) stay.zoom(stay.begin, stay.end);
        else location.hash = 'stays';
        return true;
      default:
        return false;
    }
  }

  private search(): boolean {
    const focus = () => {
      const field = this.main.querySelector<HTMLInputElement>('#search');
      field?.focus();
      return field !== null;
    };
    if (focus()) return true;
    addEventListener('hashchange', () => setTimeout(focus), { once: true });
    location.hash = 'stays';
    return true;
  }

  /** Paper is light whatever the screen is. */
  private scheme(name: 'light' | null): void {
    if (name) document.documentElement.setAttribute('data-scheme', name);
    else document.documentElement.removeAttribute('data-scheme');
    this.repaint();
  }

  private repaint(): void {
    forgetPalette();
    this.open?.draw();
    this.list.repaint();
  }

  private later(action: () => void): () => void {
    let timer = 0;
    return () => {
      clearTimeout(timer);
      timer = window.setTimeout(action, 150);
    };
  }
}
