import { html, type TemplateResult } from 'lit';
import type { Choice } from './refill';

/** A group of choices, each one tap: radio buttons that look like chips, so keys and screen readers know them. */
export function chips(name: string, choices: readonly Choice[], chosen: string, choose: (value: string) => void, id = `chips-${name}`): TemplateResult {
  return html`<fieldset class="chips">
    <legend>${name}</legend>
    ${choices.map((choice) => html`<label class="chip"><input type="radio" name=${id} value=${choice.value} .checked=${choice.value === chosen} @change=${() => choose(choice.value)} /><span>${choice.text}</span></label>`)}
  </fieldset>`;
}
