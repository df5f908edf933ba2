import type { Patient } from '#schema';
import { countdown } from '../../format';

type Recommendation = Patient['recommendations'][number];

/** What the page needs of a protocol's graph. */
export interface Graph {
  steps: { id: string; title: string; propose?: { id: string; measure?: string[]; stop?: string[]; 'return-to-rate'?: string }[]; 'ways-out'?: WayOut[] }[];
}
interface WayOut {
  label: string;
  to: string;
  after?: string;
  once?: unknown;
}

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

export function advice(recommendation: Recommendation, graph: Graph | undefined, now: number): Advice {
  const leftS = (Date.parse(recommendation.validUntil) - now) / 1000;
  const isWithheld = recommendation.advised === undefined;
  return {
    number: recommendation.number,
    sentence: recommendation.advised ?? recommendation.proposed,
    isWithheld,
    urgency: recommendation.urgency,
    ...afterwards(recommendation, graph),
    because: recommendation.because.slice(0, 3),
    limits: recommendation.rulings.filter((ruling) => ruling.verdict !== 'allowed').map((ruling) => ({ words: `${ruling.verdict === 'withheld' ? 'Withheld' : 'Reduced'}: ${ruling.reason ?? ruling.limit}`, source: ruling.citation?.source ?? null })),
    sources: recommendation.citation ? [{ text: recommendation.citation.source, tag: recommendation.citation.verification }] : [],
    leftS,
    validity: leftS < 0 ? 'has expired' : `${countdown(leftS)} left`,
  };
}

/** What the protocol does after it has been carried out: the step that is entered then says when to look again and what ends it. */
function afterwards(recommendation: Recommendation, graph: Graph | undefined): Pick<Advice, 'reassess' | 'stopIf'> {
  const step = graph?.steps.find((each) => each.id === recommendation.step);
  const taken = step?.['ways-out']?.find((way) => isCarriedOut(way.once, recommendation.action));
  const next = graph?.steps.find((each) => each.id === taken?.to);
  const timed = next?.['ways-out']?.find((way) => way.after !== undefined);
  const harms = next?.['ways-out']?.filter((way) => way !== timed && undoes(graph!, way.to)) ?? [];
  return {
    reassess: timed ? `after ${timed.after}: ${titleOf(graph!, timed.to)}` : null,
    stopIf: harms.length > 0 ? harms.map((way) => `${way.label} (then: ${titleOf(graph!, way.to)})`).join('; ') : null,
  };
}

function isCarriedOut(condition: unknown, action: string): boolean {
  return typeof condition === 'object' && condition !== null && (condition as { done?: string }).done === action;
}

function undoes(graph: Graph, id: string): boolean {
  const proposals = graph.steps.find((each) => each.id === id)?.propose ?? [];
  return proposals.some((each) => each.stop !== undefined || each['return-to-rate'] !== undefined);
}

function titleOf(graph: Graph, id: string): string {
  return graph.steps.find((each) => each.id === id)?.title ?? id;
}

const URGENCY = ['now', 'soon', 'routine'];

/** Treatment before measurements, what is pressing first, withheld advice last. */
export function inOrder(all: readonly Recommendation[]): Recommendation[] {
  const rank = (each: Recommendation) => (each.advised === undefined ? 100 : 0) + URGENCY.indexOf(each.urgency) * 10 + (each.kind === 'measure' ? 1 : 0);
  return [...all].sort((a, b) => rank(a) - rank(b) || a.number - b.number);
}
