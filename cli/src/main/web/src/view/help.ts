import { h } from '../dom';

const KEYS = [
  ['j / k', 'next / previous stay'],
  ['Enter', 'open the stay'],
  ['Esc', 'back to the list; zoom out first'],
  ['/', 'search'],
  ['\u2190 \u2192', 'move the held instant, and the window with it (Shift: further)'],
  ['Tab', 'to the next lane of guidance; \u2190 \u2192 Home End go through it'],
  ['drag', 'zoom all charts; double click or 0 shows the whole stay'],
  ['click', 'hold the instant of the readout'],
  ['?', 'this list'],
] as const;

/** The list of keys, as a dialog. */
export function helpDialog(): HTMLDialogElement {
  const dialog = h(
    'dialog',
    { class: 'help', 'aria-label': 'Keys' },
    h('h2', {}, 'Keys'),
    h('dl', {}, KEYS.map(([key, meaning]) => h('div', {}, h('dt', {}, h('kbd', {}, key)), h('dd', {}, meaning)))),
    h('form', { method: 'dialog' }, h('button', { type: 'submit' }, 'Close')),
  );
  return dialog;
}
