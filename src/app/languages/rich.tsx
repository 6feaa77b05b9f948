import { createElement, Fragment, type ReactNode } from 'react';

interface Props {
  /** A message with `<a>…</a>` in it, such as `t('as-printed')`. Elements must not be nested. */
  readonly text: string;
  /** Renders an element by its name; one without a function here becomes the HTML element of that name (`<em>`). */
  readonly [element: string]: string | ((inside: string) => ReactNode);
}

/** A message that contains elements. */
export function Rich({ text, ...elements }: Props) {
  // Alternates between text, element name and element content. Without a back reference (`\1`), which WebKitGTK 2.50
  // matches in Latin-1 texts only.
  const parts = text.split(/<(\w+)>([^<]*)<\/\w+>/u);
  const children = parts.map((part, at) => {
    const [name, inside] = [parts[at - 1] ?? '', part];
    if (at % 3 !== 2) return at % 3 === 0 ? part : null;
    const render = elements[name];
    return typeof render === 'function' ? render(inside) : createElement(name, null, inside);
  });
  return createElement(Fragment, null, ...children);
}
