import { html, nothing, type TemplateResult } from 'lit';
import { advice } from '../../api/problem';
import { duration } from '../../format';
import { NEED_WORDS, NEEDS, type Need } from '../../model/need';
import type { Connection } from '../../wardStore';

export interface Toolbar {
  counts: Map<Need, number>;
  only: Need | null;
  search: string;
  shown: number;
  onOnly: (need: Need) => void;
  onSearch: (text: string) => void;
  /** Enter in the search: on to the cards. */
  onLeave: () => void;
}

/** How many need what, which also filters, and the search. */
export function toolbar(bar: Toolbar): TemplateResult {
  return html`<div class="ward-bar">
    <div class="ward-needs" role="group" aria-label="Show only">
      ${NEEDS.map((need) => html`<button type="button" class="need-count need-${need}" aria-pressed=${bar.only === need} title="Show only: ${NEED_WORDS[need].why}" ?disabled=${bar.counts.get(need) === 0 && bar.only !== need} @click=${() => bar.onOnly(need)}><b>${bar.counts.get(need)}</b> ${NEED_WORDS[need].short}</button>`)}
    </div>
    <p class="ward-order muted">Sorted by need, then by what is due first</p>
    <label class="ward-search"><span class="hidden-text">Search by bed or name</span>
      <input id="ward-search" type="search" placeholder="Bed or name  /" autocomplete="off" .value=${bar.search} @input=${(e: Event) => bar.onSearch((e.target as HTMLInputElement).value)} @keydown=${(e: KeyboardEvent) => searchKey(e, bar)} />
    </label>
  </div>`;
}

function searchKey(event: KeyboardEvent, bar: Toolbar): void {
  if (event.key === 'Enter') bar.onLeave();
  if (event.key === 'Escape') {
    bar.onSearch('');
    (event.target as HTMLElement).blur();
  }
}

export function emptyWard(why: 'reading' | 'nobody' | 'no-match'): TemplateResult {
  if (why === 'no-match') return html`<section class="welcome"><h1>Nobody matches</h1><p>Clear the search or the choice above to see the whole ward.</p></section>`;
  if (why === 'reading') return html`<section class="welcome"><h1>Macro- and microcirculation, side by side</h1><p>The ward is being read from the service.</p></section>`;
  return html`<section class="welcome"><h1>The ward is empty</h1>
    <p>Nobody is admitted. A monitor, a laboratory or a script admits patients and sends readings over the API, which is described in <a href="/api/openapi.yaml">openapi.yaml</a>; or start the service with a ward of virtual patients: <code>vasomotion serve --demo</code>.</p></section>`;
}

/** What is shown is as it was when the connection was lost. */
export function lostNote(lost: Extract<Connection, { state: 'lost' }>): TemplateResult {
  return html`<div class="problem ward-lost" role="status">
    <p><b>${lost.problem.status === 401 ? 'The service asks who you are.' : 'No connection to the service.'}</b> ${lost.problem.status === 0 ? 'What is shown was true when it was lost, and ages.' : lost.problem.message}</p>
    <p>${advice(lost.problem)} ${lost.problem.status === 401 ? nothing : html`Trying again within ${duration(Math.max(1, lost.againInMs / 1000))}.`}</p>
  </div>`;
}
