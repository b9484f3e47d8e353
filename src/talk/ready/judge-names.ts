import type { Catalogue } from '../../facts/catalogue.ts';
import { formatList } from '../../i18n/format.ts';
import { protocolSay } from '../../i18n/messages/protocol/index.ts';
import { type FilledNames, formsMissing } from '../../model/delegations.ts';
import type { Language } from '../../model/language.ts';
import type { Talk } from '../../model/talk.ts';
import { personText } from '../../panels/common/person-name.tsx';
import { type Finding, good, mend } from './finding.ts';

/** The heads of delegation that the talks put on the wall, and what is there of their names. */
export interface NamesFound {
  readonly talks: readonly Talk[];
  readonly facts: Catalogue;
  readonly languages: readonly Language[];
  readonly filled: FilledNames;
}

/** Whether every head of delegation on a wall has a form of the name in the languages in use. */
export function judgeNames({ talks, facts, languages, filled }: NamesFound): Finding {
  const meetings = talks.flatMap(({ scenes }) => scenes.flatMap(({ session }) => session ?? []));
  const missing = formsMissing(facts, [...new Set(meetings)], languages, filled);
  if (missing.length === 0) return good((language) => protocolSay(language, 'ready.good'));
  const persons = [...new Set(missing.map(({ shown }) => shown))];
  return mend(
    (language) =>
      protocolSay(language, 'ready.missing', {
        names: formatList(
          persons.map((shown) => personText(shown, language, filled)),
          language,
        ),
      }),
    (language) => protocolSay(language, 'ready.mend'),
  );
}
