import { signal } from '@preact/signals';
import { say } from '../../i18n/messages/talk/ready.ts';
import { filledNames } from '../../panels/common/filled-names.ts';
import { catalogue, languages } from '../../state/store.ts';
import { languagesOfTalk } from '../course/leave.ts';
import { allTalks, loadTalks } from '../library/library.ts';
import { type Finding, type Test, unknown } from './finding.ts';
import { judgeEdition } from './judge-edition.ts';
import { judgeFiles, judgeFonts } from './judge-files.ts';
import { judgeMap, judgeMemory, judgeStorage, judgeWake } from './judge-machine.ts';
import { judgeNames } from './judge-names.ts';
import { judgeRoom, judgeScreen, judgeSecond } from './judge-screen.ts';
import { judgeTalks } from './judge-talks.ts';
import { measureFiles, measureFonts } from './measure-files.ts';
import {
  askToPersist,
  measureDrawing,
  measureEdition,
  measureMemory,
  measureRoom,
  measureScreen,
  measureSecond,
  measureStorage,
  measureWake,
} from './measure-machine.ts';
import { talkFaults } from './talk-faults.ts';

/** What has been found so far; a test that is under way has none. */
export const findings = signal<Partial<Record<Test, Finding>>>({});

async function findTalks(): Promise<Finding> {
  const areShippedRead = await loadTalks().then(
    () => true,
    () => false,
  );
  const talks = allTalks.peek();
  const faults = talkFaults(
    talks,
    catalogue.peek(),
    languagesOfTalk(languages.peek(), navigator.languages),
  );
  return judgeTalks({ talks, areShippedRead, faults });
}

async function findNames(): Promise<Finding> {
  await loadTalks().catch(() => {});
  return judgeNames({
    talks: allTalks.peek(),
    facts: catalogue.peek(),
    languages: languagesOfTalk(languages.peek(), navigator.languages),
    filled: filledNames.peek(),
  });
}

type Check = () => Finding | Promise<Finding>;

const CHECKS: Readonly<Record<Test, Check>> = {
  data: async () => judgeFiles(await measureFiles()),
  fonts: async () => judgeFonts(await measureFonts()),
  talks: findTalks,
  names: findNames,
  map: () => judgeMap(measureDrawing()),
  memory: () => judgeMemory(measureMemory()),
  storage: async () => judgeStorage(await measureStorage()),
  screen: () => judgeScreen(measureScreen()),
  room: () => judgeRoom(measureRoom()),
  second: () => judgeSecond(measureSecond()),
  wake: async () => judgeWake(await measureWake()),
  edition: () => judgeEdition(measureEdition()),
};

/** What a test comes to; one that breaks off says so, and the others go on. */
export async function found(find: Check): Promise<Finding> {
  try {
    return await find();
  } catch (error) {
    console.warn('a test before the meeting broke off', error);
    return unknown(
      (language) => say(language, 'test.failed'),
      (language) => say(language, 'test.failedMend'),
    );
  }
}

/** Counts the runs: what comes from an older one is not shown. */
let run = 0;

/** Makes all tests anew, side by side; each is shown as it comes. Never rejects. */
export async function check(): Promise<void> {
  run += 1;
  const own = run;
  findings.value = {};
  await Promise.all(
    (Object.entries(CHECKS) as [Test, Check][]).map(async ([test, find]) => {
      const finding = await found(find);
      if (own === run) findings.value = { ...findings.value, [test]: finding };
    }),
  );
}

/** Asks the browser to keep what is stored, and looks again. */
export async function keepForGood(): Promise<void> {
  const storage = await found(async () => {
    await askToPersist();
    return judgeStorage(await measureStorage());
  });
  findings.value = { ...findings.value, storage };
}
