import { formatList, formatNumber } from '../../i18n/format.ts';
import { say } from '../../i18n/messages/talk/ready.ts';
import { OWN_NAME } from '../../i18n/words.ts';
import type { Language } from '../../model/language.ts';
import type { Offline } from '../../state/offline.ts';
import { type Finding, good, mend, type Told } from './finding.ts';

/** What of the page's files is there when the network is not. */
export interface KeptFiles {
  /** Inside the single file, in the browser's storage, or nowhere but on the server. */
  readonly kept: 'file' | 'stored' | 'network';
  /** Why nothing is stored, or that it is. */
  readonly offline: Offline;
  /** How many files there should be. */
  readonly total: number;
  /** Those that are not there, or cannot be read. */
  readonly lost: readonly string[];
}

/** Of a long list, so many names are told. */
const MOST_NAMES = 3;

const namesOf = (names: readonly string[], language: Language) => {
  const told = names.slice(0, MOST_NAMES);
  return formatList(names.length > MOST_NAMES ? [...told, '…'] : told, language);
};

/** What to do where the page comes over the network alone. */
function todoWithout(offline: Offline): Told {
  switch (offline) {
    case 'insecure':
      return (language) => say(language, 'data.insecure');
    case 'refused':
      return (language) => say(language, 'data.refused');
    case 'off':
      return (language) => say(language, 'data.off');
    case 'unsupported':
      return (language) => say(language, 'data.unsupported');
    default:
      return (language) => say(language, 'data.preparing');
  }
}

/** Whether everything is there without network, and readable. */
export function judgeFiles({ kept, offline, total, lost }: KeptFiles): Finding {
  if (lost.length > 0) {
    return mend(
      (language) => say(language, 'data.lost', { names: namesOf(lost, language) }),
      (language) => say(language, 'data.lostMend'),
    );
  }
  if (kept === 'network') return mend((l) => say(l, 'data.network'), todoWithout(offline));
  const key = kept === 'file' ? 'data.file' : 'data.stored';
  return good((language) => say(language, key, { total: formatNumber(total, language) }));
}

/** How the type of one language came out. */
export interface TypeProbe {
  readonly language: Language;
  /** Every file of the type came. */
  readonly isLoaded: boolean;
  /** The letters on screen are those of the type, by their width and their ink. */
  readonly isDrawn: boolean;
}

/** Whether all languages are set in their own type, told by their own names. */
export function judgeFonts(probes: readonly TypeProbe[]): Finding {
  const lost = probes.filter(({ isLoaded, isDrawn }) => !(isLoaded && isDrawn));
  if (lost.length === 0) return good((language) => say(language, 'fonts.good'));
  return mend(
    (language) =>
      say(language, 'fonts.lost', {
        names: formatList(
          lost.map((probe) => OWN_NAME[probe.language]),
          language,
        ),
      }),
    (language) => say(language, 'fonts.lostMend'),
  );
}
