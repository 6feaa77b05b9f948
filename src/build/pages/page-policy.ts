import { createHash } from 'node:crypto';

/** What a page's inline scripts and styles are allowed by: their hashes. */
export interface InlineSources {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** The policy of Trusted Types that the script in index.html makes. */
const trustedName = 'dateline';

/** What needs no hash: everything that a page loads is of its own site, and whatever is not named here is forbidden. */
const fixed = [
  ...['img', 'font', 'connect', 'manifest', 'worker'].map((kind) => `${kind}-src 'self'`),
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${trustedName}`,
];

/** A directive that only a header can give. */
const framing = "frame-ancestors 'none'";

/** The content security policy of pages with these inline scripts and styles (docs/decisions/0023-policy.md). */
export function contentPolicy({ scripts, styles }: InlineSources): string {
  const sources = (texts: readonly string[]) => ["'self'", ...new Set(texts.map(sourceOf))].join(' ');
  return ["default-src 'none'", `script-src ${sources(scripts)}`, `style-src ${sources(styles)}`, ...fixed].join('; ');
}

/** The same as a header, of all pages of a site. */
export const headerPolicy = (sources: InlineSources): string => `${contentPolicy(sources)}; ${framing}`;

/** What holds for any site, for a host whose configuration outlasts editions: a page says itself which scripts and styles it has. */
export const lastingPolicy = [
  ...['child', 'media', 'object'].map((kind) => `${kind}-src 'none'`),
  ...fixed,
  framing,
].join('; ');

/** The policy of a page that has neither scripts nor styles. */
export const barePolicy = policyElement("default-src 'none'; base-uri 'none'; form-action 'none'");

/** A policy as an element of a head. It comes before what it is for. */
export function policyElement(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

/** The texts of the inline scripts and styles in HTML of ours. Data blocks are no scripts. */
export function inlineSources(html: string): InlineSources {
  const texts = (tag: string) =>
    Array.from(html.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'gu')), ([, text = '']) => text);
  return { scripts: texts('script'), styles: texts('style') };
}

const sourceOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
