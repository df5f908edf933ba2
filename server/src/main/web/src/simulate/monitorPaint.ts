import { palette } from '../chart/palette';
import { SWEEP_S, type Stroke, sweep, type Pen, type Tape } from './waves';

interface Strip {
  label: string;
  samples: readonly number[];
  color: string;
  low: number;
  high: number;
  ticks: readonly number[];
}

const LEFT = 34;

/** Two sweeping curves, one over the other: arterial pressure and the pleth. */
export function paintWaves(pen: CanvasRenderingContext2D, width: number, height: number, tape: Tape, at: Pen): void {
  pen.clearRect(0, 0, width, height);
  const colours = palette();
  const [low, high] = pressureRange(tape.arterial);
  const ticks = [low, (low + high) / 2, high];
  strip(pen, width, 0, 0.62 * height, { label: 'Arterial pressure, mmHg', samples: tape.arterial, color: colours.macro, low, high, ticks }, tape, at);
  strip(pen, width, 0.64 * height, 0.36 * height, { label: 'Pleth of a finger', samples: tape.pleth, color: colours.micro, low: plethLow(tape), high: plethHigh(tape), ticks: [] }, tape, at);
}

function strip(pen: CanvasRenderingContext2D, width: number, top: number, tall: number, s: Strip, tape: Tape, at: Pen): void {
  const colours = palette();
  const head = 18;
  const x = (p: number) => LEFT + p * (width - LEFT - 4);
  const y = (v: number) => top + head + (1 - (v - s.low) / (s.high - s.low || 1)) * (tall - head - 6);
  pen.font = `12px ${colours.font}`;
  pen.textBaseline = 'middle';
  pen.fillStyle = colours.muted;
  pen.fillText(s.label, LEFT, top + 8);
  pen.strokeStyle = colours.grid;
  pen.lineWidth = 1;
  pen.textAlign = 'right';
  for (const tick of s.ticks) {
    pen.fillText(tick.toFixed(0), LEFT - 6, y(tick));
    line(pen, [[LEFT, y(tick)], [width - 4, y(tick)]]);
  }
  for (let second = 0; second <= SWEEP_S; second += 1) line(pen, [[x(second / SWEEP_S), top + head], [x(second / SWEEP_S), top + tall - 4]]);
  pen.textAlign = 'left';
  const { now, before } = sweep(tape, s.samples, at);
  const points = (strokes: readonly Stroke[]): [number, number][] => strokes.map((p) => [x(p.x), y(p.value)]);
  pen.strokeStyle = s.color;
  pen.lineWidth = 1.75;
  pen.lineJoin = 'round';
  line(pen, points(before));
  line(pen, points(now));
}

function line(pen: CanvasRenderingContext2D, points: readonly [number, number][]): void {
  pen.beginPath();
  points.forEach(([x, y], i) => (i === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  pen.stroke();
}

/** Tens around the curve that differ by 40 mmHg at least, so that a small pulse looks small. */
function pressureRange(samples: readonly number[]): [number, number] {
  const low = 20 * Math.floor(samples.reduce((a, b) => Math.min(a, b), 60) / 20);
  const high = 20 * Math.ceil(samples.reduce((a, b) => Math.max(a, b), 100) / 20);
  return [low, high];
}

const plethLow = (tape: Tape): number => Math.min(0.94, ...tape.pleth);
const plethHigh = (tape: Tape): number => Math.max(1.06, ...tape.pleth);
