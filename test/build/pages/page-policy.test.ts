import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { barePolicy, contentPolicy, headerPolicy, inlineSources, lastingPolicy } from '#build/pages/page-policy.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page may run its own scripts and styles, by their hashes, and load from its own site alone', () => {
  const sources = inlineSources(
    '<script type="application/json" id="modules">["/a.js"]</script><script>run()</script><style>p{}</style><style>p{}</style>',
  );
  expect(contentPolicy(sources).split('; ')).toEqual([
    "default-src 'none'",
    `script-src 'self' ${hashOf('run()')}`,
    `style-src 'self' ${hashOf('p{}')}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types dateline',
  ]);
});

test('a header says besides that no other site may frame the page, and no policy names a host or what is unsafe', () => {
  const header = headerPolicy({ scripts: [], styles: [] });
  expect(header).toContain("; frame-ancestors 'none'");
  for (const policy of [header, lastingPolicy, barePolicy])
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/u);
});
