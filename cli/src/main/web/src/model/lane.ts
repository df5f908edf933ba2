/** One thing on a lane: a stretch, or a mark at `from`. */
export interface LaneItem {
  from: number;
  until: number;
  class: string;
  /** What stands in it if there is room. */
  text?: string;
  /** Height as a share of the lane. */
  share?: number;
  /** Title and further lines of what is said of it. */
  says: () => [string, ...string[]];
}

export interface LaneData {
  id: string;
  name: string;
  /** Lanes of one group stand together below its name; empty for none. */
  group: string;
  /** What the lane shows, for those who do not see it. */
  label: string;
  items: LaneItem[];
  /** Marks are found near the pointer, stretches below it. */
  kind: 'stretches' | 'marks';
}

/** The item at `t`, or for marks the nearest one within reach. */
export function find(data: Pick<LaneData, 'items' | 'kind'>, t: number, reach: number): number {
  if (data.kind === 'stretches') return data.items.findIndex((i) => i.from <= t && t < i.until);
  let best = -1;
  let least = reach;
  data.items.forEach((item, i) => {
    const away = Math.abs(item.from - t);
    if (away <= least) [best, least] = [i, away];
  });
  return best;
}
