import { afterEach, describe, expect, it, vi } from 'vitest';
import { wardStore } from '../src/wardStore';
import { before } from './rows';
import '../src/shell/wardTime';

describe('a clock that has jumped', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('should be said beside the time as soon as the service tells it, and no more when it is right again', async () => {
    let jumpS = 86_400;
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ version: '1', title: '', demo: false, clock: { now: before(0), speed: 1, paused: false, jumpS }, can: [], who: { name: 'local', role: 'admin' } })));
    const time = document.createElement('vm-ward-time');
    document.body.append(time);
    const told = () => wardStore.take({ kind: 'clock', id: '', data: JSON.stringify({ jumpS }) });
    told();
    await vi.waitFor(() => expect(time.textContent).toContain('set 1 d'));
    expect(time.textContent).toContain('ahead');
    jumpS = 0;
    told();
    await vi.waitFor(() => expect(time.textContent).not.toContain('clock in doubt'));
    time.remove();
  });
});
