import { imageSize as sizeOf } from 'image-size';

/** Whether a file is an image, by its name. */
export const isImage = (path: string): boolean => /\.(?:svg|png|jpe?g)$/u.test(path);

/** The size of an image in pixels (of an SVG in its own units); null where it is none of the kind that its name says. */
export function imageSize(path: string, bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  const kind = /\.(svg|png|jpe?g)$/u.exec(path)?.[1]?.replace('jpeg', 'jpg');
  try {
    const { width, height, type } = sizeOf(bytes);
    return type === kind && width > 0 && height > 0 ? { width: Math.round(width), height: Math.round(height) } : null;
  } catch {
    return null;
  }
}
