import { html } from 'lit';
import { define, PageElement } from '../element';

const KEY = 'vasomotion-theme';
type Theme = 'system' | 'light' | 'dark';
const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' };

function theme(): Theme {
  const kept = localStorage.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

/** Puts the chosen theme on the page; charts, which paint on canvas, hear of it. */
export function applyTheme(): void {
  const chosen = theme();
  if (chosen === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = chosen;
  window.dispatchEvent(new Event('vm-theme'));
}

class ThemeSwitch extends PageElement {
  protected override render() {
    const now = theme();
    return html`<button class="button bare" type="button" title="Light, dark, or as the system has it" @click=${this.next}>
      <span aria-hidden="true">${{ system: '◐', light: '○', dark: '●' }[now]}</span><span class="hidden-text">Colours: ${now}. Change.</span>
    </button>`;
  }

  private next(): void {
    localStorage.setItem(KEY, NEXT[theme()]);
    applyTheme();
    this.requestUpdate();
  }
}

define('vm-theme-switch', ThemeSwitch);
window.matchMedia?.('(prefers-color-scheme: dark)').addEventListener('change', () => window.dispatchEvent(new Event('vm-theme')));
