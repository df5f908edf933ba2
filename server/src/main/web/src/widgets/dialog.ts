import { html, render, type TemplateResult } from 'lit';

export interface Sheet {
  title: string;
  /** Drawn again whenever `redraw` is called. */
  body: () => TemplateResult;
  /** Buttons at the foot; without any there is one that closes. */
  foot?: () => TemplateResult;
}

export interface OpenSheet {
  readonly closed: Promise<void>;
  redraw(): void;
  close(): void;
}

/** Opens a modal dialog: the browser keeps the focus inside, Escape closes it, the focus goes back where it was. */
export function openSheet(sheet: Sheet): OpenSheet {
  const dialog = document.createElement('dialog');
  const before = document.activeElement;
  dialog.className = 'sheet';
  dialog.setAttribute('aria-labelledby', 'sheet-title');
  const close = () => dialog.close();
  const redraw = () => render(content(sheet, close), dialog);
  const closed = new Promise<void>((done) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      done();
    });
  });
  redraw();
  document.body.append(dialog);
  dialog.showModal();
  return { closed, redraw, close };
}

function content(sheet: Sheet, close: () => void): TemplateResult {
  return html`<div class="sheet-head"><h1 id="sheet-title">${sheet.title}</h1></div>
    <div class="sheet-body">${sheet.body()}</div>
    <div class="sheet-foot">${sheet.foot ? sheet.foot() : html`<button class="button" type="button" @click=${close}>Close</button>`}</div>`;
}
