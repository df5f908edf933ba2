import type { Assessment, Patient, Row, Window } from '#schema';
import { get, path } from '../../api/client';
import { ApiProblem } from '../../api/problem';
import { perFrame } from '../../frame';
import { merged } from '../../model/patient/seriesOf';
import { wardStore } from '../../wardStore';

const HOUR = 3_600_000;
/** The window of the charts. */
export const SHOWN_MS = 6 * HOUR;
/** What may still be corrected is read again with every step; all of it now and then. */
const OVERLAP_MS = 600_000;

/** How often each part is read at most while his row changes, ms. */
const EVERY = { patient: 1500, series: 4000, assessment: 20_000 } as const;
type Part = keyof typeof EVERY;

/** One patient as the service tells him, read again as his row changes. */
export class PatientStore {
  patient: Patient | null = null;
  assessment: Assessment | null = null;
  window: Window | null = null;
  problem: ApiProblem | null = null;
  private readonly reads = new Map<Part, { at: number; timer: ReturnType<typeof setTimeout> | undefined }>();
  private readonly endings: (() => void)[];
  private row: Row | undefined;
  /** Counts readings of the patient and decisions, so that an older answer that comes late is known as such. */
  private asked = 0;
  private shown = 0;
  private readonly tell: () => void;

  constructor(
    readonly id: string,
    changed: () => void,
  ) {
    this.tell = perFrame(changed);
    this.endings = [
      wardStore.onChange(() => this.rowChanged()),
      wardStore.onNews((news) => {
        if (news.patient === this.id && news.kind !== 'left') void this.now('patient', 'assessment');
      }),
    ];
    void this.now('patient', 'series', 'assessment');
  }

  stop(): void {
    this.endings.forEach((end) => end());
    this.reads.forEach(({ timer }) => clearTimeout(timer));
  }

  /** The patient with what his row, which is told at once, says newer; protocols in rows are brief. */
  current(): Patient | null {
    const row = wardStore.rows.get(this.id);
    if (!this.patient || !row || row.at < this.patient.at) return this.patient;
    return { ...this.patient, ...row, protocols: this.patient.protocols };
  }

  /** What a decision has answered. */
  replace(patient: Patient): void {
    if (patient.patient !== this.id) return; // somebody has gone on to another patient meanwhile
    this.shown = ++this.asked;
    this.patient = patient;
    this.tell();
    void this.now('assessment', 'series');
  }

  private rowChanged(): void {
    const row = wardStore.rows.get(this.id); // not its number: a look at the clock changes what is known and writes nothing
    if (row === this.row) return this.tell();
    this.row = row;
    (Object.keys(EVERY) as Part[]).forEach((part) => this.soon(part));
    this.tell();
  }

  /** Reads a part when its turn has come. */
  private soon(part: Part): void {
    const read = this.reads.get(part) ?? { at: -Infinity, timer: undefined };
    if (read.timer !== undefined) return;
    const wait = Math.max(0, read.at + EVERY[part] - performance.now());
    this.reads.set(part, { ...read, timer: setTimeout(() => void this.now(part), wait) });
  }

  private async now(...parts: Part[]): Promise<void> {
    parts.forEach((part) => {
      clearTimeout(this.reads.get(part)?.timer);
      this.reads.set(part, { at: performance.now(), timer: undefined });
    });
    try {
      await Promise.all(parts.map((part) => this.read(part)));
      this.problem = null;
    } catch (e) {
      if (!(e instanceof ApiProblem)) throw e;
      this.problem = e;
    }
    this.tell();
  }

  private async read(part: Part): Promise<void> {
    if (part === 'assessment') this.assessment = await get<Assessment>(path('patients', this.id, 'assessment'));
    else if (part === 'series') await this.readSeries();
    else await this.readPatient();
  }

  private async readPatient(): Promise<void> {
    const asked = ++this.asked;
    const patient = await get<Patient>(path('patients', this.id));
    if (asked < this.shown) return;
    this.shown = asked;
    this.patient = patient;
  }

  private async readSeries(): Promise<void> {
    const known = this.window;
    const from = known ? new Date(Date.parse(known.until) - OVERLAP_MS).toISOString() : undefined;
    const later = await get<Window>(path('patients', this.id, 'series'), { from });
    this.window = known ? merged(known, later, SHOWN_MS) : later;
  }
}
