// A walk through reports of simulated scenarios in a real browser.
// Usage: node dev/scenarioJourney.mjs REPORT...; needs Chromium; pictures go to cli/target/journey.
import { strict as assert } from 'node:assert';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { pictures, walk } from './walk.mjs';

const at = (share, n = 1) => `(() => { const b = document.querySelectorAll(".u-over")[${n}].getBoundingClientRect(); return { x: b.left + b.width * ${share}, y: b.top + b.height / 2 }; })()`;
const clock = 'document.querySelector(".instant-bar b").textContent';
const numbers = '[...document.querySelectorAll(".now")].map((e) => e.textContent).join("|")';

async function read(page) {
  const before = [await page.value(clock), await page.value(numbers)];
  await page.mouse('mouseMoved', await page.value(at(0.4)));
  await page.until(`${clock} !== ${JSON.stringify(before[0])}`);
  assert.notEqual(await page.value(numbers), before[1], 'the numbers follow the pointer');
  const lanes = await page.value('document.querySelectorAll(".lane").length');
  const cursors = await page.value('[...document.querySelectorAll(".u-cursor-x")].filter((c) => !c.style.transform.includes("-10px")).length');
  assert.equal(cursors, lanes, 'every lane has the cursor');
  const lefts = await page.value('[...new Set([...document.querySelectorAll(".u-over")].map((o) => Math.round(o.getBoundingClientRect().left)))]');
  assert.equal(lefts.length, 1, 'all lanes share their axis');
}

async function zoom(page) {
  for (const [type, share] of [['mousePressed', 0.2], ['mouseMoved', 0.3], ['mouseMoved', 0.5], ['mouseReleased', 0.5]]) await page.mouse(type, await page.value(at(share)));
  await page.until('document.querySelector(".instant-bar .chip:not([hidden])") !== null');
  await page.picture('zoomed');
  await page.click('.instant-bar .chip:not([hidden])');
  await page.until('document.querySelector(".instant-bar .chip:not([hidden])") === null');
}

async function further(page) {
  const lanes = 'document.querySelectorAll(".lane").length';
  const before = await page.value(lanes);
  await page.click('.further .chip');
  await page.until(`${lanes} > ${before}`);
}

for (const file of process.argv.slice(2)) {
  const name = basename(dirname(resolve(file)));
  for (const [width, dark] of [[1400, false], [1400, true], [800, false], [800, true], [420, false]]) {
    await walk(`${name}-${width}${dark ? '-dark' : ''}`, pathToFileURL(resolve(file)).href, '.lane', { width, dark }, async (page) => {
      await page.picture('top');
      assert.ok(await page.value('document.documentElement.scrollWidth <= innerWidth'), `it fits ${width} px`);
      await read(page);
      await zoom(page);
      await further(page);
      assert.ok(await page.value('document.documentElement.scrollWidth <= innerWidth'), `it still fits ${width} px`);
    });
  }
}
console.log(`pictures: ${fileURLToPath(pictures)}`);
