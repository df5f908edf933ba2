/** What can be measured here, and how an address asks for it: `?what=mottling`, `?measurand=lactate`. */
export interface Task {
  what: 'crt' | 'mottling' | 'temperature' | 'lactate' | 'other';
  where?: 'finger' | 'knee';
  measurand?: string;
  /** Begin the stopwatch at once. */
  start?: boolean;
}

export const TASKS: readonly { what: Task['what']; title: string; about: string }[] = [
  { what: 'crt', title: 'Capillary refill', about: 'stopwatch, three readings' },
  { what: 'mottling', title: 'Mottling', about: 'score 0 to 5 at the knee' },
  { what: 'temperature', title: 'Temperature gradient', about: 'core, toe, forearm, fingertip' },
  { what: 'lactate', title: 'Lactate', about: 'gas analyser or laboratory' },
  { what: 'other', title: 'Other', about: 'any measurand' },
];

const OF_MEASURAND: Record<string, Task> = {
  'capillary-refill-time': { what: 'crt', where: 'finger', start: true },
  'knee-capillary-refill-time': { what: 'crt', where: 'knee', start: true },
  'mottling-score': { what: 'mottling' },
  'core-temperature': { what: 'temperature' },
  'toe-temperature': { what: 'temperature' },
  'forearm-temperature': { what: 'temperature' },
  'fingertip-temperature': { what: 'temperature' },
  lactate: { what: 'lactate' },
};

export function measure(query: URLSearchParams): Task {
  const measurand = query.get('measurand');
  if (measurand !== null) return OF_MEASURAND[measurand] ?? { what: 'other', measurand };
  const known = TASKS.find((t) => t.what === query.get('what'));
  const start = query.get('start') === 'yes';
  return { what: known?.what ?? 'crt', ...(start ? { start } : {}) };
}

/** The measurand that a task is about, if it is about one. */
export function measurandOf(task: Task): string | undefined {
  return task.measurand ?? Object.keys(OF_MEASURAND).find((id) => OF_MEASURAND[id]?.what === task.what && (OF_MEASURAND[id]?.where ?? 'finger') === (task.where ?? 'finger'));
}
