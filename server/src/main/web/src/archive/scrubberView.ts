import { html } from 'lit';
import { clockText, dayText } from '../format';
import { define, PageElement } from '../element';
import { props } from '../props';
import { elapsed, fraction, keyed, KINDS, next, previous, type Scrubber, to } from './scrub';

/** The time of a stay as a slider with what happened marked on it. */
class ScrubberView extends PageElement {
  static override properties = { scrub: { attribute: false } };
  declare scrub: Scrubber;

  protected override render() {
    const { scrub } = this;
    const said = `${dayText(scrub.at)} ${clockText(scrub.at)}, ${elapsed(scrub)} into the stay`;
    return html`<div class="scrubber">
      <button class="button" type="button" @click=${() => this.go(previous(scrub))} aria-label="To the mark before">\u2190<kbd>[</kbd></button>
      <div class="scrub-track" @pointerdown=${this.drag} @pointermove=${this.drag}>
        <div class="scrub-known" ${props({ '--x': fraction(scrub) })}></div>
        ${scrub.marks.map((m) => html`<i class="scrub-mark" data-kind=${m.kind} data-known=${m.time <= scrub.at} title=${`${clockText(m.time)} ${KINDS[m.kind].word}: ${m.text}`} ${props({ '--x': m.x })}>${KINDS[m.kind].glyph}</i>`)}
        <div class="scrub-thumb" role="slider" tabindex="0" aria-label="Instant of the stay" aria-valuemin="0" aria-valuemax=${Math.round((scrub.until - scrub.from) / 1000)} aria-valuenow=${Math.round((scrub.at - scrub.from) / 1000)}
          aria-valuetext=${said} @keydown=${this.key} ${props({ '--x': fraction(scrub) })}></div>
        <span class="scrub-end">${dayText(scrub.from)} ${clockText(scrub.from)}</span><span class="scrub-end last">${dayText(scrub.until)} ${clockText(scrub.until)}</span>
      </div>
      <button class="button" type="button" @click=${() => this.go(next(scrub))} aria-label="To the next mark"><kbd>]</kbd>\u2192</button>
      <p class="scrub-now"><b>${clockText(scrub.at)}</b> <span>${dayText(scrub.at)}</span><small>${elapsed(scrub)} into the stay</small></p>
    </div>`;
  }

  private key(event: KeyboardEvent): void {
    const moved = keyed(this.scrub, event.key, event.shiftKey);
    if (!moved) return;
    event.preventDefault();
    event.stopPropagation();
    this.go(moved);
  }

  private drag(event: PointerEvent): void {
    if (event.buttons !== 1) return;
    const track = event.currentTarget as HTMLElement;
    track.setPointerCapture(event.pointerId);
    const { left, width } = track.getBoundingClientRect();
    this.go(to(this.scrub, this.scrub.from + ((event.clientX - left) / width) * (this.scrub.until - this.scrub.from)));
  }

  private go(scrub: Scrubber): void {
    this.dispatchEvent(new CustomEvent('scrub', { detail: scrub.at }));
  }
}

define('vm-scrubber', ScrubberView);
