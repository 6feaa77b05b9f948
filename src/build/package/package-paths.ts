/** Where things lie below the folder `lib` of the package. */
export const packagePaths = {
  app: 'bundle',
  demo: 'demo',
  nginx: 'nginx.conf',
  docs: 'docs',
  /** JSON: the version, and the hash of the code. */
  facts: 'package.json',
  /** The code: as deep as it is in src/, so that it finds its files by the same paths. */
  code: 'build/command',
  fonts: 'app/fonts',
} as const;
