import type { Row } from '#schema';
import { countdown } from '../format';

/** An item of `due` with what the service adds from the recommendation or the protocol that it is about. */
interface Due {
  due: 'recommendation' | 'timer';
  at: string;
  advised?: string;
  proposed?: string;
  urgency?: 'routine' | 'soon' | 'now';
  title?: string;
  stepTitle?: string;
}

export interface NextDue {
  kind: Due['due'] | 'none';
  words: string;
  /** `12:05`; a recommendation runs out, a timer rings. */
  when: string;
  isOverdue: boolean;
}

const URGENCIES = ['now', 'soon', 'routine'];

/** What somebody has to do first; if nothing, what time will do. */
export function nextDue(row: Pick<Row, 'due'>, now: number): NextDue {
  const all = row.due as unknown as Due[];
  const advice = all.filter((due) => due.due === 'recommendation').sort((a, b) => URGENCIES.indexOf(a.urgency ?? 'routine') - URGENCIES.indexOf(b.urgency ?? 'routine') || Date.parse(a.at) - Date.parse(b.at));
  const timers = all.filter((due) => due.due === 'timer').sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const next = advice[0] ?? timers[0];
  if (!next) return { kind: 'none', words: 'Nothing is due', when: '', isOverdue: false };
  const leftS = (Date.parse(next.at) - now) / 1000;
  return { kind: next.due, words: next.due === 'timer' ? `${next.stepTitle ?? next.title}: next look` : (next.advised ?? next.proposed ?? ''), when: Number.isNaN(leftS) ? '' : countdown(leftS), isOverdue: leftS < 0 };
}

/** How many more recommendations wait behind the first. */
export function moreDue(row: Pick<Row, 'due'>): number {
  return Math.max(0, row.due.filter((due) => due.due === 'recommendation').length - 1);
}
