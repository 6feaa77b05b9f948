import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appFilesFile, workerFile } from '#news/kept/kept.ts';
import { displayKey, keyBelow, languageKey } from '#news/settings/device-keys.ts';
import { withoutTags } from '#news/settings/site-info.ts';
import type { SiteDraft } from '../output/site-draft.ts';
import { staticAppOf, type BuiltApp } from '../pages/built-app.ts';
import { headerRules, headersFile } from '../pages/header-rules.ts';
import { placeTemplate, type PageTemplate } from '../pages/page-template.ts';
import { siteIcon } from '../pages/site-icon.ts';
import { appFiles } from '../pages/app-files.ts';
import { webManifest, webManifestFile } from '../pages/web-manifest.ts';
import { accentStyles } from '../settings/accent.ts';
import { faceStyles } from '../settings/face-styles.ts';
import type { Settings } from '../settings/settings.ts';
import { iconOf, logoStyles } from '../settings/site-look.ts';
import { hashContent } from '../text/content-hash.ts';
import type { SiteTarget } from './build-task.ts';
import type { ArchivePlan } from './plan-archive.ts';

/** Puts the files of the app into a draft, and returns what the pages of the site are made of. */
export async function openSite(
  app: BuiltApp,
  settings: Settings,
  { hasTags, tagNames }: Pick<ArchivePlan, 'hasTags' | 'tagNames'>,
  draft: Pick<SiteDraft, 'folder' | 'next' | 'put' | 'putFile' | 'writeIfChanged'>,
): Promise<SiteTarget> {
  const { base, siteUrl, languages, look } = settings;
  const { shareImage, publisherLogo } = look;
  const site = hasTags ? settings.site : withoutTags(settings.site);
  return {
    template: await putApp(app, settings, draft),
    settings: { site, base, siteUrl, languages, shareImage, publisherLogo, tagNames },
    accent: look.accent?.light ?? null,
    folder: draft.next,
    old: draft.folder,
    app: staticAppOf(app, languages[0]),
  };
}

/**
 * Puts the files of the app, the icon and the web manifest of the site into the draft. Returns the template of the site's pages.
 * Rejects with an `OwnerError` where a typeface of the owner's is damaged.
 */
async function putApp(
  { folder, copies, workers, icon: ownIcon }: BuiltApp,
  settings: Settings,
  draft: Pick<SiteDraft, 'put' | 'putFile' | 'writeIfChanged'>,
): Promise<PageTemplate> {
  const { site, look, base, languages } = settings;
  const [first, ...others] = languages;
  for (const [path, from] of look.files) draft.putFile(path, from);
  const own = iconOf(look.logo);
  const drawn = own === null ? siteIcon(site, first, look.accent) : null;
  const icon = own ?? (drawn === null ? ownIcon : `assets/icon-${hashContent(drawn)}.svg`);
  if (drawn !== null) draft.put(icon, drawn);
  const size = own?.endsWith('.png') === true ? look.logo : null;
  draft.writeIfChanged(webManifestFile, webManifest(settings, { file: icon, size }));
  const files = [...languages.flatMap((language) => copies[language].files), ...(icon === ownIcon ? [icon] : [])];
  for (const file of new Set(files)) draft.putFile(file, join(folder, file));
  const keeps = site.offline !== false;
  draft.writeIfChanged(workerFile, readFileSync(join(folder, workers[keeps ? 'keeping' : 'removing']), 'utf8'));
  const ownFiles = [...look.files.map(([path]) => path), icon];
  if (keeps) draft.writeIfChanged(appFilesFile, appFiles(copies, languages, ownFiles));
  const entries = others.map((language) => [language, base + copies[language].entry] as const);
  const template = placeTemplate(copies[first].template, {
    base,
    icon,
    styles: ownStyles(look, base, await faceStyles(look.faces, base)),
    ownFaces: look.faces,
    copies: JSON.stringify(Object.fromEntries(entries)),
    displayKey: JSON.stringify(keyBelow(base, displayKey)),
    languageKey: JSON.stringify(keyBelow(base, languageKey)),
  });
  draft.writeIfChanged(headersFile, headerRules(template, base));
  return template;
}

/** The owner's styles as elements of a head: typefaces, accent and logo, and their own stylesheet. */
function ownStyles({ accent, logo, css }: Settings['look'], base: string, faces: string): string {
  const rules = [faces, accent === null ? '' : accentStyles(accent), logo === null ? '' : logoStyles(logo, base)].join(
    '',
  );
  const style = rules === '' ? '' : `\n    <style>${rules}</style>`;
  return css === null ? style : `${style}\n    <link rel="stylesheet" href="${base}${css}">`;
}
