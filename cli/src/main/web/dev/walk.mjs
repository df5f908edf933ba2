// A walk through a page in a real browser, with real keys and a real pointer.
import { strict as assert } from 'node:assert';
import { mkdirSync, writeFileSync } from 'node:fs';
import { findChromium, openBrowser } from './browser.mjs';

export const target = new URL('../../../../target/', import.meta.url);
export const pictures = new URL('journey/', target);
mkdirSync(pictures, { recursive: true });
const program = findChromium();
if (!program) throw new Error('no Chromium was found; set CHROMIUM to its path');

/** Opens a report, waits for what is `ready`, and hands the page to `steps`; whatever they do, the page asks no network and reports no error. */
export async function walk(name, url, ready, settings, steps) {
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
    await calls('Page.navigate', { url });
    await page.until(`document.readyState === "complete" && document.querySelector(${JSON.stringify(ready)}) !== null`);
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
