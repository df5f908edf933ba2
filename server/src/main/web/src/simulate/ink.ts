/** Colours of the theme as a canvas needs them: resolved for the scheme that is in force. */
export type Ink = Record<'ink' | 'soft' | 'muted' | 'faint' | 'edge' | 'line' | 'grid' | 'surface' | 'well' | 'macro' | 'micro' | 'micro-soft' | 'micro-wash', string>;

const NAMES: readonly (keyof Ink)[] = ['ink', 'soft', 'muted', 'faint', 'edge', 'line', 'grid', 'surface', 'well', 'macro', 'micro', 'micro-soft', 'micro-wash'];

let read: Ink | undefined;
addEventListener('vm-theme', () => (read = undefined));

export function ink(): Ink {
  return (read ??= resolved());
}

function resolved(): Ink {
  const probe = document.createElement('span');
  document.body.append(probe);
  const colours = NAMES.map((name) => {
    probe.style.setProperty('color', `var(--${name})`);
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(colours) as Ink;
}

/** A canvas that is as sharp as the screen; sizes are in CSS pixels. Nothing while it has no size. */
export function sharp(canvas: HTMLCanvasElement): { pen: CanvasRenderingContext2D; width: number; height: number } | undefined {
  const { clientWidth: width, clientHeight: height } = canvas;
  const pen = canvas.getContext('2d');
  if (width === 0 || height === 0 || !pen) return undefined;
  const scale = Math.max(1, devicePixelRatio);
  if (canvas.width !== Math.round(width * scale) || canvas.height !== Math.round(height * scale)) {
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
  }
  pen.setTransform(scale, 0, 0, scale, 0, 0);
  return { pen, width, height };
}
