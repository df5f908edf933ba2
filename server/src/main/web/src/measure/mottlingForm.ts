import './mottling.css';
import { html } from 'lit';
import { define, PageElement } from '../element';
import { kneeDrawing } from './kneeDrawing';
import { letter } from './letter';
import { EXTENTS } from './mottling';
import { post } from './wardPost';

/** The mottling score, chosen on a drawn knee or from the list. */
class MottlingForm extends PageElement {
  static override properties = { patient: {} };
  declare patient: string;
  private score: number | undefined;
  private side = '';

  protected override render() {
    const chosen = EXTENTS.find((e) => e.score === this.score);
    return html`<div class="mottling">
      ${kneeDrawing(this.score, (score) => this.choose(score))}
      <form @submit=${this.store}>
        <fieldset class="extents">
          <legend>How far does mottling reach from the knee?</legend>
          ${EXTENTS.map((e) => html`<label class="extent"><input type="radio" name="mottling" value=${e.score} .checked=${e.score === this.score} @change=${() => this.choose(e.score)} />
            <b>${e.score}</b><span>${e.title}<small>${e.text}</small></span></label>`)}
        </fieldset>
        <label class="field"><span>Side (noted)</span><select @change=${(e: Event) => (this.side = (e.target as HTMLSelectElement).value)}>
          <option value="">the worse of both</option><option>right knee</option><option>left knee</option></select></label>
        <p class="muted">Dark skin or dressings over the knee: it cannot be scored. Leave it out; nothing is better than a guess.</p>
        <button class="button main" type="submit" ?disabled=${!chosen}>${chosen ? html`Store score ${chosen.score}` : 'Choose an extent'}</button>
        <p class="muted small">Ait-Oufella 2011, doi:10.1007/s00134-011-2163-y. <span class="tag" title="From memory: not compared with the paper">unverified</span> wording of the six extents.</p>
      </form>
    </div>`;
  }

  private choose(score: number): void {
    this.score = score;
    this.requestUpdate();
  }

  private store(event: Event): void {
    event.preventDefault();
    if (this.score === undefined) return;
    const measured = { measurand: 'mottling-score', value: this.score, unit: '{score}', method: 'examination', site: 'knee', ...(this.side === '' ? {} : { note: this.side }) };
    void post.add(letter(this.patient, `Mottling ${this.score}`, measured));
    this.score = undefined;
    this.requestUpdate();
  }
}

define('vm-mottling-form', MottlingForm);
