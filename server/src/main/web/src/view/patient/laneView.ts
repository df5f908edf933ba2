import { html, type TemplateResult } from 'lit';
import type { TimeWindow } from '../../chart/timeWindow';
import { clockText } from '../../format';
import type { Doing } from '../../model/patient/doings';
import { props } from '../../props';

const SIGN: Record<Doing['kind'], string> = { test: '', fluid: '', blood: '', advised: '△', accepted: '●', overridden: '✕', moved: '◇' };

/** What was done and decided, above the charts and on their axis. The same is a list further down; here nothing takes the focus. */
export function lane(all: readonly Doing[], window: TimeWindow): TemplateResult {
  const seen = all.filter(({ at, until }) => at <= window.until && (until === null || until >= window.from));
  const share = (at: number) => Math.min(1, Math.max(0, (at - window.from) / (window.until - window.from)));
  return html`<div class="lane" role="img" aria-label="What was done and decided in this window: ${seen.length} entries, listed under Happenings">
    ${seen.map((each) => {
      const end = each.until ?? window.until;
      const isSpan = SIGN[each.kind] === '';
      return html`<span class="lane-${isSpan ? 'span' : 'mark'} ${each.kind}" title="${clockText(each.at)} ${each.words}" ${props({ '--from': share(each.at), '--until': share(end) })}>${isSpan ? html`<span class="lane-words">${each.words}</span>` : SIGN[each.kind]}</span>`;
    })}
  </div>`;
}
