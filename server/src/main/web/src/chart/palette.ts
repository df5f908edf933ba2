/** Colours of the theme as a canvas needs them; the style sheet stays the only place where they are chosen. */
const NAMES = ['ink', 'soft', 'muted', 'faint', 'grid', 'line', 'surface', 'macro', 'micro', 'macro-soft', 'micro-soft', 'macro-wash', 'micro-wash', 'band', 'hatch', 'warn', 'warn-line', 'alarm'] as const;

export type ColorName = (typeof NAMES)[number];
export type Palette = Readonly<Record<ColorName, string>> & { readonly font: string };

let read: Palette | null = null;
window.addEventListener('vm-theme', () => (read = null));

/** Reads the theme once, and again after it has changed. */
export function palette(): Palette {
  if (read) return read;
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const colors = NAMES.map((name) => {
    probe.style.color = `var(--${name})`;
    return [name, style.color];
  });
  read = { ...(Object.fromEntries(colors) as Record<ColorName, string>), font: style.fontFamily };
  probe.remove();
  return read;
}
