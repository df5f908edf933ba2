import { afterEach, describe, expect, it, vi } from 'vitest';
import { PatientStore } from '../src/view/patient/patientStore';
import { wardStore } from '../src/wardStore';
import { assessment, before, patient, row, window_ } from './rows';

describe('what is read of a patient', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('should be read again when a look at the clock, which is no row of the journal, has changed his row', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (address: string) => {
      asked.push(address);
      const body = address.includes('/assessment') ? assessment({}) : address.includes('/series') ? window_({}) : patient();
      return new Response(JSON.stringify(body));
    });
    wardStore.rows.set('p', row('p', { version: 3 }));
    const store = new PatientStore('p', () => undefined);
    const take = (at: string) => wardStore.take({ kind: 'row', id: '', data: JSON.stringify(row('p', { version: 3, at })) });
    take(before(1));
    await vi.waitFor(() => expect(store.patient).not.toBeNull());
    await new Promise((done) => setTimeout(done, 2000));
    const reads = () => asked.filter((address) => address === '/api/patients/p').length;
    const first = reads();
    take(before(0));
    await vi.waitFor(() => expect(reads()).toBeGreaterThan(first), { timeout: 4000 });
    store.stop();
  }, 10_000);
});
