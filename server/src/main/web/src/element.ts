import { LitElement } from 'lit';

/** An element that draws into the page itself: the style sheets of the page and the labels of its forms reach it. */
export class PageElement extends LitElement {
  private readonly endings: (() => void)[] = [];

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Something to end when the element leaves the page: call it in `connectedCallback`. */
  protected until(end: () => void): void {
    this.endings.push(end);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.endings.splice(0).forEach((end) => end());
  }
}

/** Defines an element once, also if its module is loaded twice. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
