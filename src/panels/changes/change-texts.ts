import { figureText } from '../../charts/figure-kind.ts';
import type {
  ChangeEntry,
  ChangeGroup,
  ChangeLine,
  Facet,
  StateWord,
  Transition,
} from '../../facts/changes/changes.ts';
import { formatDate } from '../../i18n/format.ts';
import { t } from '../../i18n/messages/panels/compare.ts';
import { words } from '../../i18n/words.ts';
import { type Language, nameIn } from '../../model/language.ts';
import { capital } from '../../ui/text.tsx';

/** The heading of a part of the list. */
export function groupTitle(group: ChangeGroup, language: Language): string {
  return t(language, group === 'sessions' ? 'sessionsHeld' : group);
}

/** What a part of the list does not mean; `null` where its heading says all. */
export function groupHelp(group: ChangeGroup, language: Language): string | null {
  switch (group) {
    case 'unknown':
      return t(language, 'unknownHelp');
    case 'passing':
      return t(language, 'passingHelp');
    case 'figures':
      return t(language, 'figuresHelp');
    default:
      return null;
  }
}

/** The word of a state; that no source speaks is said as such. */
export function stateWordOf(facet: Facet, word: StateWord, language: Language): string {
  if (word === 'silent' || word === 'absent') return t(language, word);
  const { stage, siteClass, status } = words(language);
  const group: Readonly<Record<string, string>> =
    facet === 'stage' ? stage : facet === 'status' ? status : siteClass;
  return group[word] ?? word;
}

const sideOf = (facet: Facet, language: Language): string | null =>
  facet === 'classVietnam'
    ? t(language, 'byVietnam')
    : facet === 'classChina'
      ? t(language, 'byChina')
      : null;

/** `suspended → open`; of a class the side that declares it, or both at once. */
export function turnTexts(transitions: readonly Transition[], language: Language): string[] {
  const texts = transitions.map(({ facet, before, after }) => ({
    side: sideOf(facet, language),
    text: t(language, 'turn', {
      before: stateWordOf(facet, before, language),
      after: stateWordOf(facet, after, language),
    }),
  }));
  const isOne = texts.every(({ text }) => text === texts[0]?.text);
  if (isOne && texts.length > 1) return [texts[0]?.text ?? ''];
  return texts.map(({ side, text }) => (side ? `${text} (${side})` : text));
}

/** What a line tells, in a few words. */
export function lineText(entry: ChangeEntry, { text }: ChangeLine, language: Language): string {
  switch (text.what) {
    case 'event':
      return capital(words(language).eventType[text.type], language);
    case 'state': {
      const word = stateWordOf(text.facet, text.word, language);
      const isClass = text.facet === 'classVietnam' || text.facet === 'classChina';
      if (!isClass || text.word === 'silent') return capital(word, language);
      const by = text.isOfBoth ? words(language).side.both : (sideOf(text.facet, language) ?? '');
      return capital(t(language, 'classNow', { word, by }), language);
    }
    case 'trade':
      return entry.kind === 'flow' ? figureText(entry.record, language) : '';
    case 'unit':
      return entry.kind === 'unit'
        ? t(language, 'merged', {
            from: nameIn(entry.from.names, language).text,
            to: nameIn(entry.to.names, language).text,
          })
        : '';
    default:
      return '';
  }
}

/** The date of a line as exactly as it is known. */
export function dateText({ date }: ChangeLine, language: Language): string {
  return date === null ? t(language, 'noDate') : formatDate(date, language);
}
