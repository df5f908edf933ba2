import './archive.css';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { advice, ApiProblem } from '../api/problem';
import { define, PageElement } from '../element';
import { clockText, dayText, duration } from '../format';
import { href, type Route } from '../router';
import { stays } from './archive';
import type { Stay } from '#schema';
import './stayView';

/** The archive: a list of stays, or one of them. */
class ArchiveView extends PageElement {
  static override properties = { route: { attribute: false } };
  declare route: Route;
  private all: Stay[] | undefined;
  private problem: ApiProblem | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    stays()
      .then((all) => (this.all = all))
      .catch((e: unknown) => {
        if (!(e instanceof ApiProblem)) throw e;
        this.problem = e;
      })
      .finally(() => this.requestUpdate());
  }

  protected override render() {
    const id = this.route.rest[0];
    if (id !== undefined) return html`${keyed(id, html`<vm-stay .stayId=${id} .at=${this.route.query.get('at')}></vm-stay>`)}`;
    return html`<div class="archive"><h1>Archive</h1><p class="muted">A stay, shown at any instant as it was known then: nothing that arrived later, nothing that was corrected later.</p>${this.list()}</div>`;
  }

  private list() {
    if (this.problem) return html`<div class="problem"><p>${this.problem.status === 404 ? 'This service keeps no archive.' : this.problem.message}</p><p>${advice(this.problem)}</p></div>`;
    if (!this.all) return html`<p class="muted">The list is being read.</p>`;
    if (this.all.length === 0) return html`<p>There is no stay yet.</p>`;
    return html`<div class="archive-list panel"><table><thead><tr><th scope="col">Stay</th><th scope="col">From</th><th scope="col">Until</th><th scope="col">Lasted</th><th scope="col">Source</th></tr></thead>
      <tbody>${this.all.map((s) => row(s))}</tbody></table></div>`;
  }
}

function row(s: Stay) {
  const said = (moment: string | null) => (moment === null ? html`<span class="muted">not said</span>` : `${dayText(Date.parse(moment))} ${clockText(Date.parse(moment))}`);
  const lasted = s.from === null || s.until === null ? '' : duration((Date.parse(s.until) - Date.parse(s.from)) / 1000);
  return html`<tr><th scope="row"><a href=${href('archive', [s.id])}>${s.title}</a></th><td>${said(s.from)}</td><td>${said(s.until)}</td><td>${lasted}</td><td>${s.source}</td></tr>`;
}

define('vm-archive-view', ArchiveView);
