import * as format from '../format';
import type { Infusion, Panel, Trace } from './panels';
import { lastBefore, type Reading, state } from './readings';
import { isUnknown, stepAt } from './steps';

/** One line of the readout: value, unit, age and source stand together. */
export interface Line {
  /** Symbol, and the full name for those who ask. */
  label: string;
  name: string;
  value: string;
  unit: string;
  /** Age and way of measuring, or why there is no value. */
  note: string;
  status: 'fresh' | 'stale' | 'none';
  /** Against the target, in words, where there is one. */
  verdict: '' | 'on target' | 'off target' | 'undecided';
}

export interface Block {
  title: string;
  tone: Panel['tone'];
  lines: Line[];
}

/** All series at one instant, panel by panel. */
export function readout(panels: readonly Panel[], t: number): Block[] {
  return panels
    .map((panel) => ({ title: panel.title, tone: panel.tone, lines: lines(panel, t) }))
    .filter((block) => block.lines.length > 0);
}

function lines(panel: Panel, t: number): Line[] {
  switch (panel.kind) {
    case 'values':
    case 'signs':
      return panel.traces.map((trace) => traceLine(trace, t));
    case 'dose':
      return [infusionLine(panel.infusion, t)];
    case 'infusions':
      return panel.infusions.map((row) => infusionLine(row, t));
    case 'volumes':
      return volumeLines(panel, t);
    case 'balance': {
      const bar = lastBefore(panel.bars.map((b) => ({ t: b.from, b })), t)?.b;
      if (!bar) return [nothing('Balance', 'nothing charted before')];
      return [plain('Balance', signed(bar.balance), 'mL', 'sum of what was charted')];
    }
  }
}

function traceLine(trace: Trace, t: number): Line {
  const label = trace.by === 'cuff' ? `${trace.symbol} cuff` : trace.symbol;
  const last = lastBefore(trace.readings, t);
  if (!last) return { ...nothing(label, trace.readings.length === 0 ? 'never charted' : 'not charted yet'), name: trace.name };
  if (last.kind === 'unknown') return { ...nothing(label, `since ${ago(t - last.t)}`), name: trace.name };
  const stale = t > last.until;
  const by = last.method && trace.by !== 'cuff' ? ` \u00b7 ${format.words(last.method)}` : '';
  const verdict = trace.band && !stale ? VERDICTS[state(last, trace.band)] : '';
  return {
    label,
    name: gradeName(trace, last) || trace.name,
    value: valueText(trace, last),
    unit: trace.unit,
    note: `${ago(t - last.t)}${by}`,
    status: stale ? 'stale' : 'fresh',
    verdict,
  };
}

const VERDICTS = { inside: 'on target', outside: 'off target', undecided: 'undecided' } as const;

export function valueText(trace: Trace, r: Reading): string {
  const few = trace.grades !== undefined && trace.grades.labels.length <= 3;
  return (few && gradeName(trace, r)) || format.reading(r, trace.decimals);
}

function gradeName(trace: Trace, r: Reading): string {
  return (trace.grades && r.kind === 'exact' && trace.grades.labels[r.lo - trace.grades.least]) || '';
}

function infusionLine(row: Infusion, t: number): Line {
  const step = stepAt(row.steps, t);
  if (!step) return nothing(row.name, 'nothing charted at this time');
  if (isUnknown(step)) return nothing(row.name, `since ${ago(t - step.from)}`);
  const reading = { t, until: t, method: '', kind: step.lo === step.hi ? 'exact' : 'range', lo: step.lo, hi: step.hi } as Reading;
  if (step.hi === 0) return { ...plain(row.name, 'off', '', `for ${format.age(t - step.from)}`) };
  return plain(row.name, format.reading(reading, format.doseDecimals(row.peak)), row.unit, `for ${format.age(t - step.from)}`);
}

function volumeLines(panel: Panel & { kind: 'volumes' }, t: number): Line[] {
  const bar = panel.bars.find((b) => b.from <= t && t < b.to);
  const line = (label: string, v: number | null | undefined) =>
    v == null ? nothing(label, 'not charted') : plain(label, format.count(Math.round(v)), 'mL', 'in this bar');
  return [line('In', bar?.given), line('Urine', bar?.urine), line('Other out', bar?.other)];
}

function signed(v: number): string {
  const text = format.count(Math.round(Math.abs(v)));
  return v < 0 ? `\u2212${text}` : `+${text}`;
}

function plain(label: string, value: string, unit: string, note: string): Line {
  return { label, name: label, value, unit, note: note.replace('for now', 'just set'), status: 'fresh', verdict: '' };
}

function nothing(label: string, note: string): Line {
  return { label, name: label, value: note.startsWith('since') ? 'unknown' : '\u2013', unit: '', note, status: 'none', verdict: '' };
}

function ago(seconds: number): string {
  const text = format.age(seconds);
  return text === 'now' ? 'now' : `${text} before`;
}
