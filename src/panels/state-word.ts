import { formatQuantity, formatSpan } from '../i18n/format.ts';
import { t } from '../i18n/t.ts';
import { words } from '../i18n/words.ts';
import type { Language } from '../model/language.ts';
import type { Detail } from '../state/detail.ts';
import type { Row } from '../state/select-rows.ts';

/** Status or stage of a row in one word; where no source speaks of the year, that none does. */
export function stateWord(row: Row, language: Language): string {
  const said = words(language);
  switch (row.topic) {
    case 'projects':
      return row.isSourced ? said.stage[row.stage] : t(language, 'detail.silent');
    case 'meetings':
      return said.meetingStatus[row.status];
    default:
      return row.isSourced ? said.status[row.status] : t(language, 'detail.silent');
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
      return shown.status
        ? words(language).status[shown.status.statement.status]
        : t(language, 'detail.noSource', { year });
    case 'project':
      if (shown.stage) return words(language).stage[shown.stage.statement.stage];
      return t(language, shown.presence === 'not-yet' ? 'detail.noStageYet' : 'detail.noSource', {
        year,
      });
    case 'flow': {
      const { value, unit, approximation } = shown.record;
      return formatQuantity(value, unit, language, approximation);
    }
    case 'meeting':
      return shown.record.from === null
        ? t(language, 'meeting.noDate')
        : formatSpan(shown.record, language);
  }
}
