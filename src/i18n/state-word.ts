import type { Detail } from '../facts/detail/detail.ts';
import type { Fresh } from '../facts/fresh.ts';
import type { Row } from '../facts/rows/select-rows.ts';
import type { Language } from '../model/language.ts';
import { formatQuantity, formatSpan, SEMICOLON } from './format.ts';
import { lastKnownText } from './last-known.ts';
import { freshSay } from './messages/fresh/fresh.ts';
import { t } from './t.ts';
import { words } from './words.ts';

/** Status or stage of a row in one word; where no source speaks of the year, that none does. */
export function stateWord(row: Row, language: Language): string {
  const said = words(language);
  switch (row.topic) {
    case 'projects':
      return row.fresh.kind === 'silent' ? t(language, 'detail.silent') : said.stage[row.stage];
    case 'meetings':
      return said.meetingStatus[row.status];
    case 'cooperation':
      return said.cooperationField[row.kind];
    default:
      if (!row.isThere) return freshSay(language, 'absent');
      return row.fresh.kind === 'silent' ? t(language, 'detail.silent') : said.status[row.status];
  }
}

/** What holds of a record in the year, in a few words; that no source speaks is said as such. */
export function stateText(
  shown: Exclude<Detail, { kind: 'none' | 'missing' }>,
  language: Language,
): string {
  const { year } = shown;
  switch (shown.kind) {
    case 'site':
      if (shown.absence) return freshSay(language, 'absentIn', { year });
      return shown.status
        ? withLastKnown(words(language).status[shown.status.statement.status], shown.fresh)
        : t(language, 'detail.noSource', { year });
    case 'project':
      if (shown.stage) {
        return withLastKnown(words(language).stage[shown.stage.statement.stage], shown.fresh);
      }
      return t(language, shown.presence === 'not-yet' ? 'detail.noStageYet' : 'detail.noSource', {
        year,
      });
    case 'flow': {
      const { value, unit, approximation } = shown.record;
      return formatQuantity(value, unit, language, approximation);
    }
    case 'cooperation':
      return '';
    case 'meeting':
      return shown.record.from === null
        ? t(language, 'meeting.noDate')
        : formatSpan(shown.record, language);
  }

  /** A state that is carried on says since when nobody has said it again. */
  function withLastKnown(word: string, fresh: Fresh): string {
    return [word, lastKnownText(fresh, language) ?? []].flat().join(SEMICOLON[language]);
  }
}

/** When the state of a row was last known; `null` where a source of the year tells it, or none does. */
export function rowLastKnown(row: Row, language: Language): string | null {
  return row.topic === 'meetings' || row.topic === 'cooperation'
    ? null
    : lastKnownText(row.fresh, language);
}
