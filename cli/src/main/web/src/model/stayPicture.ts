import type { Stay } from '../contract';
import { count, doseText, percent, plural } from '../format';
import { Catalogue, type Term } from './catalogue';
import { bars, binFor } from './fluids';
import type { Infusion, Panel, StayPicture, Target, Tone, Trace } from './panels';
import { type Band, type Reading, stated } from './readings';
import { axis, freeAxis, roundUp } from './scale';
import { coverage, knownSpans } from './segments';
import { highest, hoursRunning, indexSteps, rateSteps, type Step, sustained, worthShowing } from './steps';
import * as terms from './terms';

/** Lays one stay out as panels on one time axis. Panels without data are left out, except the first: its absence is news. */
export function picture(stay: Stay, catalogue: Catalogue, picks: readonly string[], windowS = Number.POSITIVE_INFINITY): StayPicture {
  const to = Math.max((stay.outMs - stay.inMs) / 1000, 3600);
  const from = Math.max(Math.min(0, ...firstTimes(stay)), -6 * 3600);
  const page = new Layout(stay, catalogue, from, to, binFor(Math.min(windowS, to - from)));
  const panels = [
    page.refill(),
    page.signs(),
    page.lactate(),
    page.pressure(),
    page.dose(),
    page.infusions(),
    ...page.fluids(),
    ...picks.map((id) => page.picked(id)),
  ].filter((p): p is Panel => p !== undefined);
  return { from, to, panels, offers: page.offers() };
}

function firstTimes(stay: Stay): number[] {
  return Object.values(stay.series).flatMap((s) => s.t.slice(0, 1));
}

class Layout {
  constructor(
    private readonly stay: Stay,
    private readonly catalogue: Catalogue,
    private readonly from: number,
    private readonly to: number,
    private readonly binS: number,
  ) {}

  refill(): Panel {
    const traces = terms.REFILL.filter((id, i) => i === 0 || this.stay.series[id])
      .map((id) => this.trace(id, 'micro', 'markers', terms.REFILL_TARGET));
    const readings = traces.flatMap((t) => t.readings);
    return {
      ...this.values('refill', 'Capillary refill', 's', 'micro', traces),
      height: 132,
      y: axis(readings, [0, 6]),
      target: { ...terms.REFILL_TARGET, label: 'target \u2264 3 s' },
    };
  }

  signs(): Panel | undefined {
    const traces = terms.SKIN_SIGNS.filter((id) => this.stay.series[id])
      .map((id) => this.trace(id, 'micro', 'signs', this.reference(this.catalogue.term(id))));
    if (traces.length === 0) return undefined;
    const { known: _unused, ...values } = this.values('signs', 'Skin', '', 'micro', traces);
    return { ...values, kind: 'signs', height: 14 + 18 * traces.length, y: [0, traces.length] };
  }

  lactate(): Panel | undefined {
    const trace = this.trace(terms.LACTATE, 'micro', 'markers', terms.LACTATE_TARGET);
    if (trace.readings.length === 0) return undefined;
    const indices = terms.LACTATE_INDICES.filter((id) => this.stay.series[id]).map((id) => this.hidden(id));
    return {
      ...this.values('lactate', 'Lactate', 'mmol/L', 'micro', [trace]),
      traces: [trace, ...indices],
      height: 118,
      y: [0, axis(trace.readings, [0, 4])[1]],
      target: { ...terms.LACTATE_TARGET, label: 'target < 2 mmol/L' },
    };
  }

  pressure(): Panel | undefined {
    const mean = this.byMethod(terms.MEAN_PRESSURE, 'line', 'open', terms.MEAN_PRESSURE_TARGET);
    const diastolic = this.byMethod(terms.DIASTOLIC_PRESSURE, 'faint', 'open-small');
    const pulse = this.stay.series[terms.PULSE_PRESSURE] ? [this.trace(terms.PULSE_PRESSURE, 'neutral', 'dashed')] : [];
    const traces = [...mean, ...diastolic, ...pulse];
    if (traces.length === 0) return undefined;
    const all = traces.flatMap((t) => t.readings);
    return {
      ...this.values('pressure', 'Arterial pressure', 'mmHg', 'macro', traces),
      known: this.spans(mean.flatMap((t) => t.readings).sort((a, b) => a.t - b.t)),
      height: 178,
      y: axis(all, [20, 120], terms.MEAN_PRESSURE_TARGET),
      target: { ...terms.MEAN_PRESSURE_TARGET, label: 'mean \u2265 65 mmHg' },
    };
  }

  dose(): Panel | undefined {
    const equivalent = this.equivalent();
    const drug = this.catalogue.drug(terms.NOREPINEPHRINE);
    const infusion = equivalent.length > 0
      ? this.infusion('Norepinephrine equivalent', this.catalogue.term(terms.NOREPINEPHRINE_EQUIVALENT).unit, equivalent)
      : this.infusion('Norepinephrine', drug.unit, rateSteps(this.stay.rates[terms.NOREPINEPHRINE], this.to));
    if (!worthShowing(infusion.steps)) return undefined;
    return {
      ...this.bare('dose', infusion.name, infusion.unit, 'macro'),
      kind: 'dose',
      infusion,
      height: 112,
      y: [0, roundUp(Math.max(infusion.scale * 1.05, 0.1))],
      summary: `${hoursRunning(infusion.steps).toFixed(1)} h running, peak ${doseText(infusion.peak)}`,
    };
  }

