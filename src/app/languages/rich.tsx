import { createElement, Fragment, type ReactNode } from 'react';

interface Props {
  /** A message, of which `<a>…</a>` is to be an element: `t('as-printed')`. Elements do not stand in each other. */
  readonly text: string;
  /** What an element becomes, by its name; one that is not named here is one of HTML (`<em>`). */
  readonly [element: string]: string | ((inside: string) => ReactNode);
}

/** A message with elements in it. */
export function Rich({ text, ...elements }: Props) {
  // Text, a name, what is in the element; text, a name, … Without a `\1`, which WebKitGTK 2.50 misses in all but
  // Latin-1 texts.
  const parts = text.split(/<(\w+)>([^<]*)<\/\w+>/u);
  const drawn = parts.map((part, at) => {
    const [name, inside] = [parts[at - 1] ?? '', part];
    if (at % 3 !== 2) return at % 3 === 0 ? part : null;
    const draw = elements[name];
    return typeof draw === 'function' ? draw(inside) : createElement(name, null, inside);
  });
  return createElement(Fragment, null, ...drawn);
}
