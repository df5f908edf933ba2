// Drives a headless Chromium through a pipe: no library, no port, no network.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** CHROMIUM, or the first one found where systems put it. */
export function findChromium() {
  const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
  return places.find((place) => place !== undefined && place !== '' && existsSync(place));
}

/** Opens one page. `calls` sends a command of the DevTools protocol; `events` holds what the page reported. */
export async function openBrowser(program, { width = 1440, height = 1000, dark = false } = {}) {
  const profile = mkdtempSync(join(tmpdir(), 'report-journey-'));
  const child = spawn(program, ['--headless=new', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--remote-debugging-pipe', `--user-data-dir=${profile}`], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const waiting = new Map();
  const events = [];
  let serial = 0;
  let rest = '';
  child.stdio[4].on('data', (bytes) => {
    const parts = (rest + bytes).split('\0');
    rest = parts.pop();
    for (const message of parts.map((part) => JSON.parse(part))) {
      if (message.id === undefined) events.push(message);
      else waiting.get(message.id)?.(message);
    }
  });
  const send = (method, params = {}, sessionId = undefined) => new Promise((resolve, reject) => {
    const id = ++serial;
    const timer = setTimeout(() => reject(new Error(`${method} was not answered in 30 s`)), 30_000);
    waiting.set(id, ({ result, error }) => {
      clearTimeout(timer);
      if (error) reject(new Error(`${method}: ${error.message}`));
      else resolve(result);
    });
    child.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
  });
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const calls = (method, params) => send(method, params, sessionId);
  for (const domain of ['Page', 'Runtime', 'Network', 'Log']) await calls(`${domain}.enable`);
  await calls('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
  await calls('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }] });
  const close = async () => {
    await send('Browser.close').catch(() => child.kill());
    await new Promise((resolve) => { if (child.exitCode === null) child.once('exit', resolve); else resolve(); });
    rmSync(profile, { recursive: true, force: true });
  };
  return { calls, events, close };
}
