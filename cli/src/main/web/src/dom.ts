type Child = Node | string | number | null | undefined | false | Child[];

interface Properties {
  class?: string;
  on?: Partial<Record<keyof HTMLElementEventMap, (event: Event) => void>>;
  /** CSS custom properties: the only way in which data reach the style. */
  vars?: Record<string, string | number>;
  [attribute: string]: unknown;
}

/** An element with its attributes, listeners and children. */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, properties: Properties = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  const { class: classes, on, vars, ...attributes } = properties;
  if (classes) element.className = classes;
  for (const [name, listener] of Object.entries(on ?? {})) element.addEventListener(name, listener as (event: Event) => void);
  for (const [name, value] of Object.entries(vars ?? {})) element.style.setProperty(`--${name}`, String(value));
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, String(value));
  }
  append(element, children);
  return element;
}

function append(parent: Node, children: Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) append(parent, child);
    else if (child instanceof Node) parent.appendChild(child);
    else if (child !== null && child !== undefined && child !== false) parent.appendChild(document.createTextNode(String(child)));
  }
}

/** Puts `children` in the place of whatever was there. */
export function fill(parent: Element, ...children: Child[]): void {
  parent.replaceChildren();
  append(parent, children);
}

/** Whether a key press belongs to a field and not to the page. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement | null;
  return target !== null && (target.matches('input, select, textarea') || target.isContentEditable);
}
