import * as v from 'valibot';
import { anEncoding } from '../seeds/folder-settings.ts';
import { encodingName } from '../text/encodings.ts';
import { aHome, readHome } from '../regions/read-home.ts';

// Values of `dateline.yaml` that more than their form decides. Each message says what was expected.

/** On one line: a block of YAML may have several. */
export const text = (expected = 'text') =>
  v.pipe(
    v.string(expected),
    v.trim(),
    v.nonEmpty(expected),
    v.transform((written) => written.replaceAll(/\s+/gu, ' ')),
  );

const aTag = 'the code of a language such as en, pt-BR or ar';
const isLanguageTag = (tag: string) => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

/** The code of a language, BCP 47. */
export const languageTag = v.pipe(text(aTag), v.check(isLanguageTag, aTag));

export const aZone = 'a time zone such as Asia/Jakarta';
/** Offsets, which browsers know too, are not the same all year. */
const isTimeZone = (name: string) => {
  try {
    return /^[a-z]/iu.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
};

/** The name of a time zone that IANA knows. */
export const timeZone = v.pipe(text(aZone), v.check(isTimeZone, aZone));

/** The name of a place; a mistake tells what it is nearest to. */
export const place = v.pipe(
  text(aHome),
  v.rawCheck(({ dataset, addIssue }) => {
    const read = dataset.typed ? readHome(dataset.value) : null;
    if (read?.ok === false)
      for (const { expected, found } of read.faults) addIssue({ message: expected, received: found });
  }),
);

/** An encoding of the Encoding Standard, by any of its names. */
export const encoding = v.pipe(
  text(anEncoding),
  v.check((written) => encodingName(written) !== null, anEncoding),
);
