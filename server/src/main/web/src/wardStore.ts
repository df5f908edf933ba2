import { get, path } from './api/client';
import { listen, type Listening, type ServerEvent } from './api/eventStream';
import { ApiProblem } from './api/problem';
import type { Row, Trends, Ward } from '#schema';
import { serviceAccount, type ServiceAccount } from './api/service';
import { perFrame } from './frame';
import { whoIsHere } from './api/token';
import { extend } from './model/trend';
import { wardClock } from './wardClock';

export type Connection = { state: 'reading' } | { state: 'live' } | { state: 'lost'; againInMs: number; problem: ApiProblem };

/** What happened to a patient, beside that his row has changed. */
export interface WardNews {
  kind: 'recommendation' | 'moved' | 'left';
  patient: string;
  data: Record<string, unknown>;
}

/** The ward as the service tells it: read once, then kept by its events. Listeners hear at most once per frame. */
export class WardStore {
  readonly rows = new Map<string, Row>();
  readonly trends = new Map<string, Trends['patients'][number]>();
  trendWindow = { from: NaN, until: NaN };
  connection: Connection = { state: 'reading' };
  service: ServiceAccount | null = null;
  phase: Ward['phase'] | null = null;
  /** Whether the ward was ever read. */
  isKnown = false;

  private last = '';
  /** What events brought while the whole ward was being read: rows, and null for who left. */
  private early: Map<string, Row | null> | null = null;
  /** Counts readings of the whole: only what the last one brings counts. */
  private reading = 0;
  private isHeard = false;
  private readonly changed = new Set<() => void>();
  private readonly news = new Set<(news: WardNews) => void>();
  private readonly tell = perFrame(() => this.changed.forEach((listener) => listener()));
  private stop: (() => void) | undefined;

  onChange(listener: () => void): () => void {
    this.changed.add(listener);
    return () => this.changed.delete(listener);
  }

  onNews(listener: (news: WardNews) => void): () => void {
    this.news.add(listener);
    return () => this.news.delete(listener);
  }

  start(): void {
    this.stop?.();
    this.stop = listen(path('events'), {
      lastEventId: () => this.last,
      on: (event) => this.take(event),
      state: (state) => this.stream(state),
    });
  }

  private stream(state: Parameters<Listening['state']>[0]): void {
    this.isHeard = state.open;
    this.heard(state.open ? { state: this.isKnown ? 'live' : 'reading' } : { state: 'lost', againInMs: state.againInMs, problem: state.problem });
  }

  /** Applies one event. */
  take(event: ServerEvent): void {
    if (event.id) this.last = event.id;
    const data = JSON.parse(event.data) as Record<string, unknown>;
    if (event.kind === 'begin') {
      if (data['whole'] !== true || !this.isKnown || whoIsHere() === undefined) void this.read();
    } else if (event.kind === 'clock') {
      this.readService().catch(() => undefined); // what is said of it comes again with the next reading
    } else if (event.kind === 'row') {
      this.row(data as unknown as Row);
    } else if (event.kind === 'left' || event.kind === 'moved' || event.kind === 'recommendation') {
      this.happened({ kind: event.kind, patient: String(data['patient']), data });
    }
  }

  /** Reads everything again. */
  async read(): Promise<void> {
    const reading = ++this.reading;
    this.early = new Map();
    try {
      const [account, ward] = await Promise.all([serviceAccount(), get<Ward>(path('ward'))]);
      if (reading !== this.reading) return;
      this.service = account;
      this.replace(ward);
      if (this.isHeard) this.heard({ state: 'live' });
      void this.readTrends();
    } catch (e) {
      if (reading !== this.reading) return;
      this.heard({ state: 'lost', againInMs: 3000, problem: e instanceof ApiProblem ? e : ApiProblem.silence() });
      setTimeout(() => void this.read(), 3000);
    }
  }

  /** Reads what the service says of itself: of a virtual ward, how fast its time runs. */
  async readService(): Promise<void> {
    this.service = await serviceAccount();
    if (this.service) wardClock.set(this.service.clock.now, this.service.clock.paused ? 0 : this.service.clock.speed);
    this.tell();
  }

  replace(ward: Ward): void {
    this.rows.clear();
    ward.patients.forEach((row) => this.rows.set(row.patient, row));
    const early = this.early ?? new Map<string, Row | null>();
    this.early = null;
    early.forEach((row, patient) => (row ? this.row(row) : this.rows.delete(patient)));
    this.phase = ward.phase;
    this.isKnown = true;
    const clock = this.service?.clock;
    wardClock.set(ward.at, clock?.paused ? 0 : (clock?.speed ?? 1));
    this.tell();
  }

  async readTrends(): Promise<void> {
    const trends = await get<Trends>(path('ward', 'trends'));
    this.trends.clear();
    trends.patients.forEach((each) => this.trends.set(each.patient, each));
    this.trendWindow = { from: Date.parse(trends.from), until: Date.parse(trends.until) };
    this.tell();
  }

  private row(row: Row): void {
    const known = this.rows.get(row.patient);
    this.early?.set(row.patient, row);
    wardClock.set(row.at);
    if (known && known.version > row.version) return; // told again of what the whole reading had already
    this.rows.set(row.patient, row);
    const trend = this.trends.get(row.patient);
    if (trend) extend(trend, row);
    this.tell();
  }

  private happened(news: WardNews): void {
    if (news.kind === 'left') {
      this.rows.delete(news.patient);
      this.early?.set(news.patient, null);
      this.tell();
    }
    this.news.forEach((listener) => listener(news));
  }

  private heard(connection: Connection): void {
    this.connection = connection;
    this.tell();
  }
}

export const wardStore = new WardStore();
