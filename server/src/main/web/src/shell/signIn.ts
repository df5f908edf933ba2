import { html } from 'lit';
import { onRefused } from '../api/client';
import { keepToken, token } from '../api/token';
import { define, PageElement } from '../element';
import { openSheet } from '../widgets/dialog';
import { wardStore } from '../wardStore';

/** Asks for a bearer token when the service wants one. */
class SignIn extends PageElement {
  private isOpen = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.until(onRefused(() => this.open()));
  }

  private open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    const refused = token() !== null;
    const sheet = openSheet({
      title: 'Sign in',
      body: () => html`<form id="sign-in" @submit=${(e: SubmitEvent) => (e.preventDefault(), this.keep(e.target as HTMLFormElement), sheet.close())}>
        <label class="field">
          <span>${refused ? 'The service does not know this token. Give another one:' : 'This service asks who you are. Give your bearer token:'}</span>
          <input type="password" name="token" autocomplete="off" spellcheck="false" required />
        </label>
      </form>
      <p class="muted">It is kept in this tab only and forgotten when the tab is closed.</p>`,
      foot: () => html`<button class="button main" type="submit" form="sign-in">Sign in</button>`,
    });
    void sheet.closed.then(() => (this.isOpen = false));
  }

  private keep(form: HTMLFormElement): void {
    keepToken(String(new FormData(form).get('token')).trim());
    wardStore.start();
  }
}

define('vm-sign-in', SignIn);
