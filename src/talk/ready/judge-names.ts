import type { Catalogue } from '../../facts/catalogue.ts';
import { formatList } from '../../i18n/format.ts';
import { protocolSay } from '../../i18n/messages/panels/protocol.ts';
import {
  type DelegateShown,
  delegatesOf,
  type FilledNames,
  formOf,
  formsMissing,
  nameOf,
} from '../../model/delegations.ts';
import type { Language } from '../../model/language.ts';
import type { Talk } from '../../model/talk/talk.ts';
import { personText } from '../../panels/common/person-name.tsx';
import { type Finding, good, mend } from './finding.ts';

/** The heads of delegation that the talks put on the wall, and what is there of their names. */
export interface NamesFound {
  readonly talks: readonly Talk[];
  readonly facts: Catalogue;
  readonly languages: readonly Language[];
  readonly filled: FilledNames;
}

/** What is to be filled in or confirmed of one head of delegation. */
interface Lack {
  readonly shown: DelegateShown;
  readonly what: readonly ('who' | 'vi' | 'zh' | 'byOffice')[];
}

function lacksOf(meetings: readonly string[], { facts, languages, filled }: NamesFound): Lack[] {
  const missing = formsMissing(facts, meetings, languages, filled);
  const heads = meetings.flatMap((meeting) =>
    delegatesOf(facts, meeting).filter(({ delegate }) => delegate.role === 'head'),
  );
  const once = new Map(heads.map((shown) => [shown.person.id, shown]));
  return [...once.values()].flatMap((shown): Lack[] => {
    const { person, delegate } = shown;
    const isNamed = nameOf(person, 'en', filled) !== null;
    const forms = missing.flatMap((one) => (one.shown.person.id === person.id ? [one.form] : []));
    const what = [
      ...(isNamed ? [] : (['who'] as const)),
      ...forms,
      // An office that has written a form of the name has confirmed who came.
      ...(delegate.byOffice && formOf(person, 'zh', filled) === null
        ? (['byOffice'] as const)
        : []),
    ];
    return what.length === 0 ? [] : [{ shown, what }];
  });
}

/** Whether every head of delegation on a wall has a form of the name in the languages in use. */
export function judgeNames(found: NamesFound): Finding {
  const { talks, filled } = found;
  const sessions = talks.flatMap(({ scenes }) => scenes.flatMap(({ session }) => session ?? []));
  const meetings = [...new Set(sessions)];
  const lacks = lacksOf(meetings, found);
  if (lacks.length === 0) return good((language) => protocolSay(language, 'ready.good'));
  return mend(
    (language) =>
      protocolSay(language, 'ready.missing', {
        names: formatList(
          lacks.map(({ shown, what }) =>
            protocolSay(language, 'ready.lacks', {
              name: personText(shown, language, filled),
              forms: formatList(
                what.map((one) => protocolSay(language, `ready.${one}`)),
                language,
              ),
            }),
          ),
          language,
        ),
      }),
    (language) => protocolSay(language, 'ready.mend'),
  );
}
