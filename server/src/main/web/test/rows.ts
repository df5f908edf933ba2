import type { Assessment, Patient, Row, Window } from '#schema';

/** A moment of the ward: all tests are at 08:00. */
export const EIGHT = Date.parse('2026-03-02T08:00:00Z');
export const MINUTE = 60_000;
export const before = (minutes: number): string => new Date(EIGHT - minutes * MINUTE).toISOString();

type Finding = Row['macro'][number];

export function finding(id: string, least: Finding['least'], most: Finding['most'], value?: number): Finding {
  return { id, name: id, domain: 'macro', least, most, supported: 'false', validUntil: null, ...(value !== undefined && { value: { low: value, high: value, unit: 'x', unitText: 'x', text: `${value} x` }, observedAt: before(5) }) };
}

export function row(patient: string, over: Partial<Row> = {}): Row {
  return { patient, bed: '1', label: '', origin: 'virtual', from: before(600), at: before(0), version: 1, need: 'quiet', macro: [], micro: [], metabolic: [], tolerance: [], coherence: [], latest: [], protocols: [], due: [], withheld: [], putAside: 0, ...over };
}

export function patient(over: Partial<Patient> = {}): Patient {
  return { ...row('p'), assessedAt: before(0), recommendations: [], missing: [], happenings: [], quarantine: [], account: { received: 0, accepted: 0, quarantined: 0, duplicate: 0 }, ...over };
}

export function window_(measured: Record<string, [number, number | null][]>, given: Window['given'] = []): Window {
  return {
    patient: 'p',
    from: before(360),
    until: before(0),
    measured: Object.entries(measured).map(([id, points]) => ({ id, name: id, symbol: id, unit: 'x', unitText: 'x', points: points.map(([minutes, value]) => [EIGHT - minutes * MINUTE, value, value]) })),
    computed: [],
    given,
  };
}

export function assessment(bounds: Record<string, ['<' | '>' | '<=' | '>=', number]>): Assessment {
  return {
    patient: 'p',
    assessedAt: before(0),
    patterns: [],
    findings: Object.entries(bounds).map(([id, [comparison, bound]]) => ({
      ...finding(id, 'normal', 'severe'),
      thresholds: [{ grade: 'abnormal', comparison, bound: { low: bound, high: bound, unit: 'x', unitText: 'x', text: `${bound} x` }, citation: { source: 'somewhere', verification: 'V' } }],
    })),
  };
}
