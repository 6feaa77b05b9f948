// The packages have no types; these are the parts that tests use.
declare module '@citation-js/core' {
  interface Item {
    readonly id: string;
    readonly type: string;
    readonly [field: string]: unknown;
  }
  class Cite {
    constructor(text: string, options: { readonly forceType: string });
    readonly data: readonly Item[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
