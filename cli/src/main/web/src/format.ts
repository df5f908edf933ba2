import type { Reading } from './model/readings';

const grouping = new Intl.NumberFormat('en-GB');
const MINUS = '\u2212';

/** 12,345 */
export function count(n: number): string {
  return grouping.format(n).replace('-', MINUS);
}

/** A value with the decimals of its measurand and a true minus sign. */
export function fixed(value: number, decimals: number): string {
  const text = Math.abs(value) >= 10_000 ? grouping.format(Math.round(value)) : value.toFixed(decimals);
  return text.replace('-', MINUS);
}

/** "3.2", "> 3", "< 2", "4–9" or "unknown". */
export function reading(r: Reading, decimals: number): string {
  switch (r.kind) {
    case 'exact':
      return fixed(r.lo, decimals);
    case 'above':
      return `> ${bound(r.lo, decimals)}`;
    case 'below':
      return `< ${bound(r.hi, decimals)}`;
    case 'range':
      return `${fixed(r.lo, decimals)}\u2013${fixed(r.hi, decimals)}`;
    case 'unknown':
      return 'unknown';
  }
}

/** A dose with as many digits as its size needs. */
export function doseText(dose: number): string {
  return fixed(dose, doseDecimals(dose));
}

export function doseDecimals(dose: number): number {
  return dose < 1 ? 2 : dose < 20 ? 1 : 0;
}

/** A charted bound keeps the digits it was charted with: "> 3", not "> 3.0". */
export function bound(value: number, decimals: number): string {
  return Number.isInteger(value) ? fixed(value, 0) : fixed(value, decimals);
}

/** Age for people: "now", "6 min", "4.2 h", "3.1 d". */
export function age(seconds: number): string {
  if (seconds < 60) return 'now';
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  if (seconds < 48 * 3600) return `${(seconds / 3600).toFixed(1)} h`;
  return `${(seconds / 86400).toFixed(1)} d`;
}

/** Length of a stay: "18 h", "6.2 d". */
export function span(hours: number): string {
  return hours < 48 ? `${hours.toFixed(hours < 10 ? 1 : 0)} h` : `${(hours / 24).toFixed(1)} d`;
}

/** Time since admission: "26 h 15 min", with a minus sign before admission. */
export function sinceAdmission(seconds: number): string {
  const minutes = Math.round(Math.abs(seconds) / 60);
  const sign = seconds < 0 && minutes > 0 ? MINUS : '';
  const h = Math.floor(minutes / 60);
  return `${sign}${h} h ${String(minutes % 60).padStart(2, '0')} min`;
}

/** "72 %"; never 0 % or 100 % for a part that is neither. */
export function percent(part: number, whole: number): string {
  if (whole <= 0) return '\u2013';
  const share = (100 * part) / whole;
  if (share > 0 && share < 0.1) return '< 0.1 %';
  if (share > 99.9 && share < 100) return '> 99.9 %';
  return share > 10 && share < 90 ? `${Math.round(share)} %` : `${Number(share.toFixed(1))} %`;
}

/** "implausible-value" as "implausible value". */
export function words(code: string): string {
  return code.replaceAll('-', ' ');
}

/** Number and noun: "1 stay", "84 stays". */
export function plural(n: number, noun: string): string {
  return `${count(n)} ${noun}${n === 1 ? '' : 's'}`;
}

/** How long something lasted: "38 min", "3.5 h", "2.1 d". */
export function lasting(seconds: number): string {
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return hours(seconds / 3600);
}

/** Hours with one decimal while it says something: "0 h", "3.5 h", "1,204 h". */
export function hours(h: number): string {
  if (h === 0) return '0 h';
  if (h < 0.05) return '< 0.1 h';
  return h < 99.95 ? `${h.toFixed(1)} h` : `${count(Math.round(h))} h`;
}

/** A volume in whole millilitres: "1,250 mL". */
export function millilitres(ml: number): string {
  return ml > 0 && ml < 0.5 ? '< 1 mL' : `${count(Math.round(ml))} mL`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
