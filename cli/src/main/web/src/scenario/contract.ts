/** The data in the report of a run, as Java writes them. Times are seconds since the start of the clock. */
export interface Recording {
  id: string;
  /** When each record was made. */
  t: number[];
  signs: SignInfo[];
  /** Drugs that were given; a rate holds until the next record. */
  drugs: RateInfo[];
  /** Other treatments whose rate was ordered. */
  treatments: RateInfo[];
  volumes: VolumeInfo[];
  /** In order of time. */
  deeds: DeedInfo[];
}

export interface SignInfo {
  /** Kebab-case name, as in files and commands. */
  id: string;
  name: string;
  unit: string;
  decimals: number;
  watched: boolean;
  /** Between what it is usually drawn: holds health and grave illness. */
  low: number;
  high: number;
  usualLow?: number;
  usualHigh?: number;
  /** One per record. */
  v: (number | null)[];
}

export interface RateInfo {
  name: string;
  unit: string;
  v: (number | null)[];
}

export interface VolumeInfo {
  name: string;
  from: number;
  to: number;
  mL: number;
}

export interface DeedInfo {
  t: number;
  text: string;
}
