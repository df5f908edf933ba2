import type { Window } from '#schema';

type Drug = Window['given'][number];

export interface Volume {
  from: number;
  until: number;
  volumeMl: number;
}

const HOUR = 3_600_000;

/** What was given of a fluid, as volumes: doses as they are, rates in mL/h over the time that they ran, at most until now. */
export function volumesOf(drug: Drug, now: number): Volume[] {
  return drug.given.flatMap((each): Volume[] => {
    const from = Date.parse(each.from);
    const amount = each.amount?.low ?? each.amount?.high;
    if (amount !== undefined) return [{ from, until: each.until === null ? from : Date.parse(each.until), volumeMl: amount }];
    const rate = each.rate?.unit === 'mL/h' ? (each.rate.low ?? each.rate.high ?? 0) : 0;
    const until = Math.min(now, each.until === null ? now : Date.parse(each.until));
    return rate > 0 && until > from ? [{ from, until, volumeMl: (rate * (until - from)) / HOUR }] : [];
  });
}
