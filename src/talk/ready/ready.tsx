import './ready.css';
import { useEffect } from 'preact/hooks';
import { formatNumber } from '../../i18n/format.ts';
import { say } from '../../i18n/messages/talk/ready.ts';
import type { Language } from '../../model/language.ts';
import { isRoomAsked } from '../../panels/control/room.ts';
import { Both, chrome } from '../../ui/text.tsx';
import { overall, TESTS, type Test, type Verdict } from './finding.ts';
import { check, findings, keepForGood } from './run.ts';

/** A tick, a warning and a question: told apart by shape, not by colour alone. */
const SIGN: Readonly<Record<Verdict, string>> = {
  good: 'M3 8.5 6.5 12 13 4.5',
  mend: 'M8 3.5v5.5M8 12.2v.3',
  unknown: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.3C8.3 8.7 8 9.1 8 9.8M8 12.4v.2',
};

function Sign({ verdict }: { readonly verdict: Verdict | undefined }) {
  return (
    <svg class="ready-sign" viewBox="0 0 16 16" aria-hidden="true" data-verdict={verdict}>
      {verdict && <path d={SIGN[verdict]} />}
    </svg>
  );
}

function headIn(language: Language): string {
  const found = TESTS.map((test) => findings.value[test]);
  const all = overall(found);
  if (!all) {
    const done = formatNumber(found.filter(Boolean).length, language);
    return say(language, 'testing', { done, total: formatNumber(TESTS.length, language) });
  }
  const count = formatNumber(all.count, language);
  if (all.verdict === 'mend') return say(language, 'head.mend', { mend: count });
  if (all.verdict === 'unknown') return say(language, 'head.unknown', { unknown: count });
  return say(language, 'head.good');
}

const askRoom = () => {
  isRoomAsked.value = true;
};

function Line({ test }: { readonly test: Test }) {
  const finding = findings.value[test];
  const { found, todo, verdict } = finding ?? {};
  return (
    <li class="ready-line" data-test={test} data-verdict={verdict ?? 'waiting'}>
      <Sign verdict={verdict} />
      <h4 class="ready-test">
        <Both as="stacked" say={(language) => say(language, `test.${test}`)} />
      </h4>
      <p class="ready-verdict">
        <Both say={(language) => say(language, `verdict.${verdict ?? 'waiting'}`)} />
      </p>
      {found && (
        <p class="ready-found">
          <Both as="stacked" say={found} />
        </p>
      )}
      {todo && (
        <p class="ready-todo">
          <Both as="stacked" say={todo} />
        </p>
      )}
      {test === 'storage' && verdict === 'mend' && (
        <button type="button" class="ready-keep" onClick={() => void keepForGood()}>
          {say(chrome(), 'storage.ask')}
        </button>
      )}
      {test === 'room' && verdict === 'unknown' && (
        <button type="button" class="ready-keep" onClick={askRoom}>
          {say(chrome(), 'room.ask')}
        </button>
      )}
    </li>
  );
}

/** Whether the meeting can be held with this machine: really tested, line by line. */
export function Ready() {
  useEffect(() => void check(), []);
  const all = overall(TESTS.map((test) => findings.value[test]));
  return (
    <section class="ready" aria-labelledby="ready-title" aria-busy={all === null}>
      <h3 class="ready-title" id="ready-title" tabIndex={-1}>
        <Both as="stacked" say={(language) => say(language, 'title')} />
      </h3>
      <div class="ready-head" data-verdict={all?.verdict ?? 'waiting'}>
        <p role="status">
          <Both as="stacked" say={headIn} />
        </p>
        <button type="button" class="ready-again" onClick={() => void check()}>
          {say(chrome(), 'again')}
        </button>
      </div>
      <ol class="ready-list">
        {TESTS.map((test) => (
          <Line key={test} test={test} />
        ))}
      </ol>
    </section>
  );
}
