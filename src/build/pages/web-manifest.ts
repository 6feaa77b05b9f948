import { languages } from '#news/languages/languages.ts';
import { paper } from '../settings/accent.ts';
import type { Settings } from '../settings/settings.ts';

/** The file that says how a device shows the site once it is installed there: https://www.w3.org/TR/appmanifest/ */
export const webManifestFile = 'manifest.webmanifest';

/** The icon of a site: its file below the site's folder, and its size in pixels, null for an SVG. */
interface Icon {
  readonly file: string;
  readonly size: { readonly width: number; readonly height: number } | null;
}

/**
 * The web manifest of a site, in the language of its pages. The icon is the tab's: to draw an SVG in the sizes of home screens
 * took a second of each build, and browsers that install sites take it as it is.
 */
export function webManifest(
  { site: { name }, languages: [lang], base }: Pick<Settings, 'site' | 'languages' | 'base'>,
  { file, size }: Icon,
): string {
  const manifest = {
    name,
    short_name: name,
    lang,
    dir: languages[lang].direction,
    start_url: base,
    scope: base,
    display: 'standalone',
    // With a way back, where there is this.
    display_override: ['minimal-ui'],
    // A manifest cannot name those of the dark scheme.
    theme_color: paper.light,
    background_color: paper.light,
    icons: [
      {
        src: base + file,
        sizes: size === null ? 'any' : `${size.width}x${size.height}`,
        type: size === null ? 'image/svg+xml' : 'image/png',
      },
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
