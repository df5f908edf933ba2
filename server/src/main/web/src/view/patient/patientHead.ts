import { html, nothing, type TemplateResult } from 'lit';
import type { Patient } from '#schema';
import { coherence, strip } from '../../model/balance';
import { NEED_WORDS } from '../../model/need';
import { href } from '../../router';
import { glyph } from '../ward/glyph';
import '../../widgets/value';

/** Signs in the band of numbers: macro left, micro right, what is between them in the middle. */
const MACRO = ['mean-arterial-pressure', 'diastolic-arterial-pressure', 'pulse-pressure', 'heart-rate', 'norepinephrine-equivalent-dose', 'urine-output-rate', 'fluid-balance-24h'];
const MICRO = ['capillary-refill-time', 'mottling-score', 'lactate', 'central-venous-oxygen-saturation', 'central-venous-to-arterial-carbon-dioxide-gap', 'proportion-of-perfused-vessels', 'microvascular-flow-index'];

export function patientHead(patient: Patient, begin: () => void, mayDecide: boolean): TemplateResult {
  return html`<header class="patient-head">
    <a class="button bare" href=${href('ward')} aria-label="Back to the ward">←</a>
    <h1><span class="patient-bed">${patient.bed || patient.patient}</span> ${patient.label || patient.patient}</h1>
    ${patient.origin === 'virtual' ? html`<span class="badge">virtual</span>` : nothing}
    <span class="badge need-${patient.need}">${NEED_WORDS[patient.need].short}</span>
    <span class="patient-actions">
      <a class="button" href=${href('measure', [patient.patient])}>Measure</a>
      <a class="button" href=${href('what-if', [patient.patient])}>What-if</a>
      <button type="button" class="button" ?disabled=${!mayDecide} @click=${begin}>Begin a protocol…</button>
    </span>
  </header>`;
}

export function numbers(patient: Patient, now: number): TemplateResult {
  const between = coherence(patient, now);
  const values = (ids: string[]) => ids.map((id) => patient.latest.find((each) => each.id === id)).filter((each) => each !== undefined).map((latest) => html`<vm-value .latest=${latest}></vm-value>`);
  return html`<section class="numbers" aria-label="Latest values">
    <div class="numbers-side macro"><h2>Macro <span class="muted small">${strip(patient.macro, now).words}</span></h2><div class="numbers-row">${values(MACRO)}</div></div>
    <div class="numbers-between coherence-${between.state}" title=${between.because.join('\n')}>${glyph(between.state)}<b>${between.words}</b></div>
    <div class="numbers-side micro"><h2>Micro and metabolism <span class="muted small">${strip(patient.micro, now).words}</span></h2><div class="numbers-row">${values(MICRO)}</div></div>
  </section>`;
}
