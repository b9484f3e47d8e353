import './agreed.css';
import { useComputed } from '@preact/signals';
import { selectCommitments } from '../../facts/select-agreed.ts';
import { formatDate } from '../../i18n/format.ts';
import { agreedSay } from '../../i18n/messages/panels/agreed.ts';
import { promisesSay } from '../../i18n/messages/panels/promises.ts';
import { catalogue } from '../../state/store.ts';
import { Choice } from '../../ui/choice.tsx';
import { Both, chrome } from '../../ui/text.tsx';
import { SessionCalendar } from './calendar.tsx';
import { AGREED_LISTS, agreedFile, agreedFilter, agreedList } from './chosen.ts';
import { AgreedFilters, WidenAgreed } from './filter.tsx';
import { PromisePicture } from './picture.tsx';
import { Promised } from './promise.tsx';
import { Register, TermsAsOf } from './register.tsx';
import { Take } from './take.tsx';

/** Whose words the data rest on, and up to when: it belongs to every list. */
function AsOf() {
  return (
    <p>
      <Both
        say={(said) =>
          agreedSay(said, 'asOf', { date: formatDate(catalogue.value.edition.closed, said) })
        }
      />
    </p>
  );
}

function Promises() {
  const shown = useComputed(() =>
    selectCommitments(agreedFile.value.commitments, agreedFilter.value, catalogue.value.meetings),
  ).value;
  return (
    <>
      <div class="agreed-count">
        <p role="status">
          <Both
            say={(language) =>
              shown.length === 0
                ? agreedSay(language, 'none')
                : agreedSay(language, 'count', { count: shown.length })
            }
          />
        </p>
        <WidenAgreed />
        <AsOf />
      </div>
      <ul class="agreed-group">
        {shown.map((one) => (
          <Promised key={one.id} one={one} />
        ))}
      </ul>
    </>
  );
}

/** What was agreed, asked and promised, what came of it, and the texts that were signed. */
export function AgreedPanel() {
  const language = chrome();
  const isOfPromises = agreedList.value === 'commitments' || agreedList.value === 'picture';
  return (
    <section class="list agreed-panel" id="list" aria-labelledby="list-heading" tabIndex={-1}>
      <div class="agreed-bar">
        <Choice
          label={agreedSay(language, 'show')}
          options={AGREED_LISTS.map((value) => ({
            value,
            text:
              value === 'picture'
                ? promisesSay(language, 'picture')
                : agreedSay(language, `show.${value}`),
          }))}
          value={agreedList.value}
          onChoose={(value) => {
            agreedList.value = value;
          }}
        />
        {isOfPromises ? (
          <details class="agreed-narrow">
            <summary>
              <Both say={(said) => promisesSay(said, 'narrow')} />
            </summary>
            <AgreedFilters />
            <Take />
          </details>
        ) : (
          <Take />
        )}
      </div>
      {(agreedList.value === 'agreements' || agreedList.value === 'calendar') && (
        <div class="agreed-count">
          <AsOf />
          {agreedList.value === 'agreements' && <TermsAsOf />}
        </div>
      )}
      {agreedList.value === 'commitments' && <Promises />}
      {agreedList.value === 'picture' && (
        <>
          <PromisePicture />
          {/* A picture needs the height: what holds of all lists stands beneath it. */}
          <div class="agreed-count">
            <AsOf />
          </div>
        </>
      )}
      {agreedList.value === 'agreements' && <Register />}
      {agreedList.value === 'calendar' && <SessionCalendar />}
    </section>
  );
}
