/** In the local storage: `off` where the reader has switched the keys off. */
export const shortcutsKey = 'dateline:shortcuts';
