import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerPolicy } from './page-policy.ts';
import { templateSources, type PageTemplate } from './page-template.ts';

/** Headers for Netlify and Cloudflare Pages, at the root of a site. */
export const headersFile = '_headers';

const policyHeader = 'Content-Security-Policy';

/** The headers of all files of a site whose pages are made of a template. */
export function headerRules(template: PageTemplate, base: string): string {
  return `${base}*\n  ${policyHeader}: ${headerPolicy(templateSources(template))}\n  X-Content-Type-Options: nosniff\n`;
}

/** The headers of a built site, as its rules say; none where it has no rules. Never throws. */
export function readHeaders(site: string): readonly (readonly [name: string, value: string])[] {
  try {
    const rules = readFileSync(join(site, headersFile), 'utf8');
    return Array.from(rules.matchAll(/^ +([\w-]+): (.*)$/gmu), ([, name = '', value = '']) => [name, value] as const);
  } catch {
    return [];
  }
}
