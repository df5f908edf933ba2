/** A key and what it does here; `?` lists those that are bound at the moment. */
export interface Binding {
  readonly key: string;
  readonly words: string;
  readonly run: () => void;
}

const bound: Binding[] = [];

/** Binds keys until the returned function is called; the last one bound wins. */
export function bindKeys(...bindings: Binding[]): () => void {
  bound.push(...bindings);
  return () => bindings.forEach((binding) => bound.splice(bound.indexOf(binding), 1));
}

/** What the keys do now, the newest meaning of each. */
export function boundKeys(): Binding[] {
  const last = new Map<string, Binding>();
  bound.forEach((binding) => (last.delete(binding.key), last.set(binding.key, binding)));
  return [...last.values()];
}

/** Runs what a key is bound to, unless somebody is typing or a dialog is open. */
export function pressed(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
  if (document.querySelector('dialog[open]')) return;
  const binding = bound.findLast((each) => each.key === event.key);
  if (!binding) return;
  if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.closest('a, button, summary, [role="button"]')) return;
  event.preventDefault();
  binding.run();
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement && /^(radio|checkbox|range)$/.test(target.type)) return false;
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
