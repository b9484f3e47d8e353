import type { ProjectDetail, SiteDetail } from '../../facts/detail/detail.ts';
import { freshSay } from '../../i18n/messages/fresh/fresh.ts';
import { t } from '../../i18n/t.ts';
import { words } from '../../i18n/words.ts';
import type { Language } from '../../model/language.ts';
import type { StageSpan, StatusSpan } from '../../model/records.ts';
import { SymbolMark } from '../common/symbol.tsx';
import { StateNow } from './parts/state.tsx';

export const statusWord = ({ status }: StatusSpan, language: Language) =>
  words(language).status[status];

export const stageWord = ({ stage }: StageSpan, language: Language) => words(language).stage[stage];

/** Status of a gate or crossing in the year on screen, with its sources. */
export function SiteNow({ detail }: { readonly detail: SiteDetail }) {
  const { record, year, status, fresh, absence } = detail;
  return (
    <StateNow
      title={(language) => t(language, 'detail.statusIn', { year })}
      symbol={
        <SymbolMark
          symbol={
            absence
              ? null
              : {
                  family: 'site',
                  kind: record.kind,
                  status: status?.statement.status ?? 'unknown',
                  basis: record.position?.basis ?? null,
                  isCarried: fresh.kind === 'carried',
                }
          }
        />
      }
      shown={status}
      fresh={fresh}
      absence={absence}
      wordOf={statusWord}
      silence={(language) =>
        absence
          ? freshSay(language, 'absentIn', { year })
          : t(language, 'detail.noSource', { year })
      }
    />
  );
}

/** Stage of a project in the year on screen, with its sources. */
export function ProjectNow({ detail }: { readonly detail: ProjectDetail }) {
  const { record, year, stage, presence, fresh } = detail;
  return (
    <StateNow
      title={(language) => t(language, 'detail.stageIn', { year })}
      symbol={
        <SymbolMark
          symbol={{
            family: 'project',
            stage: stage?.statement.stage ?? 'unknown',
            basis: record.position?.basis ?? null,
            isCarried: fresh.kind === 'carried',
          }}
        />
      }
      shown={stage}
      fresh={fresh}
      wordOf={stageWord}
      silence={(language) =>
        t(language, presence === 'not-yet' ? 'detail.noStageYet' : 'detail.noSource', { year })
      }
    />
  );
}
