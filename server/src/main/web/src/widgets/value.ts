import { html, nothing } from 'lit';
import type { Latest } from '#schema';
import { define, PageElement } from '../element';
import { duration, interval, words } from '../format';
import { GRACE_MS } from '../model/aged';
import { wardClock } from '../wardClock';

/** What a value shows. */
export interface ShownValue {
  state: Latest['state'];
  name: string;
  symbol: string;
  number: string;
  unit: string;
  /** `6 min · finger, glass slide`; for an unknown value what would fill it. */
  aside: string;
}

/** A latest value as it stands at an instant of the ward (ms): between two words of the service it ages by itself. */
export function shownValue(latest: Latest, now: number): ShownValue {
  const base = { name: latest.name, symbol: latest.symbol };
  const number = latest.value && interval(latest.value, latest.decimals);
  if (!latest.value || number === null || number === undefined) {
    return { ...base, state: 'unknown', number: '', unit: '', aside: latest.gaps?.[0]?.text ?? 'not known' };
  }
  const ageS = latest.observedAt === undefined || Number.isNaN(now) ? (latest.ageS ?? 0) : (now - Date.parse(latest.observedAt)) / 1000;
  const how = [words(latest.site), words(latest.method)].filter(Boolean).join(', ') || words(latest.source);
  return { ...base, state: agedState(latest, ageS, now), number, unit: latest.value.unitText, aside: [duration(ageS), how].filter(Boolean).join(' · ') };
}

/** From half of its age limit on a value is ageing, beyond it stale, as the service has it. */
function agedState(latest: Latest, ageS: number, now: number): Latest['state'] {
  if (latest.limitS !== undefined) return ageS > latest.limitS ? 'stale' : ageS >= latest.limitS / 2 ? 'ageing' : 'fresh';
  if (latest.validUntil && now > Date.parse(latest.validUntil) + GRACE_MS) return 'stale';
  return latest.state === 'stale' ? 'ageing' : latest.state;
}

/** A value with unit, age and source. */
export class ValueElement extends PageElement {
  static override properties = { latest: { attribute: false }, unnamed: { type: Boolean } };
  declare latest: Latest | undefined;
  /** Without its name above it. */
  declare unnamed: boolean;

  override connectedCallback(): void {
    super.connectedCallback();
    this.until(wardClock.onTick(() => this.requestUpdate()));
  }

  protected override render() {
    if (!this.latest) return nothing;
    const shown = shownValue(this.latest, wardClock.now());
    this.setAttribute('state', shown.state);
    const name = this.unnamed ? nothing : html`<span class="value-name" title=${shown.name}>${shown.symbol}</span>`;
    if (shown.state === 'unknown') return html`${name}<span class="value-empty" title=${shown.aside}>not known</span><span class="value-age">${shown.aside}</span>`;
    return html`${name}<span class="value-number">${shown.number}</span><span class="value-unit">${shown.unit}</span>
      <span class="value-age">${shown.state === 'stale' ? 'too old · ' : ''}${shown.aside}</span>`;
  }
}

define('vm-value', ValueElement);
