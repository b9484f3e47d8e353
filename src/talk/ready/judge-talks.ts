import { formatNumber } from '../../i18n/format.ts';
import { say } from '../../i18n/messages/talk/ready.ts';
import type { Language } from '../../model/language.ts';
import type { Talk } from '../../model/talk/talk.ts';
import { type Finding, good, mend } from './finding.ts';
import type { SceneFault, TalkFault } from './talk-faults.ts';

/** The talks that can be given, and what is wrong with them. */
export interface TalksFound {
  readonly talks: readonly Talk[];
  /** Whether those that come with the page were read. */
  readonly areShippedRead: boolean;
  readonly faults: readonly TalkFault[];
}

const FAULT = {
  title: 'fault.title',
  text: 'fault.text',
  source: 'fault.source',
  record: 'fault.record',
  value: 'fault.value',
} as const satisfies Record<SceneFault, string>;

function placeOf({ talk, scene, fault }: TalkFault, language: Language): string {
  const title = talk.title[language] || Object.values(talk.title).find(Boolean) || talk.id;
  return say(language, 'talks.place', {
    title,
    scene: formatNumber(scene, language),
    fault: say(language, FAULT[fault]),
  });
}

/** Whether there are talks, and every scene of them can be shown. */
export function judgeTalks({ talks, areShippedRead, faults }: TalksFound): Finding {
  const [first] = faults;
  if (!areShippedRead)
    return mend(
      (l) => say(l, 'talks.lost'),
      (l) => say(l, 'talks.noneMend'),
    );
  if (talks.length === 0)
    return mend(
      (l) => say(l, 'talks.none'),
      (l) => say(l, 'talks.noneMend'),
    );
  if (first) {
    return mend(
      (language) =>
        say(language, 'talks.faults', {
          count: formatNumber(faults.length, language),
          first: placeOf(first, language),
        }),
      (language) => say(language, 'talks.faultsMend'),
    );
  }
  const scenes = talks.reduce((sum, talk) => sum + talk.scenes.length, 0);
  return good((language) =>
    say(language, 'talks.good', {
      talks: formatNumber(talks.length, language),
      scenes: formatNumber(scenes, language),
    }),
  );
}
