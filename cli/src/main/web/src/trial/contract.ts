/** What `ChartData` of the module writes into the page: the charts in the order of their places. No number is null. */
export type Chart = Trajectory | Survival | Power | Forest;

/** Median and quartiles of the living, at the times of reading. */
export interface Trajectory {
  kind: 'trajectory';
  title: string;
  hours: number[];
  arms: { name: string; median: (number | null)[]; low: (number | null)[]; high: (number | null)[] }[];
}

/** Steps of Kaplan and Meier, in percent. */
export interface Survival {
  kind: 'survival';
  title: string;
  arms: { name: string; days: number[]; alive: number[] }[];
}

/** Power in percent over the size of an arm. */
export interface Power {
  kind: 'power';
  title: string;
  perArm: number[];
  power: number[];
}

/** Estimates under each other; `nothing` is where no difference lies. */
export interface Forest {
  kind: 'forest';
  title: string;
  nothing: number;
  rows: { label: string; value: number; low: number; high: number; text: string }[];
}
