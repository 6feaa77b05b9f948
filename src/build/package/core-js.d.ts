/** Polyfills, which bring no types: what they add is in TypeScript's own. */
declare module 'core-js/actual/*';
