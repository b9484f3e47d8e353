import { formatDate } from '../../i18n/format.ts';
import { say } from '../../i18n/messages/talk/ready.ts';
import { isPartialDate } from '../../model/time/time.ts';
import { type Finding, good, mend, unknown } from './finding.ts';

/** Age of what is shown. */
export interface EditionFound {
  readonly version: string;
  /** Day on which the data were closed, `YYYY-MM-DD`. */
  readonly closed: string;
  /** Today by the clock of the machine, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether a newer version is stored and waits. */
  readonly newerWaits: boolean;
}

/** Days after which somebody should look for a newer edition. */
const OLD = 366;
const DAY = 86_400_000;

/** Whether the data are of today, as far as the clock of the machine says what that is. */
export function judgeEdition({ version, closed, today, newerWaits }: EditionFound): Finding {
  if (version === '' || !isPartialDate(closed)) return unknown((l) => say(l, 'edition.none'));
  if (newerWaits) {
    return mend(
      (l) => say(l, 'edition.newer', { version }),
      (l) => say(l, 'edition.newerMend'),
    );
  }
  if (today < closed) {
    return mend(
      (l) => say(l, 'edition.clock', { now: formatDate(today, l), closed: formatDate(closed, l) }),
      (l) => say(l, 'edition.clockMend'),
    );
  }
  if (Date.parse(today) - Date.parse(closed) > OLD * DAY) {
    return mend(
      (l) => say(l, 'edition.old', { closed: formatDate(closed, l) }),
      (l) => say(l, 'edition.oldMend'),
    );
  }
  return good((l) => say(l, 'edition.good', { version, closed: formatDate(closed, l) }));
}
