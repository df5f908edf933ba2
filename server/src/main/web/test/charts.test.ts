import { describe, expect, it } from 'vitest';
import { axisOf, valueAt } from '../src/chart/spec';
import { timeTicks } from '../src/chart/ticks';
import { TimeWindow } from '../src/chart/timeWindow';
import { middle, segments } from '../src/model/segments';
import { sparkPaths } from '../src/widgets/sparkline';

const trace = { name: 'MAP', side: 'macro' as const, style: 'line' as const, decimals: 0, unit: 'mmHg', gapMs: 10 };

describe('lines', () => {
  it('should stop where nothing was known and where the next value came too late', () => {
    expect(segments([[0, 1], [5, 2], [6, null], [7, 3], [30, 4]], 10)).toEqual([[[0, 1], [5, 2]], [[7, 3]], [[30, 4]]]);
  });

  it('should put an open bound at its closed end and an interval in its middle', () => {
    expect([middle([0, 3, null]), middle([0, null, 5]), middle([0, 2, 4]), middle([0, null, null])]).toEqual([3, 5, 3, null]);
  });

  it('should say nothing of an instant that its last value does not reach', () => {
    const known = { ...trace, samples: [[0, 60], [20, null], [40, 70]] as [number, number | null][] };
    expect(valueAt(known, 9)).toEqual({ at: 0, value: 60 });
    expect(valueAt(known, 11)).toBeNull();
    expect(valueAt(known, 25)).toBeNull();
    expect(valueAt(known, -1)).toBeNull();
  });

  it('should widen its axis for what is beyond, bands of uncertainty too', () => {
    const spec = { title: '', height: 1, scale: [50, 90] as const, traces: [{ ...trace, samples: [[0, 110]] as [number, number][] }] };
    expect(axisOf(spec)[1]).toBeGreaterThan(110);
    expect(axisOf({ ...spec, fans: [{ side: 'macro', strength: 1, edges: [[0, 20, 60]] }] })[0]).toBe(20);
  });
});

describe('sparklines', () => {
  const spark = { samples: [[0, 1], [50, 3], [60, null], [100, 2]] as [number, number | null][], from: 0, until: 100, scale: [0, 4] as const, band: [0, 2] as const, side: 'micro' as const, label: '' };

  it('should leave gaps open and mark the last value', () => {
    const paths = sparkPaths(spark);
    expect(paths.lines).toEqual(['M0 17L50 7', 'M100 12']);
    expect(paths.last).toEqual([100, 12]);
    expect(paths.band).toEqual([12, 22]);
  });

  it('should not let a flushed line stretch the axis', () => {
    const many = Array.from({ length: 200 }, (_, i): [number, number] => [i / 2, i === 100 ? 250 : 2]);
    expect(sparkPaths({ ...spark, samples: many, scale: [0, 4] }).lines[0]).toMatch(/^M0 12L/);
  });

  it('should draw nothing when nothing was known', () => {
    expect(sparkPaths({ ...spark, samples: [] })).toMatchObject({ lines: [], last: null });
  });
});

describe('the window that charts share', () => {
  it('should follow time until somebody zooms, and again after he has gone back', () => {
    const window = new TimeWindow([0, 600_000]);
    window.setWhole([60_000, 660_000]);
    expect([window.from, window.until]).toEqual([60_000, 660_000]);
    window.zoom(100_000, 300_000);
    window.setWhole([120_000, 720_000]);
    expect([window.from, window.until, window.isZoomed]).toEqual([100_000, 300_000, true]);
    window.reset();
    expect([window.from, window.until]).toEqual([120_000, 720_000]);
  });

  it('should not zoom into less than a minute', () => {
    const window = new TimeWindow([0, 600_000]);
    window.zoom(0, 1000);
    expect(window.isZoomed).toBe(false);
  });

  it('should have round times far enough apart on its axis', () => {
    const ticks = timeTicks(0, 6 * 3_600_000, 420);
    expect(ticks.length).toBeGreaterThan(3);
    expect(new Set(ticks.slice(1).map((at, i) => at - ticks[i]!)).size).toBe(1);
  });
});
