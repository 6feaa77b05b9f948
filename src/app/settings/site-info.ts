import { language } from 'virtual:language';
import { unnamedSite, type SiteInfo } from '#news/settings/site-info.ts';

/** What the owner says of this site, in the language of this copy of the app. The same on all pages of a site. */
export let site: SiteInfo = unnamedSite;

/** Sets it, before the app starts or a page is rendered. */
export function setSite(info: SiteInfo): void {
  site = { ...info, ...info.in?.[language] };
}
