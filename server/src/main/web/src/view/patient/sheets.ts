import { html, nothing, render } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import type { Patient, Protocols } from '#schema';
import { ask, get, path, post, remove } from '../../api/client';
import { advice as adviceOf, ApiProblem } from '../../api/problem';
import type { Advice } from '../../model/patient/advice';
import { type OpenSheet, openSheet } from '../../widgets/dialog';

const REASONS: [string, string][] = [
  ['already-done', 'Already done'],
  ['not-feasible', 'Not feasible now'],
  ['contraindicated', 'Contraindicated'],
  ['data-not-trusted', 'The data are not to be trusted'],
  ['other-priority', 'Something else comes first'],
  ['patient-or-family-wish', 'Wish of the patient or family'],
  ['disagree', 'I disagree'],
  ['other', 'Another reason'],
];

type Done = (patient: Patient) => void;

/** Sends what a sheet decides; what goes wrong is said in the sheet, which stays open. */
function sending(request: () => Promise<Patient>, done: Done, sheet: () => OpenSheet, failed: (problem: ApiProblem) => void): void {
  request().then(
    (patient) => (done(patient), sheet().close()),
    (e: unknown) => (e instanceof ApiProblem ? (failed(e), sheet().redraw()) : Promise.reject(e)),
  );
}

const problemNote = (problem: ApiProblem | null) => (problem ? html`<div class="problem" role="alert"><p>${problem.message}</p><p>${adviceOf(problem)}</p></div>` : nothing);

/** Why it will not be carried out. */
export function overrideSheet(patient: string, advice: Advice, done: Done): void {
  let problem: ApiProblem | null = null;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const comment = String(data.get('comment')).trim();
    const body = { reason: data.get('reason'), ...(comment && { comment }) };
    sending(() => post(path('patients', patient, 'recommendations', advice.number, 'override'), body), done, () => sheet, (e) => (problem = e));
  };
  const sheet: OpenSheet = openSheet({
    title: 'Override: why will it not be done?',
    body: () => html`<p>${advice.sentence}</p>
      <form id="override" class="choices" @submit=${send}>
        <fieldset><legend class="hidden-text">Reason</legend>${REASONS.map(([id, words]) => html`<label class="choice"><input type="radio" name="reason" value=${id} required /> ${words}</label>`)}</fieldset>
        <label class="field"><span>Comment, if it needs one</span><textarea name="comment" rows="2" maxlength="1000"></textarea></label>
      </form>${problemNote(problem)}`,
    foot: () => html`<button type="button" class="button" @click=${() => sheet.close()}>Cancel</button><button type="submit" form="override" class="button main">Override</button>`,
  });
}

/** Which protocol to begin. */
export async function beginSheet(patient: Patient, done: Done): Promise<void> {
  const { protocols } = await get<Protocols>(path('protocols'));
  const running = new Set(patient.protocols.filter((each) => !each.ended).map((each) => each.id));
  let problem: ApiProblem | null = null;
  const begin = (protocol: string) => sending(() => post(path('patients', patient.patient, 'protocols'), { protocol }), done, () => sheet, (e) => (problem = e));
  const sheet: OpenSheet = openSheet({
    title: 'Begin a protocol',
    body: () => html`${problemNote(problem)}<ul class="protocols">${protocols.map((each) => html`<li>
        <button type="button" class="button" ?disabled=${running.has(each.id)} data-protocol=${each.id} @click=${() => begin(each.id)}>${each.title}<span class="tag">${running.has(each.id) ? 'runs' : each.standing.replace('-', ' ')}</span></button>
      </li>`)}</ul>`,
    foot: () => html`<button type="button" class="button" @click=${() => sheet.close()}>Cancel</button>`,
  });
}

/** Ends a protocol before its time. */
export function endSheet(patient: string, protocol: { id: string; title: string }, done: Done): void {
  let problem: ApiProblem | null = null;
  const end = () => sending(() => remove<Patient>(path('patients', patient, 'protocols', protocol.id)), done, () => sheet, (e) => (problem = e));
  const sheet: OpenSheet = openSheet({
    title: 'End the protocol before its time?',
    body: () => html`<p>${protocol.title}</p><p class="muted">Its open recommendations are withdrawn. The journal keeps that it ran.</p>${problemNote(problem)}`,
    foot: () => html`<button type="button" class="button" @click=${() => sheet.close()}>Go on with it</button><button type="button" class="button main" @click=${end}>End it</button>`,
  });
}

/** The whole protocol with the current step lit. The drawing is the service's own; its style sheet stays behind, the page's takes over. */
export async function flowchartSheet(protocol: { id: string; title: string }, step: string): Promise<void> {
  let drawn: HTMLElement | null = null;
  const sheet = openSheet({ title: protocol.title, body: () => html`${drawn ?? html`<p class="muted">The service draws it.</p>`}` });
  try {
    drawn = flowchart(await (await ask('GET', path('protocols', protocol.id, 'flowchart.svg'))).text(), protocol.title);
  } catch (e) {
    sheet.close();
    throw e;
  }
  const lit = drawn.querySelector(`[data-step="${CSS.escape(step)}"]`);
  lit?.classList.add('lit');
  sheet.redraw();
  lit?.scrollIntoView({ block: 'center', inline: 'center' });
}

function flowchart(text: string, title: string): HTMLElement {
  const place = document.createElement('div');
  place.className = 'flowchart';
  place.tabIndex = 0;
  place.setAttribute('aria-label', `Flowchart of ${title}`);
  place.setAttribute('role', 'group');
  render(html`${unsafeSVG(text.slice(text.indexOf('<svg')).replace(/<style>[^]*?<\/style>/g, ''))}`, place);
  return place;
}
