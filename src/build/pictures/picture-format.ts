import { imageSize } from 'image-size';
import { findSvgFault } from './svg-fault.ts';

/** What a picture's own bytes say of it. */
export interface PictureFormat {
  /** The ending of files of its kind. */
  readonly kind: 'jpg' | 'png' | 'gif' | 'webp' | 'avif' | 'svg' | 'tiff';
  /** In pixels, as it is to be seen. */
  readonly width: number;
  readonly height: number;
}

/** Bytes: a file of a camera has at most some 60 MB. */
export const largestFile = 80_000_000;

/** Pixels: the largest sensors of cameras that reporters carry have 61 million. */
export const mostPixels = 80_000_000;

const kinds: readonly string[] = ['jpg', 'png', 'gif', 'webp', 'avif', 'svg', 'tiff'];

/** What a file is, by its bytes and whatever its name says. A text says why it is not shown: "which is no picture". */
export function readFormat(bytes: Buffer): PictureFormat | string {
  let found: ReturnType<typeof imageSize>;
  try {
    found = imageSize(bytes);
  } catch {
    return 'which is no picture that can be read';
  }
  const { width, height, orientation = 1, type = 'of another kind' } = found;
  if (!kinds.includes(type)) return `a picture of another kind (${type})`;
  if (!(width >= 1 && height >= 1)) return 'a picture without a size';
  const pixels = width * height;
  if (pixels > mostPixels)
    return `with ${Math.round(pixels / 1e6).toLocaleString('en')} million pixels (${width} × ${height})`;
  const fault =
    type === 'svg'
      ? findSvgFault(bytes.toString('utf8'))
      : isCut(type, bytes)
        ? 'which is cut off: its end is missing'
        : null;
  if (fault !== null) return fault;
  const isTurned = orientation >= 5;
  const [across, down] = isTurned ? [height, width] : [width, height];
  return { kind: type as PictureFormat['kind'], width: Math.round(across), height: Math.round(down) };
}

/** Whether the mark at the end of a file is missing; of kinds that have one. */
function isCut(kind: string, bytes: Buffer): boolean {
  const tail = bytes.subarray(-65_536);
  if (kind === 'jpg') return !tail.includes(Buffer.of(0xff, 0xd9));
  if (kind === 'png') return !tail.includes('IEND');
  if (kind === 'webp') return bytes.length < bytes.readUInt32LE(4) + 8;
  return kind === 'gif' && !tail.includes(0x3b);
}
