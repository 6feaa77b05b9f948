/** The atlas, drawn by the build (src/build/map): the folder of its sheets, each an SVG sprite of `land` and countries. */
declare module 'virtual:world-map' {
  const folder: string;
  export default folder;
  /** The whole map in its own units: left, top, width, height. */
  export const worldView: readonly [x: number, y: number, width: number, height: number];
}
