import { escapeHtml } from '../text/escape-html.ts';
import type { Losses } from '../markup/losses.ts';

/** Tags that only surround a text. */
const surrounding = /^(?:end\w*|raw|highlight|if|unless|else|elsif|for|capture|markdown)$/u;

/**
 * A text without the tags of its site's generator: shortcodes of Hugo (`{{< … >}}`), tags and variables of Liquid and Nunjucks.
 * A picture becomes one of HTML, a written address stays, and all others are counted as lost by their names. Between `raw` tags
 * everything stays.
 */
export function withoutTemplates(text: string, lost: Losses): string {
  return text
    .split(/\{%-?\s*raw\s*-?%\}([\s\S]*?)\{%-?\s*endraw\s*-?%\}/gu)
    .map((part, at) => (at % 2 === 1 ? part : replaceTags(part, lost)))
    .join('');
}

function replaceTags(text: string, lost: Losses): string {
  return text
    .replaceAll(/\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/gu, '')
    .replaceAll(
      /\{\{[<%]\s*(\/?)\s*([\w-]+)([\s\S]*?)\/?\s*[%>]\}\}/gu,
      (_, slash: string, name: string, rest: string) => (slash === '/' ? '' : replaceTag(name, rest, lost)),
    )
    .replaceAll(/\{%-?\s*([\w-]+)([\s\S]*?)-?%\}/gu, (_, name: string, rest: string) =>
      surrounding.test(name) ? '' : replaceTag(name, rest, lost),
    )
    .replaceAll(
      /\{\{-?\s*(?:"([^"]*)"|'([^']*)')\s*\|[^}]*\}\}/gu,
      (_, first?: string, second?: string) => first ?? second ?? '',
    )
    .replaceAll(/\{\{-?(?![<%])[^}]*\}\}/gu, () => {
      lost.add('variable');
      return '';
    })
    .replaceAll(/\{:[^}\n]*\}/gu, () => {
      lost.add('attributes');
      return '';
    });
}

function replaceTag(name: string, rest: string, lost: Losses): string {
  const [first = '', second = ''] = [...rest.matchAll(/"([^"]*)"|'([^']*)'|([^\s=,]+)(?=\s|$)/gu)].map(
    ([, a, b, c]) => a ?? b ?? c ?? '',
  );
  const named = (...keys: readonly string[]) =>
    keys
      .map((key) => new RegExp(`\\b${key}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(rest))
      .map((match) => match?.[1] ?? match?.[2])
      .find((value) => value !== undefined);
  if (/^(?:image|img|figure|legacy-img(?:-\w+)?)$/u.test(name)) {
    const source = named('src', 'file', 'url') ?? first;
    const alt = named('alt') ?? second;
    const caption = named('caption');
    const image = `<img src="${escapeHtml(source)}" alt="${escapeHtml(alt)}">`;
    return caption === undefined
      ? image
      : `\n\n<figure>${image}<figcaption>${escapeHtml(caption)}</figcaption></figure>\n\n`;
  }
  lost.add(`shortcode ${name}`);
  // The address of a page beside it, inside a link: a link without host, which keeps its words.
  return /^(?:ref|relref|link|post_url)$/u.test(name) ? `./${encodeURIComponent(first)}` : '';
}
