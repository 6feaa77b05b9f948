import type { Node } from 'yaml';
import type { Entry, YamlReader } from './yaml-reader.ts';
import { isMap, isScalar, isSeq } from 'yaml';
import { focusForm, pictureForm, pictureWords, readFocus, type StatedPicture } from '../grammar/stated-picture.ts';

/** The pictures of `pictures`: a file, names with values, or a list of these. Each mistake is an error. */
export function readPictures(yaml: YamlReader, { key, value }: Entry): readonly StatedPicture[] {
  const items = isSeq(value) ? (value.items as (Node | null)[]) : [value];
  return items.flatMap((item) => (isMap(item) ? readPicture(yaml, item) : readFile(yaml, item, key.at)));
}

function readFile(yaml: YamlReader, item: Node | null, at: number): readonly StatedPicture[] {
  const word = yaml.word(item, at, pictureForm);
  return word === null ? [] : [{ file: word.text, alt: null, from: word.at, at: null }];
}

function readPicture(yaml: YamlReader, item: Node): readonly StatedPicture[] {
  const from = yaml.at(item, 0);
  let picture: Partial<StatedPicture> = {};
  for (const { key, value } of yaml.map(item, from)) {
    const name = key.text === 'license' ? 'licence' : key.text;
    if (name === 'alt' && isScalar(value) && value.value === '') picture = { ...picture, alt: '' };
    else if (name === 'focus') {
      const text = isSeq(value)
        ? yaml
            .words(value, key.at)
            .map((word) => word.text)
            .join(' ')
        : (yaml.word(value, key.at, focusForm)?.text ?? null);
      const focus = text === null ? null : readFocus(text);
      if (focus !== null) picture = { ...picture, focus };
      else if (text !== null) yaml.fault('sidecar-focus', yaml.at(value, key.at), focusForm, `"${text}"`);
    } else if (['file', 'alt', 'caption', 'credit', 'licence'].includes(name)) {
      const word = yaml.word(value, key.at);
      if (word !== null) picture = { ...picture, [name]: name === 'file' ? word.text : pictureWords(word.text) };
    } else yaml.fault('sidecar-key', key.at, 'one of file, alt, caption, credit, licence, focus', `"${key.text}"`);
  }
  const { file, alt = null, ...words } = picture;
  if (file === undefined) {
    yaml.fault('sidecar-picture', from, pictureForm, 'no file');
    return [];
  }
  return [{ ...words, file, alt, from, at: null }];
}
