import type { Patient } from '#schema';
import { countdown } from '../../format';

type Recommendation = Patient['recommendations'][number];

/** A recommendation as people read it: verb first. */
export interface Advice {
  number: number;
  sentence: string;
  isWithheld: boolean;
  urgency: Recommendation['urgency'];
  /** When and how it is looked at again, once it is carried out. */
  reassess: string | null;
  stopIf: string | null;
  because: string[];
  limits: { words: string; source: string | null }[];
  sources: { text: string; tag: string }[];
  leftS: number;
  validity: string;
}

export function advice(recommendation: Recommendation, now: number): Advice {
  const leftS = (Date.parse(recommendation.validUntil) - now) / 1000;
  const isWithheld = recommendation.advised === undefined;
  return {
    number: recommendation.number,
    sentence: recommendation.advised ?? recommendation.proposed,
    isWithheld,
    urgency: recommendation.urgency,
    ...afterwards(recommendation),
    because: recommendation.because.slice(0, 3),
    limits: recommendation.rulings.filter((ruling) => ruling.verdict !== 'allowed').map((ruling) => ({ words: `${ruling.verdict === 'withheld' ? 'Withheld' : 'Reduced'}: ${ruling.reason ?? ruling.limit}`, source: ruling.citation?.source ?? null })),
    sources: recommendation.citation ? [{ text: recommendation.citation.source, tag: recommendation.citation.verification }] : [],
    leftS,
    validity: leftS < 0 ? 'has expired' : `${countdown(leftS)} left`,
  };
}

/** What the protocol waits for once it is being carried out: when it looks again, and what takes it back before. */
function afterwards({ then }: Recommendation): Pick<Advice, 'reassess' | 'stopIf'> {
  const timed = then?.doors.find((door) => door.timed);
  const harms = then?.doors.filter((door) => door.undoes && !door.timed) ?? [];
  return {
    reassess: timed ? `${timed.when}: ${timed.toTitle ?? timed.to}` : null,
    stopIf: harms.length > 0 ? harms.map((door) => door.when).join('; or ') : null,
  };
}

const URGENCY = ['now', 'soon', 'routine'];

/** Treatment before measurements, what is pressing first, withheld advice last. */
export function inOrder(all: readonly Recommendation[]): Recommendation[] {
  const rank = (each: Recommendation) => (each.advised === undefined ? 100 : 0) + URGENCY.indexOf(each.urgency) * 10 + (each.kind === 'measure' ? 1 : 0);
  return [...all].sort((a, b) => rank(a) - rank(b) || a.number - b.number);
}
