import { LANGUAGES, type LocalText, type TaggedText } from '../model/language.ts';
import type { LanguagePair } from '../model/view/view.ts';

/**
 * A text of a talk in the languages on screen. Where one is not written yet nothing stands in for
 * it beside the other; where neither is, the first that is written does.
 */
export function textsIn(text: LocalText, pair: LanguagePair): readonly TaggedText[] {
  const of = (language: TaggedText['language']): TaggedText[] => {
    const said = text[language].trim();
    return said === '' ? [] : [{ text: said, language }];
  };
  const shown = pair.flatMap(of);
  const [standIn] = LANGUAGES.flatMap(of);
  const texts = shown.length > 0 || !standIn ? shown : [standIn];
  return texts.filter((one, at) => texts.findIndex((other) => other.text === one.text) === at);
}
