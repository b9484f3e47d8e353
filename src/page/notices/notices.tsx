import { joinParts } from '../../i18n/format.ts';
import { t } from '../../i18n/t.ts';
import type { Language } from '../../model/language.ts';
import { dismissed, laterNotice } from '../../panels/control/memory.ts';
import { later } from '../../panels/later.tsx';
import { type Failure, failures, isCut, progress } from '../../state/load.ts';
import { Both, chrome } from '../../ui/text.tsx';
import { HostNotice } from './host-notice.tsx';

const LinkNotice = later(() => import('./link-notice.tsx').then((m) => m.LinkNotice));

/** How far the records have come; nothing once all that the page shows is there. */
export function Loading() {
  const { settled, total } = progress.value;
  if (settled >= total || isCut.value) return null;
  return (
    <div class="loading plate" role="status">
      <Both say={(language) => t(language, 'app.loading')} />
      <progress value={settled} max={total} aria-label={t(chrome(), 'app.loading')} />
      <span class="figures">{t(chrome(), 'app.loaded', { done: settled, total })}</span>
    </div>
  );
}

/** Failures of one kind told together; one with faulty records is told for itself. */
export function groupFailures(failures: readonly Failure[]): readonly (readonly Failure[])[] {
  const groups = new Map<string, Failure[]>();
  for (const failure of failures) {
    const key = failure.records ? failure.file : failure.reason;
    groups.set(key, [...(groups.get(key) ?? []), failure]);
  }
  return [...groups.values()];
}

function whatHappened([first]: readonly Failure[], language: Language): string {
  if (!first) return '';
  if (first.records)
    return t(language, 'app.failedRecords', { list: joinParts(first.records, language) });
  return `${t(language, `app.reason.${first.reason}`)} ${t(language, 'app.failedRest')}`;
}

function Notice({ failures: told }: { readonly failures: readonly Failure[] }) {
  const files = told.map(({ file }) => file);
  return (
    <div class="notice plate" role="alert">
      <p>
        <Both
          as="stacked"
          say={(said) => t(said, 'app.failed', { file: joinParts(files, said) })}
        />
      </p>
      <p class="why">
        <Both as="stacked" say={(said) => whatHappened(told, said)} />
      </p>
      <button
        type="button"
        onClick={() => {
          dismissed.value = new Set([...dismissed.value, ...files]);
        }}
      >
        {t(chrome(), 'app.dismiss')}
      </button>
    </div>
  );
}

/** What could not be loaded, each file by name; the rest of the page goes on. */
export function Notices() {
  const Later = laterNotice.value;
  const open = failures.value.filter(({ file }) => !dismissed.value.has(file));
  return (
    <div class="notices">
      <Loading />
      {groupFailures(open).map((group) => (
        <Notice key={group[0]?.file} failures={group} />
      ))}
      <HostNotice />
      <LinkNotice />
      {Later && <Later />}
    </div>
  );
}