  infusions(): Panel | undefined {
    const shown = this.equivalent().length > 0 ? '' : terms.NOREPINEPHRINE;
    const rows = Object.entries(this.stay.rates)
      .filter(([id]) => id !== shown)
      .map(([id, rate]) => this.infusion(this.catalogue.drug(id).name, this.catalogue.drug(id).unit, rateSteps(rate, this.to)))
      .filter((row) => worthShowing(row.steps));
    if (rows.length === 0) return undefined;
    return {
      ...this.bare('infusions', 'Infusions', '', 'macro'),
      kind: 'infusions',
      infusions: rows,
      height: 14 + 32 * rows.length,
      y: [0, rows.length],
      summary: 'each lane to its own scale',
    };
  }

  fluids(): Panel[] {
    const volumes = bars(this.stay.fluids, this.binS);
    if (volumes.length === 0) return [];
    const up = Math.max(100, ...volumes.map((b) => b.given ?? 0));
    const down = Math.max(100, ...volumes.map((b) => (b.urine ?? 0) + (b.other ?? 0)));
    const hours = ((volumes[0]?.to ?? 0) - (volumes[0]?.from ?? 0)) / 3600;
    const sums = volumes.map((b) => b.balance);
    const last = sums.at(-1) ?? 0;
    return [
      {
        ...this.bare('volumes', 'Fluid in and out', hours === 1 ? 'mL per hour' : `mL per ${hours} h`, 'macro'),
        kind: 'volumes',
        bars: volumes,
        height: 132,
        y: [-1.08 * down, 1.08 * up],
        summary: 'what was charted',
      },
      {
        ...this.bare('balance', 'Cumulative balance', 'mL', 'macro'),
        kind: 'balance',
        bars: volumes,
        height: 84,
        y: [Math.min(-200, ...sums) * 1.1, Math.max(200, ...sums) * 1.1],
        summary: `${last < 0 ? '\u2212' : '+'}${count(Math.round(Math.abs(last)))} mL of what was charted`,
      },
    ];
  }

  /** The stretches of the equivalent dose; none if it never rose above zero and was never unknown. */
  private equivalent(): Step[] {
    const steps = indexSteps(this.catalogue.readings(this.stay, terms.NOREPINEPHRINE_EQUIVALENT), this.to);
    return worthShowing(steps) ? steps : [];
  }

  /** A panel that was asked for; nothing if this stay does not have the series. */
  picked(id: string): Panel | undefined {
    if (!this.stay.series[id]) return undefined;
    const term = this.catalogue.term(id);
    const band = this.reference(term);
    const trace = this.trace(id, 'neutral', term.derived ? 'range' : 'line', band);
    const target = band && { ...band, label: 'reference' };
    const panel = this.values(`pick-${id}`, term.name, term.unit, 'neutral', [trace]);
    return { ...panel, height: 104, y: freeAxis(trace.readings, band), ...(target && { target: target as Target }) };
  }

  offers(): StayPicture['offers'] {
    return Object.keys(this.stay.series)
      .filter((id) => !terms.hasOwnPlace(id))
      .map((id) => ({ id, name: this.catalogue.term(id).name, count: stated(this.catalogue.readings(this.stay, id)).length }))
      .filter((offer) => offer.count > 0)
      .sort((a, b) => a.name.localeCompare(b.name));
  }

  private infusion(name: string, unit: string, steps: Step[]): Infusion {
    return { name, unit, steps, peak: highest(steps), scale: sustained(steps) };
  }

  private trace(id: string, tone: Tone, style: Trace['style'], band?: Band): Trace {
    const term = this.catalogue.term(id);
    const base = { name: term.name, symbol: term.symbol, by: '', unit: term.unit, decimals: term.decimals, tone, style };
    const extras = { ...(band && { band }), ...(term.grades && { grades: term.grades }) };
    return { ...base, ...extras, readings: this.catalogue.readings(this.stay, id) };
  }

  private hidden(id: string): Trace {
    return { ...this.trace(id, 'neutral', 'range'), style: 'unseen' };
  }

  /** One trace for the cuff and one for the rest: the two are never joined into a line. */
  private byMethod(id: string, line: Trace['style'], cuff: Trace['style'], band?: Band): Trace[] {
    const whole = this.trace(id, 'macro', line, band);
    const split = (keep: (r: Reading) => boolean) => whole.readings.filter(keep);
    const byCuff = split((r) => r.method === terms.CUFF);
    const byLine = split((r) => r.method !== terms.CUFF);
    const name = byLine.find((r) => r.method !== '')?.method.replaceAll('-', ' ') ?? 'source not stated';
    return [
      { ...whole, by: name, readings: byLine },
      { ...whole, by: 'cuff', style: cuff, readings: byCuff },
    ].filter((t) => t.readings.length > 0);
  }

  private reference(term: Term): Band | undefined {
    const { referenceLow: lo, referenceHigh: hi } = term;
    if (lo === undefined && hi === undefined) return undefined;
    return { ...(lo !== undefined && { lo }), ...(hi !== undefined && { hi }) };
  }

  private spans(readings: readonly Reading[]) {
    return knownSpans(readings, this.from, this.to);
  }

  private bare(id: string, title: string, unit: string, tone: Tone) {
    return { id, title, unit, tone, traces: [] as Trace[], summary: '' };
  }

  private values(id: string, title: string, unit: string, tone: Tone, traces: Trace[]) {
    const n = traces.reduce((sum, t) => sum + stated(t.readings).length, 0);
    const known = this.spans(traces[0]?.readings ?? []);
    const share = percent(coverage(known, this.from, this.to), 1);
    const summary = n === 0 ? 'never charted in this stay' : `${plural(n, 'value')} \u00b7 known ${share} of the time`;
    return { ...this.bare(id, title, unit, tone), kind: 'values' as const, traces, known, summary, y: [0, 1] as [number, number], height: 100 };
  }
}
