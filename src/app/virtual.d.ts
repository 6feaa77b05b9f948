/** The world map's file, drawn by the build (src/build/map): a sprite with `land`, `borders` and a shape per country. */
declare module 'virtual:world-map' {
  const url: string;
  export default url;
  /** The whole map in its own units: left, top, width, height. */
  export const worldView: readonly [x: number, y: number, width: number, height: number];
}
