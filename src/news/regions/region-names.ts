/**
 * Names of regions in the language of the interface, by code; empty in English (regions.ts). In a copy of the app in
 * another language the build replaces this module (src/build/bundle/languages-plugin.ts), so it stays by itself.
 */
export const regionNames: Readonly<Record<string, string>> = {};
