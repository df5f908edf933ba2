import type { Advice, DrugInfo, Guidance, GuidanceInfo, Stay } from '../contract';
import * as format from '../format';
import * as guide from './guidance';
import type { LaneData, LaneItem } from './lane';

/** The lanes of one stay, from top to bottom. Kinds of advice that were never given have no lane. */
export function lanesOf(stay: Stay, guidance: Guidance, info: GuidanceInfo, drugs: readonly DrugInfo[], end: number): LaneData[] {
  return [phases(guidance), refill(guidance), ...steps(guidance, info, end), ...advice(stay, guidance, info), fluids(stay, guidance), doses(stay, drugs)].filter((l): l is LaneData => l !== undefined);
}

function phases(guidance: Guidance): LaneData {
  const item = (s: Guidance['phases'][number]): LaneItem => {
    const { name, macro, skin, meaning } = guide.PHASES[s.kind];
    return { ...s, class: `macro-${macro} skin-${skin}`, says: () => [format.capital(name), meaning, guide.extent(s)] };
  };
  return { id: 'phases', group: '', name: 'Phase', label: `Phases of perfusion, ${guidance.phases.length}`, kind: 'stretches', items: guidance.phases.map(item) };
}

function refill(guidance: Guidance): LaneData {
  const item = (s: Guidance['refill'][number]): LaneItem => ({
    ...s,
    class: `refill-${s.kind}`,
    says: () => [`Capillary refill ${guide.REFILL[s.kind]}`, guide.extent(s), fluidWords(s.fluidMl)],
  });
  return { id: 'refill', group: '', name: 'Refill', label: `Capillary refill, ${guidance.refill.length} stretches`, kind: 'stretches', items: guidance.refill.map(item) };
}

function fluidWords(ml: number | null): string {
  return ml === null ? 'fluid is not recorded completely here' : `${format.millilitres(ml)} crystalloid and colloid given in it`;
}

function steps(guidance: Guidance, info: GuidanceInfo, end: number): (LaneData | undefined)[] {
  return info.protocols.map((p) => {
    const stretches = guide.stepStretches(guidance, p.id, p.begin, end);
    if (stretches.length === 0) return undefined;
    const item = (s: guide.StepStretch): LaneItem => {
      const name = s.steps.map(format.words).join(' \u2192 ');
      const how = s.by ? `came here by: ${s.by}` : 'the first step';
      const vague = s.steps.length > 1 ? ['when it went on is not in the data of this report'] : [];
      return { ...s, class: s.steps.length > 1 ? 'step vague' : 'step', text: name, says: () => [`Step: ${name}`, p.title, how, guide.extent(s), ...vague] };
    };
    return { id: 'steps', group: 'Advised', name: info.protocols.length > 1 ? format.words(p.id) : 'Step', label: `Steps of ${p.title}`, kind: 'stretches' as const, items: stretches.map(item) };
  });
}

function advice(stay: Stay, guidance: Guidance, info: GuidanceInfo): (LaneData | undefined)[] {
  return guide.ADVICE_KINDS.map((kind) => {
    const own = guidance.advised.filter((a) => a.kind === kind);
    if (own.length === 0) return undefined;
    const items = own.map((a): LaneItem => ({ from: a.from, until: a.until, class: `advice ${a.done}`, says: () => adviceSays(a, info, stay.inMs) }));
    return { id: 'advised', group: 'Advised', name: kind === 'clinician-decides' ? 'Clinician' : guide.KINDS[kind], label: `Advised: ${guide.KINDS[kind]}, ${format.count(own.length)} times`, kind: 'marks' as const, items };
  });
}

/** What was advised, what became of it, when, why, and who says so. */
export function adviceSays(a: Advice, info: GuidanceInfo, inMs: number): [string, ...string[]] {
  const held = a.until > a.from ? `, held for ${format.lasting(a.until - a.from)}` : '';
  const limited = a.limit && a.done !== 'withheld' ? [`Changed by the limit ${format.words(a.limit)}`] : [];
  return [
    a.what,
    format.capital(guide.outcomeWords(a, info.withinS)),
    `Advised at ${format.sinceAdmission(a.from)}${held}`,
    ...(a.because.length > 0 ? guide.reasons(a, inMs) : ['The step asks for it whenever it begins']),
    ...limited,
    `${guide.protocolName(info, a.protocol)}, step ${format.words(a.step)}`,
    `Source: ${a.source}`,
  ];
}

function fluids(stay: Stay, guidance: Guidance): LaneData | undefined {
  const given = guide.fluidsGiven(stay, guidance);
  if (given.length === 0) return undefined;
  const most = Math.max(...given.map((g) => g.ml));
  const items = given.map((g): LaneItem => ({
    ...g,
    class: g.atNormal ? 'fluid at-normal' : 'fluid',
    share: g.ml / most,
    says: () => [`${format.millilitres(g.ml)} crystalloid and colloid`, guide.extent(g), g.atNormal ? 'refill was known to be normal in some of this time' : 'refill was not known to be normal'],
  }));
  return { id: 'fluids', group: 'Given', name: `Fluid\n\u2264 ${format.millilitres(most)}`, label: `Crystalloid and colloid given, ${given.length} hours`, kind: 'stretches', items };
}

/** What a change of rate is drawn as. */
export const WAYS = {
  start: { text: '\u25b2', verb: 'started' },
  raise: { text: '\u25b3', verb: 'raised' },
  lower: { text: '\u25bd', verb: 'lowered' },
  stop: { text: '\u25bc', verb: 'stopped' },
} as const;

function doses(stay: Stay, drugs: readonly DrugInfo[]): LaneData | undefined {
  const changes = guide.doseChanges(stay, drugs);
  if (changes.length === 0) return undefined;
  const items = changes.map((c): LaneItem => ({
    from: c.t,
    until: c.t,
    class: `dose ${c.way}`,
    text: WAYS[c.way].text,
    says: () => [`${c.drug} ${WAYS[c.way].verb}`, rateWords(c), `charted at ${format.sinceAdmission(c.t)}`],
  }));
  return { id: 'doses', group: 'Given', name: 'Vasoactive', label: `Changes of vasoactive drugs, ${changes.length}`, kind: 'marks', items };
}

function rateWords(c: guide.DoseChange): string {
  const was = c.was === null ? 'nothing charted before' : `from ${format.doseText(c.was)}`;
  return c.was === null ? `${was}, then ${format.doseText(c.is)} ${c.unit}` : `${was} to ${format.doseText(c.is)} ${c.unit}`;
}
