const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

/** A minus sign, as printed numbers have it. */
export function minus(text: string): string {
  return text.replace(/^-/, '−');
}

export function number(value: number, decimals: number): string {
  return minus(value.toFixed(decimals));
}

/** A value or its bounds: `4.2`, `> 3.0`, `2.0–2.4`; null if nothing is known. */
export function interval(amount: { low?: number; high?: number }, decimals: number): string | null {
  const { low, high } = amount;
  if (low === undefined && high === undefined) return null;
  if (low === undefined) return `≤ ${number(high!, decimals)}`;
  if (high === undefined) return `≥ ${number(low, decimals)}`;
  const [from, to] = [number(low, decimals), number(high, decimals)];
  return from === to ? from : `${from}–${to}`;
}

/** How long, in the two largest units at most: `40 s`, `6 min`, `2 h 05`, `3 d 4 h`. */
export function duration(seconds: number): string {
  const s = Math.max(0, Math.round(seconds));
  if (s < MINUTE) return `${s} s`;
  if (s < HOUR) return `${Math.floor(s / MINUTE)} min`;
  if (s < DAY) return `${Math.floor(s / HOUR)} h ${String(Math.floor((s % HOUR) / MINUTE)).padStart(2, '0')}`;
  return `${Math.floor(s / DAY)} d ${Math.floor((s % DAY) / HOUR)} h`;
}

/** How long still, to the second below an hour: `29:05`, `1 h 12`; `overdue 4 min` after it. */
export function countdown(seconds: number): string {
  if (seconds < 0) return `overdue ${duration(-seconds)}`;
  if (seconds >= HOUR) return duration(seconds);
  const s = Math.floor(seconds);
  return `${Math.floor(s / MINUTE)}:${String(s % MINUTE).padStart(2, '0')}`;
}

export function clockText(ms: number, withSeconds = false): string {
  return new Date(ms).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', ...(withSeconds && { second: '2-digit' }) });
}

export function dayText(ms: number): string {
  return new Date(ms).toLocaleDateString('en-GB', { day: 'numeric', month: 'short' });
}

/** `glass-slide` as people write it; what says nothing is left out. */
export function words(id: string | undefined): string {
  return !id || id === 'unspecified' || id === 'none' ? '' : id.replaceAll('-', ' ');
}
