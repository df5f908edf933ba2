/** Colours of the theme as the canvas needs them. The style sheet stays the only place where they are chosen. */
export interface Palette {
  ink: string;
  muted: string;
  faint: string;
  grid: string;
  surface: string;
  macro: string;
  micro: string;
  neutral: string;
  band: string;
  hold: string;
  font: string;
}

const NAMES = ['ink', 'muted', 'faint', 'grid', 'surface', 'macro', 'micro', 'neutral', 'band', 'hold', 'font'] as const;

let current: Palette | undefined;

export function palette(): Palette {
  current ??= read();
  return current;
}

/** Forgets the colours, e.g. when the scheme changes. */
export function forgetPalette(): void {
  current = undefined;
  hatches.clear();
}

function read(): Palette {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(NAMES.map((name) => [name, style.getPropertyValue(`--${name}`).trim()])) as unknown as Palette;
}

const hatches = new Map<string, CanvasPattern>();

/** Diagonal lines: the sign of what is not known. */
export function hatch(ctx: CanvasRenderingContext2D, color: string): CanvasPattern | string {
  const known = hatches.get(color);
  if (known) return known;
  const size = 6 * Math.max(1, Math.round(devicePixelRatio));
  const tile = document.createElement('canvas');
  tile.width = size;
  tile.height = size;
  const pen = tile.getContext('2d');
  if (!pen) return color;
  pen.strokeStyle = color;
  pen.lineWidth = size / 6;
  pen.lineCap = 'square';
  pen.beginPath();
  for (const shift of [-size, 0, size]) {
    pen.moveTo(shift, size);
    pen.lineTo(shift + size, 0);
  }
  pen.stroke();
  const pattern = ctx.createPattern(tile, 'repeat');
  if (!pattern) return color;
  hatches.set(color, pattern);
  return pattern;
}
