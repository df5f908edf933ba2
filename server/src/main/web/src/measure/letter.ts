import { whoIsHere } from '../api/token';
import { wardClock } from '../wardClock';
import { messageId } from './messageId';
import type { Letter, Measurement } from './outbox';

/** The ward's time for a measurement made at a time of this browser, ms; nothing before the service has said what time it is. */
export function wardInstant(madeMs = Date.now()): string | undefined {
  const sinceMs = Math.max(0, Date.now() - madeMs) * wardClock.speed;
  return wardClock.isSet ? new Date(wardClock.now() - sinceMs).toISOString() : undefined;
}

/** A letter of whoever is here with an identity of its own, true at an instant of the ward. */
export function letter(patient: string, title: string, measured: Omit<Measurement, 'message' | 'at'>, at = wardInstant()): Letter {
  const by = whoIsHere();
  const measurement: Measurement = { ...measured, message: messageId(), ...(at === undefined ? {} : { at }) };
  return { patient, title, state: 'waiting', tries: 0, ...(by === undefined ? {} : { by }), ...(at === undefined ? { madeMs: Date.now() } : {}), measurement };
}
