/** The beginning of a workflow that publishes on GitHub Pages: when it runs, and what it may do. */
export const workflowHead = `name: Publish
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
  pages: write
  id-token: write
concurrency:
  group: pages
  cancel-in-progress: false
`;

/** Of a job that publishes: where its site is. */
export const pagesEnvironment = `    environment:
      name: github-pages
      url: \${{ steps.deploy.outputs.page_url }}
`;

/** Steps that begin a job: the articles, and Node. */
export const setUpSteps = `      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 24
          cache: npm
`;

/** Steps that end a job: the site in `dist`, looked through and published. */
export const publishSteps = `      - run: npx dateline check
      - uses: actions/upload-pages-artifact@v3
        with:
          path: dist
      - id: deploy
        uses: actions/deploy-pages@v4
`;
