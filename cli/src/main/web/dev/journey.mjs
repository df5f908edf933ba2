// A walk through the guidance of the sample report in a real browser, with real keys and a real pointer.
// Usage: npm run journey. Needs Chromium (CHROMIUM=path if it is not found); pictures go to cli/target/journey.
import { strict as assert } from 'node:assert';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium, openBrowser } from './browser.mjs';

const target = new URL('../../../../target/', import.meta.url);
const report = (name) => new URL(name, target).href;
const pictures = new URL('journey/', target);
mkdirSync(pictures, { recursive: true });
const program = findChromium();
if (!program) throw new Error('no Chromium was found; set CHROMIUM to its path');

/** Opens a report and hands the page to `walk`; whatever it walks, the page asks no network and reports no error. */
async function walk(name, file, settings, steps) {
  const { calls, events, close } = await openBrowser(program, settings);
  const page = {
    /** The value of an expression in the page. */
    async value(expression) {
      const { result, exceptionDetails } = await calls('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
      assert.equal(exceptionDetails, undefined, `${expression}: ${exceptionDetails?.exception?.description}`);
      return result.value;
    },
    /** Waits until an expression holds. */
    async until(expression) {
      for (let i = 0; i < 100; i++) {
        if (await page.value(expression)) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      assert.fail(`in 5 s it did not become true: ${expression}`);
    },
    async key(key, code = key) {
      for (const type of ['keyDown', 'keyUp']) await calls('Input.dispatchKeyEvent', { type, key, code, windowsVirtualKeyCode: { Tab: 9, ArrowRight: 39, Enter: 13 }[key] ?? 0 });
    },
    async middleOf(selector, n = 0) {
      return page.value(`(() => { const e = document.querySelectorAll(${JSON.stringify(selector)})[${n}]; e.scrollIntoView({ block: 'center' }); const b = e.getBoundingClientRect(); return { x: b.left + Math.min(b.width, 2) / 2, y: b.top + b.height / 2 }; })()`);
    },
    async mouse(type, { x, y }) {
      await calls('Input.dispatchMouseEvent', { type, x, y, button: type === 'mouseMoved' ? 'none' : 'left', clickCount: 1 });
    },
    async click(selector, n = 0) {
      const at = await page.middleOf(selector, n);
      await page.mouse('mousePressed', at);
      await page.mouse('mouseReleased', at);
    },
    async go(hash) {
      await page.value(`void (location.hash = ${JSON.stringify(hash)})`);
    },
    async picture(what) {
      const { data } = await calls('Page.captureScreenshot', {});
      writeFileSync(new URL(`${name}-${what}.png`, pictures), Buffer.from(data, 'base64'));
    },
  };
  try {
    await calls('Page.navigate', { url: report(file) });
    await page.until('document.readyState === "complete" && document.querySelector("nav a") !== null');
    await steps(page);
    const asked = events.filter((e) => e.method === 'Network.requestWillBeSent').map((e) => e.params.request.url).filter((url) => !url.startsWith('file:') && !url.startsWith('data:'));
    assert.deepEqual(asked, [], 'the page asks no network');
    const complaints = events.filter((e) => e.method === 'Runtime.exceptionThrown' || (e.method === 'Log.entryAdded' && e.params.entry.level === 'error'));
    assert.deepEqual(complaints, [], 'the page reports no error');
    console.log(`ok  ${name}`);
  } finally {
    await close();
  }
}

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

await walk('desktop', 'sample-report.html', {}, async (page) => {
  await cohort(page);
  await pointer(page);
  await keyboard(page);
});
await walk('dark-narrow', 'sample-report.html', { width: 420, height: 1400, dark: true }, narrow);
await walk('unasked', 'sample-unasked.html', { height: 700 }, async (page) => {
  await page.go('guidance');
  await page.until('document.querySelector("main").innerText.includes("--protocols none")');
  await page.picture('cohort');
});
console.log(`pictures: ${fileURLToPath(pictures)}`);
