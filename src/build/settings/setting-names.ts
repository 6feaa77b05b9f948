/** The environment variables that set a build (README.md). Tests start without them. */
export const settingNames = [
  'SEEDS',
  'BASE',
  'SITE_URL',
  'LANGUAGES',
  'SHARE_IMAGES',
  'PRERENDER',
  'THREADS',
  'CACHE',
  'STRICT',
  'ADDRESSES',
  'NETLIFY',
] as const;
