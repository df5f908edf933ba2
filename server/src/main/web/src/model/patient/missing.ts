import type { Patient } from '#schema';

export interface MissingItem {
  text: string;
  /** Measurands that would close it; the first is offered. */
  measure: string[];
  neededBy: string;
  isForProtocol: boolean;
}

/** What would help, each measurand once: what protocols wait for before what findings lack. */
export function missing(patient: Patient): MissingItem[] {
  const protocols = new Map(patient.protocols.map((protocol) => [protocol.id, protocol.title]));
  const findings = new Map([...patient.macro, ...patient.micro].map((finding) => [finding.id, finding.name]));
  const offered = new Set<string>();
  return patient.missing
    .map((gap) => ({ text: gap.text, measure: gap.measure, neededBy: protocols.get(gap.neededBy ?? '') ?? findings.get(gap.neededBy ?? '') ?? '', isForProtocol: protocols.has(gap.neededBy ?? '') }))
    .filter((item) => {
      const key = item.measure[0] ?? item.text;
      const isNew = !offered.has(key);
      offered.add(key);
      return isNew;
    });
}
