import { noChange } from 'lit';
import { type AttributePart, Directive, directive } from 'lit/directive.js';

type Values = Record<`--${string}`, string | number>;

/** CSS custom properties of an element, by the object model: the page's policy allows no style attribute. Use as `${props({ '--x': 1 })}` among the attributes. */
class Properties extends Directive {
  override render(_values: Values): typeof noChange {
    return noChange;
  }

  override update(part: AttributePart, [values]: [Values]): typeof noChange {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(values)) style.setProperty(name, String(value));
    return noChange;
  }
}

export const props = directive(Properties);
