const MINUTE = 60_000;
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440].map((minutes) => minutes * MINUTE);

/** Round times of the day inside a window, at least 60 pixels apart. */
export function timeTicks(from: number, until: number, width: number): number[] {
  const most = Math.max(2, width / 60);
  const step = STEPS.find((each) => (until - from) / each <= most) ?? STEPS.at(-1)!;
  const offset = new Date(from).getTimezoneOffset() * MINUTE;
  const ticks: number[] = [];
  for (let at = Math.ceil((from - offset) / step) * step + offset; at <= until; at += step) ticks.push(at);
  return ticks;
}
