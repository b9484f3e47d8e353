import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { citation } from '../../exports/common/about.ts';
import { bibTex, cslJson, ris } from '../../exports/references.ts';
import { fileName, saveFile } from '../../exports/save.ts';
import { say } from '../../i18n/messages/files/downloads.ts';
import { sayPlate } from '../../i18n/messages/talk/plate.ts';
import { OWN_NAME } from '../../i18n/words.ts';
import { LANGUAGE_TAG, LANGUAGES, type Language } from '../../model/language.ts';
import { year } from '../../state/store.ts';
import { Both, chrome } from '../../ui/text.tsx';
import { CopyField } from '../common/copy-field.tsx';
import { tables } from '../control/tables.ts';
import { takePicture } from '../control/take-picture.ts';
import { aboutNow, FORMATS, type Format, savePackage, saveShown, saveWhole } from './files.ts';
import { SingleFile } from './single.tsx';

type Work =
  | { readonly state: 'idle' | 'working' | 'failed' }
  | { readonly state: 'done'; readonly name: string };

const FORMAT_NAME: Readonly<Record<Format, string>> = {
  xlsx: 'XLSX',
  csv: 'CSV',
  csvSemicolon: 'CSV ;',
  geojson: 'GeoJSON',
  kml: 'KML',
};

/** A form of the citation that programs read. */
interface Reference {
  readonly name: string;
  readonly hint: 'download.ris' | 'download.bibtex' | 'download.csl';
  readonly write: typeof cslJson;
  readonly type: string;
  readonly ending: string;
}

const REFERENCES: readonly Reference[] = [
  {
    name: 'RIS',
    hint: 'download.ris',
    write: ris,
    type: 'application/x-research-info-systems',
    ending: 'ris',
  },
  {
    name: 'BibTeX',
    hint: 'download.bibtex',
    write: bibTex,
    type: 'application/x-bibtex',
    ending: 'bib',
  },
  {
    name: 'CSL-JSON',
    hint: 'download.csl',
    write: cslJson,
    type: 'application/vnd.citationstyles.csl+json',
    ending: 'csl.json',
  },
];

function workText(work: Work, language: Language): string {
  if (work.state === 'done') return say(language, 'download.done', { name: work.name });
  if (work.state === 'working') return say(language, 'download.working');
  return work.state === 'failed' ? say(language, 'download.failed') : '';
}

interface PicturesProps {
  readonly isBusy: boolean;
  readonly run: (save: () => Promise<string>) => Promise<void>;
  readonly save: (form: 'png' | 'svg') => Promise<string>;
}

/** The map on screen as a picture, or on paper. */
function Pictures({ isBusy, run, save }: PicturesProps) {
  return (
    <>
      <h3>
        <Both as="stacked" say={(said) => sayPlate(said, 'picture')} />
      </h3>
      <ul class="formats">
        {(['png', 'svg'] as const).map((form) => (
          <li key={form}>
            <button type="button" disabled={isBusy} onClick={() => void run(() => save(form))}>
              {form.toUpperCase()}
            </button>
            <span class="format-hint">
              <Both say={(said) => sayPlate(said, form)} />
            </span>
          </li>
        ))}
        <li>
          <button type="button" onClick={() => window.print()}>
            {sayPlate(chrome(), 'printButton')}
          </button>
          <span class="format-hint">
            <Both say={(said) => sayPlate(said, 'print')} />
          </span>
        </li>
      </ul>
    </>
  );
}

function Files() {
  const work = useSignal<Work>({ state: 'idle' });
  const count = tables.value.reduce((sum, { rows }) => sum + rows.length, 0);
  const run = async (save: () => Promise<string>) => {
    work.value = { state: 'working' };
    try {
      work.value = { state: 'done', name: await save() };
    } catch (error) {
      console.warn('no file', error);
      work.value = { state: 'failed' };
    }
  };
  const isBusy = work.value.state === 'working';
  return (
    <section>
      <h3>
        <Both
          as="stacked"
          say={(said) => say(said, 'download.shown', { count, year: year.value })}
        />
      </h3>
      {count === 0 ? (
        <p class="empty">
          <Both as="stacked" say={(said) => say(said, 'download.empty')} />
        </p>
      ) : (
        <ul class="formats">
          {FORMATS.map((format) => (
            <li key={format}>
              <button
                type="button"
                disabled={isBusy}
                onClick={() => void run(() => saveShown(format))}
              >
                {FORMAT_NAME[format]}
              </button>
              <span class="format-hint">
                <Both say={(said) => say(said, `download.${format}`)} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {takePicture.value && <Pictures isBusy={isBusy} run={run} save={takePicture.value} />}
      <h3>
        <Both as="stacked" say={(said) => say(said, 'download.package')} />
      </h3>
      <ul class="formats">
        <li>
          <button type="button" disabled={isBusy} onClick={() => void run(saveWhole)}>
            XLSX · A4
          </button>
          <span class="format-hint">
            <Both say={(said) => say(said, 'download.whole')} />
          </span>
        </li>
        <li>
          <button type="button" disabled={isBusy} onClick={() => void run(savePackage)}>
            ZIP
          </button>
          <span class="format-hint">
            <Both say={(said) => say(said, 'download.packageHint')} />
          </span>
        </li>
      </ul>
      <p class="work" role="status">
        {workText(work.value, chrome())}
      </p>
    </section>
  );
}

function Cite() {
  const language = useSignal<Language>(chrome());
  const about = aboutNow();
  const id = useId();
  const save = ({ write, type, ending }: Reference) =>
    saveFile(
      new Blob([write(about, language.value)], { type }),
      fileName(about.edition.version, about.year, ending),
    );
  return (
    <section>
      <div class="cite-head">
        <h3>
          <Both say={(said) => say(said, 'download.cite')} />
        </h3>
        <select
          id={id}
          aria-label={say(chrome(), 'download.citeLanguage')}
          value={language.value}
          onChange={({ currentTarget }) => {
            language.value = LANGUAGES.find((one) => one === currentTarget.value) ?? chrome();
          }}
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one} lang={LANGUAGE_TAG[one]}>
              {OWN_NAME[one]}
            </option>
          ))}
        </select>
      </div>
      <CopyField
        label={(said) => say(said, 'download.cite')}
        text={citation(about, language.value)}
        language={language.value}
        rows={4}
      />
      <ul class="formats">
        {REFERENCES.map((reference) => (
          <li key={reference.name}>
            <button type="button" onClick={() => save(reference)}>
              {reference.name}
            </button>
            <span class="format-hint">
              <Both say={(said) => say(said, reference.hint)} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Files of what is shown, the whole package, how to cite it. */
export function Downloads() {
  return (
    <div class="downloads">
      <h2>
        <Both as="stacked" say={(said) => say(said, 'download.title')} />
      </h2>
      <Files />
      <SingleFile />
      <Cite />
    </div>
  );
}
