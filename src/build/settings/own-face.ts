/** What a typeface of the owner's is for. */
export type FaceUse = 'headlines' | 'text';

/** The owner's typefaces: their names in `dateline.yaml`, where they are, and where they lie in the site. */
export type OwnFaces = Readonly<Partial<Record<FaceUse, OwnFace>>>;

export interface OwnFace {
  readonly file: string;
  readonly from: string;
  readonly path: string;
}

/** Whether bytes are a whole file in woff2: its head says how long it is (https://www.w3.org/TR/WOFF2/#woff20Header). */
export function isWoff2(bytes: Uint8Array): boolean {
  const { buffer, byteOffset, byteLength } = bytes;
  return (
    byteLength > 48 &&
    Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'wOF2' &&
    new DataView(buffer, byteOffset).getUint32(8) === byteLength
  );
}
