import ExifReader from 'exifreader';
import { pictureWords } from '../grammar/stated-picture.ts';

/** What a picture says of itself. */
export interface EmbeddedWords {
  readonly caption?: string;
  readonly credit?: string;
}

/** What cameras and programs write where nobody has written a caption. */
const noCaption =
  /^(?:olympus digital camera|sony dsc|samsung|dcim|minolta digital camera|konica minolta digital camera|exif_jpeg_picture|default|untitled|image|picture|photo|created with .*|screenshot|maker:.*|charset=.*|[\w-]+\.(?:jpe?g|png|tiff?))$/iu;

/**
 * Caption and credit of a picture's file by IPTC (Caption, By-line, Credit), else Exif (ImageDescription, Artist, Copyright). Nothing
 * where they cannot be read.
 */
export function readEmbeddedWords(bytes: Buffer): EmbeddedWords {
  try {
    const { iptc = {}, exif = {} } = ExifReader.load(bytes, { expanded: true });
    const said = (tag: unknown) => {
      const description: unknown = Object(tag).description;
      return typeof description === 'string' ? pictureWords(description.replaceAll(/\p{Cc}|\u{fffd}/gu, ' ')) : '';
    };
    const captions = [said(iptc['Caption/Abstract']), said(exif['ImageDescription'])];
    const caption = captions.find((text) => /\p{L}/u.test(text) && !noCaption.test(text));
    const names = [said(iptc['By-line']), said(iptc['Credit'])].filter((text) => /\p{L}/u.test(text));
    const makers = [said(exif['Artist']), said(exif['Copyright']), said(iptc['Copyright Notice'])];
    const credit = names.length > 0 ? [...new Set(names)].join(' / ') : makers.find((text) => /\p{L}/u.test(text));
    return { ...(caption !== undefined && { caption }), ...(credit !== undefined && { credit: credit.slice(0, 200) }) };
  } catch {
    return {};
  }
}
