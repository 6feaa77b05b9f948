/**
 * What regions are called in the language of the interface, by code; none for what goes by its English name (regions.ts).
 * In a copy of the app that speaks another language the build puts that language's names here
 * (src/build/languages/languages-plugin.ts).
 */
export const regionNames: Readonly<Record<string, string>> = {};
