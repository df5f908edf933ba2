import { afterEach, describe, expect, it, vi } from 'vitest';
import { PatientStore } from '../src/view/patient/patientStore';
import { wardStore } from '../src/wardStore';
import { assessment, before, patient, row, window_ } from './rows';

describe('what is read of a patient', () => {
  afterEach(() => vi.unstubAllGlobals());

  const answering = (patientAnswer: () => Promise<unknown>) =>
    vi.stubGlobal('fetch', async (address: string) => new Response(JSON.stringify(address.includes('/assessment') ? assessment({}) : address.includes('/series') ? window_({}) : await patientAnswer())));

  it('should never be what a decision for somebody else has answered', async () => {
    answering(async () => patient());
    const store = new PatientStore('p', () => undefined);
    await vi.waitFor(() => expect(store.patient).not.toBeNull());
    store.replace({ ...patient(), patient: 'q' });
    expect(store.patient?.patient).toBe('p');
    store.stop();
  });

  it('should not go back to what was read before a decision and arrives after it', async () => {
    let arrive = () => {};
    answering(() => new Promise((done) => (arrive = () => done(patient({ label: 'before' })))));
    const store = new PatientStore('p', () => undefined);
    await vi.waitFor(() => expect(arrive).not.toThrow());
    store.replace(patient({ label: 'after' }));
    await new Promise((done) => setTimeout(done, 20));
    arrive();
    await new Promise((done) => setTimeout(done, 20));
    expect(store.patient?.label).toBe('after');
    store.stop();
  });

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
