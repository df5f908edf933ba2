import type { Guidance, GuidanceInfo, Stay } from '../contract';
import * as format from '../format';
import { OUTCOMES, PHASES, REFILL, reasons, stretchAt } from './guidance';
import type { Block, Line } from './readout';

/** Phase, refill, the steps of the protocols and the advice that held at `t`. */
export function guidanceBlock(stay: Pick<Stay, 'inMs'>, guidance: Guidance, info: GuidanceInfo, t: number): Block {
  const phase = stretchAt(guidance.phases, t);
  const refill = stretchAt(guidance.refill, t);
  const held = guidance.advised.filter((a) => a.from <= t && t < a.until);
  return {
    title: 'Guidance',
    tone: 'neutral',
    lines: [
      phase ? line('Phase', PHASES[phase.kind].name, since(phase, t), PHASES[phase.kind].meaning) : none('Phase'),
      refill ? line('Refill', REFILL[refill.kind], since(refill, t), 'capillary refill') : none('Refill'),
      ...(held.length === 0
        ? [{ ...none('Advised'), value: 'nothing', note: waiting(guidance, info, t) }]
        : held.map((a) => line('Advised', a.what, `${ago(t - a.from)} \u00b7 ${OUTCOMES[a.done]}`, reasons(a, stay.inMs).join('; ')))),
    ],
  };
}

function waiting(guidance: Guidance, info: GuidanceInfo, t: number): string {
  if (guidance.onset === null) return 'no protocol was begun';
  return t < guidance.onset ? 'not begun yet' : `no advice of ${format.plural(info.protocols.length, 'protocol')} held`;
}

function since(stretch: { from: number }, t: number): string {
  const text = format.age(t - stretch.from);
  return text === 'now' ? 'from now on' : `for ${text}`;
}

function ago(seconds: number): string {
  const text = format.age(seconds);
  return text === 'now' ? 'now' : `${text} before`;
}

function line(label: string, value: string, note: string, name: string): Line {
  return { label, name, value, unit: '', note, status: 'fresh', verdict: '' };
}

function none(label: string): Line {
  return { label, name: label, value: '\u2013', unit: '', note: 'no record at this time', status: 'none', verdict: '' };
}
