import { readFile } from 'node:fs/promises';
import { OwnerError } from '../text/owner-error.ts';
import type { OwnFace } from './own-face.ts';

/** What browsers make of a typeface. Lengths are in em. */
export interface FaceMetrics {
  /** As in CSS: `400`, or `200 800` for a variable one. */
  readonly weight: string;
  readonly ascent: number;
  readonly descent: number;
  /** The mean width of a letter of the sample; null where it lacks one of them. */
  readonly width: number | null;
}

/** A text that is usual in the place where a typeface is used, and what its weight and size set on the axes of a variable one. */
interface Sample {
  readonly text: string;
  readonly axes: { readonly wght: number; readonly opsz: number };
}

/**
 * Measures a typeface of the owner's with HarfBuzz, as browsers do. Rejects with an `OwnerError` where it cannot be read.
 */
export async function measureFace({ file, from }: OwnFace, { text, axes }: Sample): Promise<FaceMetrics> {
  // Few sites have a typeface of their own; the others need not load the shaper.
  const [{ default: subsetFont }, { Blob, Buffer, Face, Font, Variation, shape }] = await Promise.all([
    import('subset-font'),
    import('harfbuzzjs'),
  ]);
  const bytes = await readFile(from);
  const unpacked = await subsetFont(bytes, text, { targetFormat: 'sfnt' }).catch((error: unknown) => {
    throw new OwnerError(
      `dateline.yaml: face: expected a typeface in woff2, found "${file}", which is damaged. The site was left as it was.`,
      { cause: error },
    );
  });
  const face = new Face(new Blob(unpacked));
  const { wght } = face.getAxisInfos();
  const font = new Font(face);
  // An axis that it lacks is passed over, a value that is too far is the nearest.
  font.setVariations(Object.entries(axes).map(([tag, value]) => new Variation(tag, value)));
  const { ascender, descender } = font.hExtents();
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const isWhole = buffer.getGlyphInfos().every(({ codepoint }) => codepoint !== 0);
  const advance = buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  return {
    weight: wght === undefined ? String(ownWeight(face.referenceTable('OS/2'))) : `${wght.min} ${wght.max}`,
    ascent: ascender / face.upem,
    descent: -descender / face.upem,
    width: isWhole ? advance / face.upem / text.length : null,
  };
}

/** `usWeightClass` (https://learn.microsoft.com/en-us/typography/opentype/spec/os2#usweightclass). */
function ownWeight(table: Uint8Array | undefined): number {
  const [high = 0, low = 0] = table?.subarray(4, 6) ?? [];
  const weight = high * 256 + low;
  return weight >= 1 && weight <= 1000 ? weight : 400;
}
