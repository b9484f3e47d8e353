import './report.css';
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type ErrorReport, mailAddress, reportText } from '../../exports/report.ts';
import { fileName, saveFile } from '../../exports/save.ts';
import { say } from '../../i18n/messages/page/report.ts';
import { stateText } from '../../i18n/state-word.ts';
import { LANGUAGES, type LocalText } from '../../model/language.ts';
import { writeLink } from '../../state/link/link.ts';
import { languages, view } from '../../state/store.ts';
import { Both, chrome } from '../../ui/text.tsx';
import { CopyField } from '../common/copy-field.tsx';
import { detail } from '../control/derived.ts';
import { titles } from '../detail/parts/titles.ts';
import { aboutNow, linkOf } from '../downloads/files.ts';

/** What is open: its id, its names and what the page says of it, in all languages. */
function reportedNow() {
  const shown = detail.value;
  if (shown.kind === 'none' || shown.kind === 'missing') return null;
  const id = 'record' in shown ? shown.record.id : shown.id;
  const inAll = (text: (language: (typeof LANGUAGES)[number]) => string) =>
    Object.fromEntries(LANGUAGES.map((language) => [language, text(language)])) as LocalText;
  return {
    id,
    names: inAll((language) => titles(shown, [language])[0]?.text ?? id),
    state: stateText(shown, languages.value[0]),
  };
}

interface FieldProps {
  readonly name: keyof ErrorReport;
  readonly value: string;
  readonly onText: (text: string) => void;
}

function Field({ name, value, onText }: FieldProps) {
  const id = useId();
  return (
    <div class="report-field">
      <label for={id}>
        <Both say={(language) => say(language, `report.${name}`)} />
      </label>
      <textarea
        id={id}
        name={name}
        rows={2}
        value={value}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
    </div>
  );
}

/** Three fields, and the text that is to be sent, as it grows; nothing leaves the page by itself. */
export function ReportForm() {
  const record = reportedNow();
  const report = useSignal<ErrorReport>({
    statement: record?.state ?? '',
    proposed: '',
    source: '',
  });
  if (!record) return null;
  const language = chrome();
  // Of the view itself: the address bar follows it a moment later.
  const link = linkOf(`${location.href.replace(/#.*$/, '')}#${writeLink(view.value)}`);
  const about = { ...aboutNow(), link };
  const text = reportText(about, record, report.value, languages.value);
  const mail = mailAddress(
    record.id,
    reportText(about, record, report.value, [language]),
    language,
  );
  const { edition, year } = about;
  const save = () =>
    saveFile(
      // With a mark of UTF-8, without which older editors on Windows show other letters.
      new Blob(['\uFEFF', text.replace(/\n/g, '\r\n')], { type: 'text/plain;charset=utf-8' }),
      fileName(edition.version, year, 'txt', ['report', record.id.replace(/[^a-z0-9]+/g, '-')]),
    );
  return (
    <div class="report-form">
      <p class="remark">
        <Both as="stacked" say={(said) => say(said, 'report.how')} />
      </p>
      {(['statement', 'proposed', 'source'] as const).map((name) => (
        <Field
          key={name}
          name={name}
          value={report.value[name]}
          onText={(value) => {
            report.value = { ...report.value, [name]: value };
          }}
        />
      ))}
      <CopyField label={(said) => say(said, 'report.text')} text={text} rows={6} />
      <p class="report-acts">
        <button type="button" onClick={save}>
          {say(language, 'report.save')}
        </button>
        {mail === null ? (
          <span class="remark">{say(language, 'report.long')}</span>
        ) : (
          <a href={mail}>{say(language, 'report.mail')}</a>
        )}
      </p>
    </div>
  );
}
