/** The environment variables by which an owner sets a build; README.md says what each does. Tests begin without them. */
export const settingNames = [
  'SEEDS',
  'BASE',
  'SITE_URL',
  'LANGUAGES',
  'SHARE_IMAGES',
  'PRERENDER',
  'THREADS',
  'CACHE',
] as const;
