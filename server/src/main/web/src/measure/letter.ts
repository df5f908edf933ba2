import { wardClock } from '../wardClock';
import { messageId } from './messageId';
import type { Letter, Measurement } from './outbox';

/** The ward's time for a measurement made now; nothing before the service has said what time it is. */
export function wardInstant(): string | undefined {
  return wardClock.isSet ? new Date(wardClock.now()).toISOString() : undefined;
}

/** A letter with an identity of its own, true at an instant of the ward. */
export function letter(patient: string, title: string, measured: Omit<Measurement, 'message' | 'at'>, at = wardInstant()): Letter {
  return { patient, title, state: 'waiting', tries: 0, measurement: { ...measured, message: messageId(), ...(at === undefined ? {} : { at }) } };
}
