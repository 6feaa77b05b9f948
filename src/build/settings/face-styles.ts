import { measureFace, type FaceMetrics } from './measure-face.ts';
import type { FaceUse, OwnFaces } from './own-face.ts';

/**
 * A face of the reader's device: its names, and the mean width of its letters in em as `measureFace` finds it: of Gelasio, which
 * has Georgia's metrics, Tinos, which has those of Times New Roman, and Noto Serif.
 */
interface DeviceFace {
  readonly name: string;
  readonly local: readonly string[];
  readonly width: number;
}

/** How a typeface is used: its family, the custom property that names it (app/frame/tokens.css), and what is written in it. */
interface FaceDescription {
  readonly family: string;
  readonly property: string;
  readonly text: string;
  readonly axes: { readonly wght: number; readonly opsz: number };
  /** What stands in for it until it is there, as in app/frame/fonts.css. */
  readonly device: readonly DeviceFace[];
}

const faceUses: Readonly<Record<FaceUse, FaceDescription>> = {
  headlines: {
    family: 'Own Headlines',
    property: '--display',
    text:
      'Council Opens the Old Bridge to Jakarta. Ministers agree to talks on trade after a week of rain. Prices of Rice and Oil ' +
      'Fall Again in Most of Asia. Hundreds return to their homes near the river. President Names New Judges to High Court',
    axes: { wght: 600, opsz: 44 },
    device: [
      { name: 'Georgia', local: ['Georgia Bold', 'Georgia-Bold'], width: 0.512 },
      {
        name: 'Times',
        local: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold'],
        width: 0.4296,
      },
      { name: 'Noto', local: ['Noto Serif Bold', 'NotoSerif-Bold'], width: 0.5015 },
    ],
  },
  text: {
    family: 'Own Text',
    property: '--serif',
    text:
      'The council of Jakarta, in Indonesia, has opened the old bridge. Officials said on Tuesday that the government would not, ' +
      'for now, change what it had agreed with its neighbours. We expect more than this, a minister told reporters, and many ' +
      'people were still waiting in the rain when the meeting came to an end.',
    axes: { wght: 400, opsz: 20 },
    device: [
      { name: 'Georgia', local: ['Georgia'], width: 0.4409 },
      { name: 'Times', local: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif'], width: 0.4005 },
      { name: 'Noto', local: ['Noto Serif', 'NotoSerif-Regular'], width: 0.4772 },
    ],
  },
};

const percent = (ratio: number) => `${Math.round(ratio * 1000) / 10}%`;

/**
 * The styles that put the owner's typefaces in the place of ours. What stands in for one until it is there is scaled to its
 * width and height, so that nothing moves. Custom properties of `:root` alone leave the reader's display settings above them.
 * Rejects with an `OwnerError` where a typeface is damaged.
 */
export async function faceStyles(faces: OwnFaces, base: string): Promise<string> {
  const styles = (['headlines', 'text'] as const).map(async (use) => {
    const own = faces[use];
    return own === undefined ? '' : stylesOf(faceUses[use], base + own.path, await measureFace(own, faceUses[use]));
  });
  return (await Promise.all(styles)).join('');
}

function stylesOf({ family, property, axes, device }: FaceDescription, url: string, metrics: FaceMetrics): string {
  const { weight, width } = metrics;
  // A typeface without Latin letters has nothing that could be measured against theirs.
  const standIns = width === null ? [] : device.map((face) => ({ ...face, scale: width / face.width }));
  const rules = standIns.map(({ name, local, scale }) =>
    faceRule(
      `${family} ${name}`,
      axes.wght,
      local.map((one) => `local("${one}")`).join(','),
      `size-adjust:${percent(scale)};${heights(metrics, scale)}`,
    ),
  );
  // The heights of the typeface itself too: systems read them from different tables of it.
  const own = faceRule(family, weight, `url(${url})format("woff2")`, `font-display:optional;${heights(metrics, 1)}`);
  const families = [family, ...standIns.map(({ name }) => `${family} ${name}`)].map((name) => `"${name}"`);
  return `${own}${rules.join('')}:root{${property}:${families.join(',')},serif}`;
}

const faceRule = (family: string, weight: string | number, src: string, rest: string) =>
  `@font-face{font-family:"${family}";font-weight:${weight};src:${src};${rest}}`;

const heights = ({ ascent, descent }: FaceMetrics, scale: number) =>
  `ascent-override:${percent(ascent / scale)};descent-override:${percent(descent / scale)};line-gap-override:0%`;
