import type { StayRow } from '../contract';

export type SortKey = 'subject' | 'age' | 'careUnit' | 'hours' | 'crt' | 'lactate' | 'arterialPressure' | 'norepinephrineHours' | 'observations' | 'quarantined';

export interface Order {
  key: SortKey;
  descending: boolean;
}

/** Conditions that may be switched on beside the text. */
export const CONDITIONS = {
  crt: { text: 'capillary refill', holds: (s: StayRow) => s.crt > 0 },
  lactate: { text: 'lactate', holds: (s: StayRow) => s.lactate > 0 },
  arterialPressure: { text: 'arterial line', holds: (s: StayRow) => s.arterialPressure > 0 },
  norepinephrine: { text: 'norepinephrine', holds: (s: StayRow) => s.norepinephrineHours > 0 },
} as const;

export type Condition = keyof typeof CONDITIONS;

export function filter(stays: readonly StayRow[], text: string, conditions: ReadonlySet<Condition>): StayRow[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return stays.filter((stay) => {
    const hay = `${stay.id} ${stay.subject} ${stay.careUnit} ${stay.sex}`.toLowerCase();
    return words.every((w) => hay.includes(w)) && [...conditions].every((c) => CONDITIONS[c].holds(stay));
  });
}

/** Sorted copy. Equal rows keep their order; unknown values come last whichever way the list is turned. */
export function sort(stays: readonly StayRow[], order: Order): StayRow[] {
  const sign = order.descending ? -1 : 1;
  return [...stays].sort((a, b) => {
    const x = a[order.key];
    const y = b[order.key];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    if (typeof x === 'number' && typeof y === 'number') return sign * (x - y);
    return sign * String(x).localeCompare(String(y), 'en', { numeric: true });
  });
}

/** Numbers are first wanted from the largest, names from A. */
export function turn(order: Order, key: SortKey): Order {
  if (order.key === key) return { key, descending: !order.descending };
  return { key, descending: key !== 'subject' && key !== 'careUnit' };
}

/** The stay `step` places further in the list as shown, kept inside it. */
export function neighbour(shown: readonly StayRow[], id: string, step: number): StayRow | undefined {
  const at = shown.findIndex((s) => s.id === id);
  if (at < 0) return shown[0];
  return shown[Math.min(shown.length - 1, Math.max(0, at + step))];
}
