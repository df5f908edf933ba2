// Writes cli/target/sample-report.html from the built bundle and the made-up cohort, the way the replay does it.
// Usage: node sample.mjs [stays] [none]; with 'none' no protocol was asked, and the file is sample-unasked.html.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { syntheticCohort } from './syntheticCohort.mjs';

const target = new URL('../../../../target/', import.meta.url);
const built = (name) => readFileSync(new URL(`classes/org/vasomotion/cli/report/page/${name}`, target), 'utf8');
const json = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');
const html = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const { cohort, stays } = syntheticCohort(Number(process.argv[2] ?? 12), process.argv[3] !== 'none');
const cell = (s) => [s.subject, s.id, s.age ?? '', s.careUnit, s.hours.toFixed(0), s.crt, s.lactate, s.arterialPressure, s.norepinephrineHours.toFixed(1), s.observations, s.quarantined];
const { account } = cohort;
const parts = {
  title: html(`${cohort.title}: ${cohort.dataset.name}`),
  css: built('report.css'),
  js: built('report.js'),
  note: html(cohort.researchNote),
  account: `${account.received} rows received = ${account.accepted} accepted + ${account.quarantined} quarantined + ${account.duplicate} duplicate`,
  stays: cohort.stays.map((s) => `<tr>${cell(s).map((c) => `<td>${html(c)}</td>`).join('')}</tr>`).join('\n'),
  data: [`<script type="application/json" id="cohort">${json(cohort)}</script>`,
    ...stays.map((s) => `<script type="application/json" class="stay" data-id="${html(s.id)}">${json(s)}</script>`)].join('\n'),
};
// A function as replacement: the bundle holds dollar signs.
const page = built('skeleton.html').replaceAll(/<!--(title|css|js|note|account|stays|data)-->/g, (_all, name) => parts[name]);
const file = fileURLToPath(new URL(cohort.guidance ? 'sample-report.html' : 'sample-unasked.html', target));
writeFileSync(file, page);
console.log(file);
