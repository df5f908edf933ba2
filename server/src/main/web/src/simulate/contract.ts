import type { BenchOrder, Debrief, Frame as FrameOfService, SimulationCatalog } from '#schema';

/** Names for parts of what the service says about simulations. Times in simulated seconds, pressures in mmHg; a sign has the unit of its row. */
export type { Debrief, Running, Simulation, SimulationCatalog } from '#schema';

export type Treatment = SimulationCatalog['treatments'][number];
export type Sign = SimulationCatalog['signs'][number];
type BedOfService = FrameOfService['beds'][number];
/** Flow and velocity are relative to rest, tone is 0 to 1; the swelling of a bed is its increase over rest. */
export type Unit = BedOfService['units'][number];
export type Bed = Omit<BedOfService, 'units'> & { units: readonly Unit[] };
export type Frame = Omit<FrameOfService, 'beds'> & { beds: readonly Bed[] };
export type Wave = NonNullable<FrameOfService['wave']>;
export type Order = BenchOrder;
export type DebriefEvent = Debrief['events'][number];
