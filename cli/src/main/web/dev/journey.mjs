// A walk through the guidance of the sample report in a real browser, with real keys and a real pointer.
// Usage: npm run journey. Needs Chromium (CHROMIUM=path if it is not found); pictures go to cli/target/journey.
import { strict as assert } from 'node:assert';
import { fileURLToPath } from 'node:url';
import { pictures, target, walk } from './walk.mjs';

const report = (name) => new URL(name, target).href;

const rows = 'document.querySelectorAll(".guidance-lines tbody tr")';

async function cohort(page) {
  await page.click('nav a[data-view="guidance"]');
  await page.until(`${rows}.length === 12`);
  await page.picture('cohort');
  const hours = () => page.value(`[...${rows}].map((r) => Number(r.cells[1].textContent))`);
  await page.click('[data-key="hours"]');
  assert.deepEqual(await hours(), (await hours()).toSorted((a, b) => b - a), 'sorted by hours of record');
  await page.click('.guidance-lines tbody a');
  await page.until('document.querySelector("#panel-guidance .phases .item") !== null');
}

async function pointer(page) {
  await page.go('stay/200137');
  await page.until('document.querySelector(".stay-title h2")?.textContent.includes("200137")');
  await page.mouse('mouseMoved', await page.middleOf('.item.advice.withheld'));
  await page.until('document.querySelector(".lane-tip").hidden === false');
  assert.match(await page.value('document.querySelector(".lane-tip").innerText'), /withheld by the limit/i);
  await page.until('document.querySelector(".lanes").classList.contains("is-pointed")');
  const lines = await page.value('[...document.querySelectorAll(".plot .u-cursor-x")].filter((c) => getComputedStyle(c).display !== "none" && !c.style.transform.includes("-10px")).length');
  assert.ok(lines > 0, 'the cursor of the charts goes along');
  await page.picture('tip');
  const [lane, canvas] = [await page.value('document.querySelector(".track").getBoundingClientRect().toJSON()'), await page.value('document.querySelector("#panel-refill .u-over").getBoundingClientRect().toJSON()')];
  assert.ok(Math.abs(lane.left - canvas.left) <= 1 && Math.abs(lane.right - canvas.right) <= 1, `lanes and charts share their axis: ${lane.left}-${lane.right}, ${canvas.left}-${canvas.right}`);
}

async function keyboard(page) {
  await page.go('stay/200174');
  await page.until('document.querySelector(".stay-title h2")?.textContent.includes("200174")');
  await page.value('document.querySelector(".steps button:last-child").focus()');
  await page.key('Tab');
  assert.equal(await page.value('document.activeElement.closest(".lane")?.className'), 'lane phases', 'Tab enters the first lane');
  const before = await page.value('document.querySelector(".lane-tip").innerText');
  await page.key('ArrowRight');
  assert.notEqual(await page.value('document.querySelector(".lane-tip").innerText'), before, 'an arrow key goes to the next phase');
  await page.click('.windows .chip');
  await page.until('getComputedStyle(document.querySelector(".lanes")).getPropertyValue("--w-span") === "86400"');
}

const fits = 'document.documentElement.scrollWidth <= innerWidth';

async function narrow(page) {
  for (const hash of ['guidance', 'stay/200137']) {
    await page.go(hash);
    await page.until(hash === 'guidance' ? `${rows}.length === 12` : 'document.querySelector(".lanes") !== null');
    assert.ok(await page.value(fits), `${hash} fits the width`);
    await page.picture(hash.replace('/', '-'));
  }
}

await walk('desktop', report('sample-report.html'), 'nav a', {}, async (page) => {
  await cohort(page);
  await pointer(page);
  await keyboard(page);
});
await walk('dark-narrow', report('sample-report.html'), 'nav a', { width: 420, height: 1400, dark: true }, narrow);
await walk('unasked', report('sample-unasked.html'), 'nav a', { height: 700 }, async (page) => {
  await page.go('guidance');
  await page.until('document.querySelector("main").innerText.includes("--protocols none")');
  await page.picture('cohort');
});
console.log(`pictures: ${fileURLToPath(pictures)}`);
