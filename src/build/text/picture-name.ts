/** Whether a text looks like the name of a picture's file. */
export const isPictureName = (file: string): boolean =>
  /\.(?:jpe?g|png|gif|webp|avif|svg|tiff?)(?:[?#].*)?$/iu.test(file.trim());
