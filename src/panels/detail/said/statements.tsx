import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { ClaimEntry } from '../../../facts/detail/detail.ts';
import { FIELDS, type Field } from '../../../facts/documents/claim-fields.ts';
import {
  EVERY_STATEMENT,
  groupStatements,
  type KindGroup,
  narrowStatements,
  repeatedRemarks,
  type SessionStatement,
  STATEMENT_KINDS,
  type StatementFilter,
  type StatementKind,
  sessionStatements,
} from '../../../facts/documents/session-statements.ts';
import { said } from '../../../i18n/messages/panels/documents.ts';
import { protocolSay } from '../../../i18n/messages/panels/protocol.ts';
import { nameOf } from '../../../model/delegations.ts';
import { LANGUAGE_TAG, type Language } from '../../../model/language.ts';
import type { Person } from '../../../model/records.ts';
import { catalogue } from '../../../state/store.ts';
import { Choice } from '../../../ui/choice.tsx';
import { OneStop } from '../../../ui/one-stop.tsx';
import { Both, chrome } from '../../../ui/text.tsx';
import { filledNames } from '../../common/filled-names.ts';
import { LocalParagraph, Section } from '../parts/parts.tsx';
import { ClaimOf } from './claims.tsx';

function speakerText(speaker: Person | null, language: Language): string {
  const name = speaker && nameOf(speaker, language, filledNames.value);
  return name?.text ?? protocolSay(language, 'nobody');
}

interface PickProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly value: string | null;
  readonly onPick: (value: string | null) => void;
}

/** `all` and the options that there are; a value of `''` is an option too. */
function Pick({ label, options, value, onPick }: PickProps) {
  const id = useId();
  const language = chrome();
  const at = options.findIndex((option) => option.value === value);
  return (
    <p class="pick" lang={LANGUAGE_TAG[language]}>
      <label for={id}>{label}</label>
      <select
        id={id}
        value={`${at}`}
        onChange={(event) => onPick(options[Number(event.currentTarget.value)]?.value ?? null)}
      >
        <option value="-1">{protocolSay(language, 'all')}</option>
        {options.map((option, index) => (
          <option key={option.value} value={`${index}`}>
            {option.text}
          </option>
        ))}
      </select>
    </p>
  );
}

interface FiltersProps {
  readonly all: readonly SessionStatement[];
  readonly filter: StatementFilter;
  readonly onFilter: (filter: StatementFilter) => void;
}

function Filters({ all, filter, onFilter }: FiltersProps) {
  const language = chrome();
  const has = (test: (one: SessionStatement) => boolean) => all.some(test);
  const speakers = [...new Set(all.map(({ speaker }) => speaker))];
  return (
    <div class="statement-filters">
      <Pick
        label={protocolSay(language, 'kind')}
        options={STATEMENT_KINDS.filter((kind) => has((one) => one.kind === kind)).map((kind) => ({
          value: kind,
          text: protocolSay(language, `kind.${kind}`),
        }))}
        value={filter.kind}
        onPick={(kind) => onFilter({ ...filter, kind: kind as StatementKind | null })}
      />
      <Pick
        label={protocolSay(language, 'byField')}
        options={FIELDS.filter((field) => has((one) => one.field === field)).map((field) => ({
          value: field,
          text: said(language, `field.${field}`),
        }))}
        value={filter.field}
        onPick={(field) => onFilter({ ...filter, field: field as Field | null })}
      />
      {speakers.length > 1 && (
        <Pick
          label={protocolSay(language, 'bySpeaker')}
          options={speakers.map((speaker) => ({
            value: speaker?.id ?? '',
            text: speakerText(speaker, language),
          }))}
          value={filter.speaker}
          onPick={(speaker) => onFilter({ ...filter, speaker })}
        />
      )}
    </div>
  );
}

interface GroupsProps {
  readonly groups: readonly KindGroup[];
  readonly by: 'field' | 'speaker';
  readonly told: ReadonlySet<string>;
}

function Groups({ groups, by, told }: GroupsProps) {
  return (
    <>
      {groups.map(({ kind, count, groups: inside }) => (
        <details key={kind} class="statement-kind" open={kind !== 'present'}>
          <summary>
            <Both say={(language) => protocolSay(language, `kind.${kind}`)} />{' '}
            <span class="count figures">{count}</span>
          </summary>
          <OneStop>
            {inside.map(({ key, statements }) => (
              <section key={key}>
                <h4>
                  <Both
                    say={(language) =>
                      by === 'field'
                        ? said(language, `field.${key as Field}`)
                        : speakerText(statements[0]?.speaker ?? null, language)
                    }
                  />
                </h4>
                <ul class="claims">
                  {statements.map(({ entry }) => (
                    <ClaimOf key={entry.claim.id} entry={entry} toldElsewhere={told} />
                  ))}
                </ul>
              </section>
            ))}
          </OneStop>
        </details>
      ))}
    </>
  );
}

/** Remarks on several statements, each once, beneath them. */
function Remarks({
  statements,
  told,
}: {
  readonly statements: readonly SessionStatement[];
  readonly told: ReadonlySet<string>;
}) {
  const notes = statements.flatMap(({ entry: { claim } }) => [claim.note, claim.valid.note]);
  const once = [...told].flatMap((text) => notes.find((note) => note?.en === text) ?? []);
  if (once.length === 0) return null;
  return (
    <div class="told-once">
      <p class="locator">
        <Both say={(language) => protocolSay(language, 'remarks')} />
      </p>
      {once.map((note) => (
        <LocalParagraph key={note.en} text={note} class="why" />
      ))}
    </div>
  );
}

/** What was said at a session: reported, agreed, proposed and asked, each by field or by speaker. */
export function Statements({
  meeting,
  claims,
}: {
  readonly meeting: string;
  readonly claims: readonly ClaimEntry[];
}) {
  const by = useSignal<'field' | 'speaker'>('field');
  const filter = useSignal(EVERY_STATEMENT);
  if (claims.length === 0) return null;
  const language = chrome();
  const all = sessionStatements(catalogue.value, meeting, claims);
  const wanted = narrowStatements(all, filter.value);
  const told = repeatedRemarks(all);
  return (
    <Section
      title={(one) => protocolSay(one, 'statements', { count: claims.length })}
      class="session-said"
    >
      <div class="claims-bar">
        <Choice
          label={protocolSay(language, 'by')}
          options={[
            { value: 'field', text: protocolSay(language, 'byField') },
            { value: 'speaker', text: protocolSay(language, 'bySpeaker') },
          ]}
          value={by.value}
          onChoose={(value) => {
            by.value = value;
          }}
        />
      </div>
      <Filters
        all={all}
        filter={filter.value}
        onFilter={(next) => {
          filter.value = next;
        }}
      />
      <p role="status" class="why" lang={LANGUAGE_TAG[language]}>
        {protocolSay(language, 'shown', { count: wanted.length })}
      </p>
      <Groups groups={groupStatements(wanted, by.value)} by={by.value} told={told} />
      <Remarks statements={wanted} told={told} />
    </Section>
  );
}
