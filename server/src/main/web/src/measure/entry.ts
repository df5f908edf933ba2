import type { Amount, Measurand, UnitName } from '#schema';

/** A form for any measurand, from its row in the catalogue. */
export interface Form {
  id: string;
  name: string;
  symbol: string;
  units: UnitName[];
  /** Choices instead of a number. */
  grades?: { value: number; text: string }[];
  methods: string[];
  sites: string[];
  plausible: Amount;
  decimals: number;
}

/** What was typed and chosen. */
export interface Entry {
  value: string;
  unit: string;
  method: string;
  site: string;
}

export type Typed = { is: 'value'; value: number; text: string; bound: '' | '>' | '<' | '>=' | '<=' } | { is: 'empty' } | { is: 'wrong'; why: string };

export function form(m: Measurand): Form {
  const own = m.units.find((u) => u.code === m.unit) ?? { code: m.unit, text: m.plausible.unitText };
  const units = [own, ...m.units.filter((u) => u.code !== m.unit)];
  const base = { id: m.id, name: m.name, symbol: m.symbol, units, methods: m.methods, sites: m.sites, plausible: m.plausible, decimals: m.decimals };
  if (m.kind.type !== 'graded') return base;
  const least = m.kind.least ?? 0;
  return { ...base, grades: (m.kind.labels ?? []).map((text, i) => ({ value: least + i, text })) };
}

/** What a form begins with: the only choice there is, else the one that commits to nothing. */
export function blank(f: Form): Entry {
  return { value: '', unit: f.units[0]?.code ?? '', method: first(f.methods), site: first(f.sites) };
}

function first(choices: readonly string[]): string {
  if (choices.length === 1) return choices[0] ?? '';
  return choices.includes('unspecified') ? 'unspecified' : (choices[0] ?? '');
}

/** Reads "3.2", "3,2", "> 3" or "\u2264 2". A comma before three digits could be either and is not guessed. */
export function typed(text: string): Typed {
  const plain = text.trim().replace('\u2212', '-').replace('\u2265', '>=').replace('\u2264', '<=');
  if (plain === '') return { is: 'empty' };
  const match = /^(>=|<=|>|<)?\s*(-?)(\d+)(?:([.,])(\d+))?$/.exec(plain);
  if (!match) return { is: 'wrong', why: 'Type a number such as 3.2, or a bound such as > 3' };
  const [, bound = '', sign = '', whole = '', mark, part = ''] = match;
  if (mark === ',' && part.length === 3) return { is: 'wrong', why: 'Is the comma a decimal point? Type it as a point' };
  const number = `${sign}${whole}${mark ? `.${part}` : ''}`;
  return { is: 'value', value: Number(number), bound: bound as '' | '>', text: bound === '' ? number : `${bound} ${number}` };
}

export interface Check {
  /** Keeps the form from being sent. */
  problem?: string;
  /** Does not keep it, but the service will put it aside. */
  warning?: string;
}

export function check(f: Form, entry: Entry): Check {
  const read = typed(entry.value);
  if (read.is === 'empty') return { problem: f.grades ? 'Choose a grade' : 'Type a value' };
  if (read.is === 'wrong') return { problem: read.why };
  if (entry.unit !== f.plausible.unit) return {};
  const { low, high, text } = f.plausible;
  const outside = (low !== undefined && read.value < low) || (high !== undefined && read.value > high);
  return outside ? { warning: `Outside the plausible range (${text}): it would be put aside` } : {};
}

/** Words for an identifier of method or site. */
export function words(id: string): string {
  const text = id.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Measurands whose name, symbol or identifier has all words of the query, those that begin with it first. */
export function found(all: readonly Measurand[], query: string): Measurand[] {
  const parts = query.toLowerCase().split(/\s+/).filter((p) => p !== '');
  const rank = (m: Measurand) => (m.symbol.toLowerCase().startsWith(parts[0] ?? '') ? 0 : m.name.toLowerCase().startsWith(parts[0] ?? '') ? 1 : 2);
  return all
    .filter((m) => parts.every((p) => `${m.name} ${m.symbol} ${m.id}`.toLowerCase().includes(p)))
    .map((m, i) => ({ m, i }))
    .sort((a, b) => rank(a.m) - rank(b.m) || a.i - b.i)
    .map(({ m }) => m);
}
