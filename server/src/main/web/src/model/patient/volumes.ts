import type { Window } from '#schema';

type Drug = Window['given'][number];

export interface Volume {
  from: number;
  until: number;
  volumeMl: number;
}

const HOUR = 3_600_000;

/** What was given of a fluid, as volumes: doses as they are, rates in mL/h over the time that they ran, at most until now. A rate without an end ends with the next one; pumps report the same rate again and again, which is one volume. */
export function volumesOf(drug: Drug, now: number): Volume[] {
  const doses = drug.given.flatMap((each): Volume[] => {
    const amount = each.amount?.low ?? each.amount?.high;
    const from = Date.parse(each.from);
    return amount === undefined ? [] : [{ from, until: each.until === null ? from : Date.parse(each.until), volumeMl: amount }];
  });
  return [...doses, ...pumped(drug, now)].sort((a, b) => a.from - b.from);
}

function pumped(drug: Drug, now: number): Volume[] {
  const rates = drug.given.filter((each) => each.rate?.unit === 'mL/h').sort((a, b) => Date.parse(a.from) - Date.parse(b.from));
  const runs: { from: number; until: number; rate: number }[] = [];
  rates.forEach((each, i) => {
    const from = Date.parse(each.from);
    const next = rates[i + 1] === undefined ? now : Date.parse(rates[i + 1]!.from);
    const until = Math.min(now, each.until === null ? next : Date.parse(each.until));
    const rate = each.rate!.low ?? each.rate!.high ?? 0;
    const last = runs.at(-1);
    if (last && last.until === from && last.rate === rate) last.until = until;
    else if (rate > 0 && until > from) runs.push({ from, until, rate });
  });
  return runs.map(({ from, until, rate }) => ({ from, until, volumeMl: (rate * (until - from)) / HOUR }));
}

/** From this rate on fluid is given for its effect and not for upkeep, mL/h. A choice of this page: 250 mL within an hour. */
const QUICK_ML_PER_HOUR = 250;

/** Whether it was a bolus, so that it belongs among what was done; the rest is in the hourly bars only. */
export function isQuick({ from, until, volumeMl }: Volume): boolean {
  return until <= from || volumeMl / ((until - from) / HOUR) >= QUICK_ML_PER_HOUR;
}

/** Volumes by hour of the clock, as charts of intensive care have them; what spans hours is shared out by time. */
export function hourly(volumes: readonly Volume[]): Map<number, number> {
  const hours = new Map<number, number>();
  for (const { from, until, volumeMl } of volumes) {
    for (let hour = Math.floor(from / HOUR) * HOUR; hour < Math.max(until, from + 1); hour += HOUR) {
      const share = until > from ? (Math.min(until, hour + HOUR) - Math.max(from, hour)) / (until - from) : 1;
      hours.set(hour, (hours.get(hour) ?? 0) + share * volumeMl);
    }
  }
  return hours;
}
