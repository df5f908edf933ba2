import uPlot from 'uplot';
import type { Power, Survival, Trajectory } from './contract';
import { armColor, axis, base, washed } from './frame';
import { span, survivalData, trajectoryData } from './series';

const HEIGHT = 236;

const digits = (v: number | null) => (v === null ? '' : String(Number(v.toPrecision(3))));

export function trajectory(chart: Trajectory, width: number, place: HTMLElement): uPlot {
  const data = trajectoryData(chart);
  const range = span(data.slice(1).flat());
  const series: uPlot.Series[] = [{ label: 'hours' }];
  const bands: uPlot.Band[] = [];
  chart.arms.forEach((arm, i) => {
    const color = armColor(i);
    series.push({ label: `${arm.name}, lower quartile`, width: 0, points: { show: false }, value: (_u, v) => digits(v) });
    series.push({ label: `${arm.name}, upper quartile`, width: 0, points: { show: false }, value: (_u, v) => digits(v) });
    series.push({ label: arm.name, stroke: color, width: 2, points: { show: true, size: 5, fill: color, stroke: color }, value: (_u, v) => digits(v) });
    bands.push({ series: [3 * i + 2, 3 * i + 1], fill: washed(color) });
  });
  return new uPlot(
    {
      ...base(width, HEIGHT),
      legend: { show: false },
      scales: { x: { time: false, range: (_u, min, max) => [min, max] }, y: { range: () => range } },
      series,
      bands,
      axes: [axis('hours', 26), axis('', 52)],
    },
    data as uPlot.AlignedData,
    place,
  );
}

export function survival(chart: Survival, width: number, place: HTMLElement): uPlot {
  const data = survivalData(chart);
  const least = Math.min(90, ...data.slice(1).flat().map((v) => v ?? 100));
  const stepped = uPlot.paths.stepped?.({ align: 1 });
  return new uPlot(
    {
      ...base(width, HEIGHT),
      legend: { show: false },
      scales: { x: { time: false, range: () => [0, 28] }, y: { range: () => [Math.max(0, Math.floor(least / 10) * 10), 100] } },
      series: [{ label: 'days' }, ...chart.arms.map((arm, i) => ({ label: arm.name, stroke: armColor(i), width: 2, ...(stepped && { paths: stepped }), points: { show: false } }))],
      axes: [{ ...axis('days', 26), splits: () => [0, 7, 14, 21, 28] }, axis('', 52)],
    },
    data as uPlot.AlignedData,
    place,
  );
}

export function power(chart: Power, width: number, place: HTMLElement): uPlot {
  const color = armColor(0);
  return new uPlot(
    {
      ...base(width, HEIGHT),
      legend: { show: false },
      scales: { x: { time: false, distr: 3, log: 2 }, y: { range: () => [0, 100] } },
      series: [{ label: 'patients in each arm' }, { label: chart.title, stroke: color, width: 2, points: { show: true, size: 6, fill: color, stroke: color } }],
      axes: [{ ...axis('patients in each arm', 26), splits: () => chart.perArm, filter: (_u, splits) => splits }, axis('', 52)],
    },
    [chart.perArm, chart.power],
    place,
  );
}
