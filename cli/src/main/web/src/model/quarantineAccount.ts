import type { QuarantineGroup, UnmappedItem } from '../contract';

export interface ReasonTotal {
  reason: string;
  text: string;
  count: number;
  items: number;
}

/** Rows per reason, most frequent first. */
export function byReason(groups: readonly QuarantineGroup[]): ReasonTotal[] {
  const totals = new Map<string, ReasonTotal>();
  for (const g of groups) {
    const total = totals.get(g.reason) ?? { reason: g.reason, text: g.reasonText, count: 0, items: 0 };
    total.count += g.count;
    total.items += 1;
    totals.set(g.reason, total);
  }
  return [...totals.values()].sort((a, b) => b.count - a.count);
}

/** Groups whose table, item, label or reason holds every word; of one reason if one is chosen. Most frequent first. */
export function choose(groups: readonly QuarantineGroup[], text: string, reason: string | null): QuarantineGroup[] {
  return groups
    .filter((g) => reason === null || g.reason === reason)
    .filter((g) => matches(`${g.table} ${g.item} ${g.label} ${g.reason} ${g.reasonText}`, text))
    .sort((a, b) => b.count - a.count);
}

export function chooseUnmapped(items: readonly UnmappedItem[], text: string): UnmappedItem[] {
  return items.filter((i) => matches(`${i.table} ${i.item} ${i.label}`, text)).sort((a, b) => b.count - a.count);
}

function matches(hay: string, text: string): boolean {
  const lower = hay.toLowerCase();
  return text.toLowerCase().split(/\s+/).filter(Boolean).every((word) => lower.includes(word));
}

/** Whether every received row is accounted for. */
export function closes(account: { received: number; accepted: number; quarantined: number; duplicate: number }): boolean {
  return account.received === account.accepted + account.quarantined + account.duplicate;
}
