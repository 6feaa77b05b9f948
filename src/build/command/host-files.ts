import { readFileSync } from 'node:fs';
import { pagesEnvironment, publishSteps, setUpSteps, workflowHead } from './github-workflow.ts';

/** The hosts that `dateline new --host` knows, and for each the files by which it builds and publishes a site. */
const filesOf: Readonly<Record<string, readonly (readonly [path: string, text: string])[]>> = {
  'github-pages': [
    [
      '.github/workflows/publish.yml',
      `# Builds the site and publishes it on GitHub Pages after each push to main.
# In the repository's settings, under Pages, choose "GitHub Actions" as the source.
${workflowHead}jobs:
  publish:
    runs-on: ubuntu-latest
${pagesEnvironment}    steps:
${setUpSteps}      - id: pages
        uses: actions/configure-pages@v5
      - run: npm ci
      # The last site and what it was built from: an article that has not changed is not built again.
      - uses: actions/cache@v4
        with:
          path: |
            dist
            node_modules/.cache/dateline
          key: dateline-\${{ github.run_id }}
          restore-keys: dateline-
      - run: npx dateline build --restored --url "\${{ steps.pages.outputs.base_url }}"
${publishSteps}`,
    ],
  ],
  netlify: [
    [
      'netlify.toml',
      `[build]
command = "npx dateline build --url $URL && npx dateline check"
publish = "dist"

[build.environment]
NODE_VERSION = "24"

# An article without a page of its own opens in the app. A page that is there comes first.
[[redirects]]
from = "/articles/*"
to = "/404.html"
status = 200

# The name of each of these files holds a hash of its content.
[[headers]]
for = "/assets/*"
[headers.values]
Cache-Control = "public, max-age=31536000, immutable"

[[headers]]
for = "/pictures/*"
[headers.values]
Cache-Control = "public, max-age=31536000, immutable"
`,
    ],
  ],
  cloudflare: [
    [
      'wrangler.jsonc',
      `// The build command is set in the project's settings at Cloudflare: npx dateline build --url https://<your address>
{
  "name": "news",
  "compatibility_date": "2026-11-01",
  "pages_build_output_dir": "./dist"
}
`,
    ],
  ],
};

export const hosts: readonly string[] = [...Object.keys(filesOf), 'nginx'];

/** The files for a host, one of `hosts`: path below the site's folder, and text. `nginx` is the path of our nginx.conf. */
export function hostFiles(host: string, nginx: string): readonly (readonly [path: string, text: string])[] {
  return host === 'nginx' ? [['nginx.conf', readFileSync(nginx, 'utf8')]] : (filesOf[host] ?? []);
}
