import { count, doseDecimals, fixed } from '../format';
import type { Trace } from '../model/panels';
import { anchor, lastBefore } from '../model/readings';
import { stepAt } from '../model/steps';
import type { DeedInfo, VolumeInfo } from './contract';
import type { Lane } from './picture';

/** A number of a lane with its unit, and the key of the line that it is read from. */
export interface Value {
  label: string;
  style: Trace['style'] | '';
  number: string;
  unit: string;
}

/** What a lane says at an instant. */
export function valuesAt(lane: Lane, t: number): Value[] {
  switch (lane.kind) {
    case 'signs':
      return lane.traces.map((trace) => signAt(trace, t, lane.traces.length > 1));
    case 'rate': {
      const rate = (stepAt(lane.infusion.steps, t) ?? lane.infusion.steps.at(-1))?.lo ?? null;
      const number = rate === null ? '\u2013' : rate === 0 ? 'off' : fixed(rate, lane.infusion.peak < 1 && rate < 0.1 ? 3 : doseDecimals(rate));
      if (lane.infusion.unit === '') return [{ label: '', style: '', number: number === 'off' ? 'off' : 'on', unit: '' }];
      return [{ label: '', style: '', number, unit: number === 'off' ? '' : lane.infusion.unit }];
    }
    case 'volumes':
      return [{ label: 'so far', style: '', number: count(Math.round(given(lane.bars, t))), unit: 'mL' }];
    case 'deeds':
      return [];
  }
}

function signAt(trace: Trace, t: number, isLabelled: boolean): Value {
  const reading = lastBefore(trace.readings, t);
  const number = reading === undefined || reading.kind === 'unknown' ? '\u2013' : fixed(anchor(reading), trace.decimals);
  return { label: trace.symbol, style: isLabelled ? trace.style : '', number, unit: trace.unit };
}

/** What of the volumes has run in. */
export function given(bars: readonly VolumeInfo[], t: number): number {
  return bars.reduce((sum, b) => sum + b.mL * Math.min(1, Math.max(0, (t - b.from) / (b.to - b.from))), 0);
}

/** What was ordered last, at or before an instant. */
export function lastOrders(deeds: readonly DeedInfo[], t: number): DeedInfo[] {
  const last = lastBefore(deeds, t);
  return last ? deeds.filter((d) => d.t === last.t) : [];
}

/** "8:05" */
export function clock(t: number): string {
  const minutes = Math.round(t / 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
