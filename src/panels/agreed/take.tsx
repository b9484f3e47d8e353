import { useComputed, useSignal } from '@preact/signals';
import { fileName, saveFile } from '../../exports/save.ts';
import { selectCommitments } from '../../facts/select-agreed.ts';
import { datedSessions } from '../../facts/session-calendar.ts';
import { takeSay } from '../../i18n/messages/panels/agreed/take.ts';
import { catalogue, languages } from '../../state/store.ts';
import { Both, chrome } from '../../ui/text.tsx';
import { aboutNow } from '../downloads/files.ts';
import { hostText } from './calendar.tsx';
import { agreedFile, agreedFilter, agreedList } from './chosen.ts';

type Kind = 'xlsx' | 'csv' | 'ics';

/** Makes the file that is wanted; what writes it comes only now. */
async function save(kind: Kind): Promise<void> {
  const all = catalogue.value;
  const { version } = all.edition;
  const { agreedCsv, agreedXlsx, sessionsIcs } = await import('../../exports/agreed.ts');
  if (kind === 'ics') {
    const text = sessionsIcs(all, languages.value, hostText);
    const name = fileName(version, null, 'ics', ['sessions']);
    saveFile(new Blob([text], { type: 'text/calendar;charset=utf-8' }), name);
    return;
  }
  const commitments = selectCommitments(all.commitments, agreedFilter.value, all.meetings);
  const [count, total] = [commitments.length, all.commitments.length];
  const facts = { ...all, commitments };
  const part = count === total ? null : `${count}-of-${total}`;
  if (kind === 'csv') {
    const list = agreedList.value === 'agreements' ? 'agreements' : 'commitments';
    const name = fileName(version, null, 'csv', [list, list === 'commitments' ? part : null]);
    const text = agreedCsv(list === 'commitments' ? facts : all, list);
    saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), name);
    return;
  }
  const about = { ...aboutNow(), record: null };
  const book = await agreedXlsx(facts, all, about, languages.value, (language) =>
    takeSay(language, 'take.narrowed', { count, total }),
  );
  saveFile(book, fileName(version, null, 'xlsx', ['agreed', part]));
}

/** What is shown as files: the lists as XLSX and CSV, the sessions as a calendar. */
export function Take() {
  const state = useSignal<'idle' | 'working' | 'failed'>('idle');
  const language = chrome();
  const dated = useComputed(() => datedSessions(catalogue.value).length).value;
  const take = async (kind: Kind) => {
    state.value = 'working';
    try {
      await save(kind);
      state.value = 'idle';
    } catch (error) {
      console.warn('no file', error);
      state.value = 'failed';
    }
  };
  const kinds: readonly Kind[] = agreedList.value === 'calendar' ? ['ics'] : ['xlsx', 'csv'];
  const isEmpty = agreedFile.value.commitments.length === 0;
  return (
    <section class="agreed-take" aria-label={takeSay(language, 'take')}>
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          disabled={isEmpty || state.value === 'working'}
          onClick={() => void take(kind)}
        >
          <Both
            say={(said) =>
              kind === 'ics'
                ? takeSay(said, 'take.ics', { count: dated })
                : takeSay(said, `take.${kind}`)
            }
          />
        </button>
      ))}
      <p role="status">{state.value === 'failed' && takeSay(language, 'take.failed')}</p>
    </section>
  );
}
