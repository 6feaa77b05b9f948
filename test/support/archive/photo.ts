import sharp from 'sharp';

interface PhotoOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colour?: string;
  /** What the camera wrote: names of Exif (IFD0). */
  readonly exif?: Readonly<Record<string, string>>;
  /** As Exif counts how the camera was held. */
  readonly orientation?: number;
}

/** A picture for tests, in JPEG: two colours, one beside the other. */
export async function photo({
  width = 640,
  height = 400,
  colour = '#3366aa',
  exif = {},
  orientation,
}: PhotoOptions = {}): Promise<Buffer> {
  const half = { create: { width: Math.ceil(width / 2), height, channels: 3, background: '#dddddd' } } as const;
  const image = sharp({ create: { width, height, channels: 3, background: colour } })
    .composite([{ input: half, left: 0, top: 0 }])
    .withExif({ IFD0: exif });
  return (orientation === undefined ? image : image.withMetadata({ orientation })).jpeg({ quality: 60 }).toBuffer();
}

/** The head of a PNG that says it has so many pixels, and has none. */
export function bomb(width: number, height: number): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([head, size, Buffer.from('000000000000000049454e44ae426082', 'hex')]);
}
