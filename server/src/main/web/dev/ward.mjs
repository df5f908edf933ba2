// Fills a running service with made-up patients, for looking at the page while it is built: node dev/ward.mjs URL [HOW-MANY] [keep]
const [url = 'http://127.0.0.1:8080', many = '12', keep] = process.argv.slice(2);
const NOW = Date.now();
const MINUTE = 60_000;
let seed = 7;
const random = () => ((seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648);
const iso = (ms) => new Date(ms).toISOString();

async function send(method, path, body) {
  const response = await fetch(url + path, { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  if (!response.ok) console.error(method, path, response.status, (await response.text()).slice(0, 300));
}

/** Courses from six hours ago to now; `t` runs from 0 to 1. */
const COURSES = [
  { map: (t) => 58 + 12 * t, crt: (t) => 5.2 - 1.2 * t, lactate: (t) => 5.5 - 1.5 * t, dose: (t) => 0.1 + 0.25 * t },
  { map: (t) => 66 + 6 * t, crt: (t) => 4.4 - 2 * t, lactate: (t) => 4 - 2 * t, dose: (t) => 0.3 - 0.15 * t },
  { map: (t) => 72, crt: (t) => 3.4 + 1.1 * t, lactate: (t) => 2.4 + 0.6 * t, dose: () => 0.18 },
  { map: (t) => 70 - 10 * t, crt: () => 2.4, lactate: () => 1.6, dose: () => 0.05 },
];

function reading(patient, item, value, unit, at, until) {
  return { patient, message: `${item.split('|')[0]}-${at}`, item, value: Math.round(value * 100) / 100, unit, at: iso(at), ...(until && { until: iso(until) }) };
}

function course(patient, k) {
  const c = COURSES[k % COURSES.length];
  const all = [];
  const noisy = (v, by) => v * (1 + (random() - 0.5) * by);
  const begin = NOW - 360 * MINUTE;
  for (let m = 0; m <= 358; m += 2) {
    const at = begin + m * MINUTE;
    const map = noisy(c.map(m / 360), 0.08);
    if (m > 150 && m < 172) continue;
    all.push(reading(patient, 'mean-arterial-pressure|arterial-line', map, 'mm[Hg]', at), reading(patient, 'diastolic-arterial-pressure|arterial-line', map * 0.72, 'mm[Hg]', at));
    all.push(reading(patient, 'systolic-arterial-pressure|arterial-line', map * 1.55, 'mm[Hg]', at), reading(patient, 'heart-rate|monitor', noisy(104 - k, 0.06), '/min', at));
  }
  for (let m = 5; m <= 355; m += 30) {
    if (k % 5 === 3 && m > 60) break;
    all.push(reading(patient, 'capillary-refill-time|glass-slide|finger', noisy(c.crt(m / 360), 0.12), 's', begin + m * MINUTE));
    if (m % 60 === 5) all.push(reading(patient, 'mottling-score|examination|knee', Math.round(c.crt(m / 360) - 1.5), '{score}', begin + m * MINUTE));
  }
  for (let m = 10; m <= 340; m += 60) {
    const at = begin + m * MINUTE;
    all.push(reading(patient, 'lactate|blood-gas-analyser|arterial-blood', noisy(c.lactate(m / 360), 0.1), 'mmol/L', at));
    all.push(reading(patient, 'central-venous-oxygen-saturation|blood-gas-analyser|central-venous-blood', noisy(68, 0.08), '%', at));
    all.push(reading(patient, 'arterial-carbon-dioxide-tension|blood-gas-analyser|arterial-blood', 38, 'mm[Hg]', at), reading(patient, 'central-venous-carbon-dioxide-tension|blood-gas-analyser|central-venous-blood', 38 + noisy(c.lactate(m / 360) + 3, 0.1), 'mm[Hg]', at));
  }
  if (k % 3 === 0) for (let m = 60; m <= 330; m += 130) all.push(reading(patient, 'proportion-of-perfused-vessels|handheld-vital-microscopy|sublingual', 95 - 8 * c.crt(m / 360), '%', begin + m * MINUTE), reading(patient, 'microvascular-flow-index|handheld-vital-microscopy|sublingual', 3.2 - 0.3 * c.crt(m / 360), '{score}', begin + m * MINUTE));
  for (let m = 0; m <= 350; m += 35) all.push(reading(patient, 'norepinephrine', c.dose(m / 360), 'ug/kg/min', begin + m * MINUTE));
  if (k % 2 === 0) all.push(reading(patient, 'balanced-crystalloid', 500, 'mL', begin + 40 * MINUTE, begin + 70 * MINUTE), reading(patient, 'balanced-crystalloid', 500, 'mL', begin + 130 * MINUTE, begin + 160 * MINUTE));
  if (k % 6 === 2) all.push(reading(patient, 'red-cells', 280, 'mL', begin + 200 * MINUTE, begin + 260 * MINUTE), reading(patient, 'dobutamine', 5, 'ug/kg/min', begin + 280 * MINUTE));
  for (let m = 0; m < 360; m += 60) all.push(reading(patient, 'urine-volume|urinary-catheter', noisy(45, 0.5), 'mL', begin + m * MINUTE, begin + (m + 60) * MINUTE));
  all.push(reading(patient, 'body-weight|stated', 70 + k, 'kg', begin), reading(patient, 'age|stated', 50 + k, 'a', begin), reading(patient, 'suspected-infection|stated', 1, '{score}', begin), reading(patient, 'chronic-arterial-hypertension|stated', k % 2, '{score}', begin));
  all.push(reading(patient, 'heart-rate|monitor', 900, '/min', NOW - MINUTE));
  return all.sort((a, b) => a.at.localeCompare(b.at));
}

for (let k = 0; k < Number(many); k++) {
  const patient = `p${k + 1}`;
  await send('PUT', `/api/patients/${patient}`, { bed: String(k + 1), label: `Study ${String(100 + 7 * k)}`, origin: 'virtual' });
  const all = course(patient, k);
  for (let i = 0; i < all.length; i += 500) await send('POST', '/api/readings', { source: 'made-up', readings: all.slice(i, i + 500) });
  for (const kind of ['vasoactive-infusions', 'fluid-input', 'fluid-output']) await send('POST', `/api/patients/${patient}/coverage`, { source: 'made-up', message: `c-${kind}`, kind, from: iso(NOW - 361 * MINUTE), until: iso(NOW + 720 * MINUTE) });
  const protocol = ['andromeda-shock-2', 'andromeda-shock-crt', null, 'surviving-sepsis-2026', 'fluid-challenge', 'castro-2020-lactate'][k % 6];
  if (protocol) await send('POST', `/api/patients/${patient}/protocols`, { protocol });
  if (k % 6 === 0) await send('POST', `/api/patients/${patient}/protocols`, { protocol: 'vasopressor-test' });
}
for (let round = 0; keep; round++) {
  await new Promise((done) => setTimeout(done, 2000));
  const now = Date.now();
  const readings = Array.from({ length: Number(many) }, (_, k) => reading(`p${k + 1}`, 'mean-arterial-pressure|arterial-line', COURSES[k % 4].map(1) * (1 + (random() - 0.5) * 0.08), 'mm[Hg]', now));
  await send('POST', '/api/readings', { source: 'made-up', readings });
}
