import { say } from '../../i18n/messages/panels/clerk.ts';
import { words } from '../../i18n/words.ts';
import { type Language, nameIn } from '../../model/language.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import { catalogue } from '../../state/store.ts';
import { chrome } from '../../ui/text.tsx';
import { RecordName } from '../documents/record-name.tsx';
import { CHOICES, type Fact, type FactKind } from './draft.ts';
import { Line, Pick, Texts } from './fields.tsx';
import { draft, verdict } from './state.ts';

/** The word of the page for what may be chosen. */
function wordOf(kind: FactKind, value: string, language: Language): string {
  const said = words(language);
  const group = { state: said.status, stage: said.stage, event: said.eventType }[kind];
  return (group as Readonly<Record<string, string>>)[value] ?? value;
}

function change(at: number, how: Partial<Fact>): void {
  const { facts, ...rest } = draft.peek();
  draft.value = { ...rest, facts: facts.map((fact, i) => (i === at ? { ...fact, ...how } : fact)) };
}

function remove(at: number): void {
  const { facts, ...rest } = draft.peek();
  draft.value = { ...rest, facts: facts.filter((_, i) => i !== at) };
}

/** The record that a report named, and what is built there: of works it seldom says the whole name. */
function aboutOf(id: RecordId, language: Language): [RecordId, string][] {
  const { gates, crossings, projects } = catalogue.value;
  const itself = projects.find((one) => one.id === id);
  const sites = itself ? itself.gates : [id];
  const near = [
    ...[...gates, ...crossings].filter((one) => sites.includes(one.id)),
    ...projects.filter((one) => one.id === id || one.gates.some((gate) => sites.includes(gate))),
  ];
  return near.map((one) => [one.id, nameIn(one.names, language).text]);
}

/** A fact about another record: its word is chosen anew. */
function kindOf(record: RecordId): FactKind {
  return record.startsWith('project:') ? 'stage' : 'state';
}

/** One fact: of which record, what kind, which word, since when, and a note. */
export function FactForm({ fact, at }: { readonly fact: Fact; readonly at: number }) {
  const language = chrome();
  const own = kindOf(fact.record);
  const about = aboutOf(fact.record, language);
  const isWrong = (field: string) =>
    verdict.value.faults.some((one) => one.fact === at && one.field === field);
  return (
    <li class="clerk-fact" id={`clerk-fact-${at}`} tabIndex={-1}>
      <div class="clerk-fact-head">
        <h4>
          <RecordName id={fact.record} />
        </h4>
        <button type="button" onClick={() => remove(at)}>
          {say(language, 'clerk.remove')}
        </button>
      </div>
      {about.length > 1 && (
        <Pick
          name="about"
          value={fact.record}
          options={about}
          onPick={(id) => {
            const record = about.find(([one]) => one === id)?.[0] ?? fact.record;
            change(at, { record, kind: kindOf(record), value: '' });
          }}
        />
      )}
      <div class="clerk-row">
        <Pick
          name="kind"
          value={fact.kind}
          options={([own, 'event'] as const).map((kind) => [kind, say(language, `clerk.${kind}`)])}
          onPick={(kind) => change(at, { kind: kind === 'event' ? 'event' : own, value: '' })}
        />
        <Pick
          name="value"
          value={fact.value}
          options={[
            ['', say(language, 'clerk.choose')],
            ...CHOICES[fact.kind].map((one) => [one, wordOf(fact.kind, one, language)] as const),
          ]}
          onPick={(value) => change(at, { value })}
          isWrong={isWrong('value')}
        />
        <Line
          name="date"
          value={fact.date}
          hint="2026-11-24"
          onText={(date) => change(at, { date: date.trim() })}
          isWrong={isWrong('date')}
        />
      </div>
      <Texts
        name="note"
        text={fact.note}
        onText={(note) => change(at, { note })}
        isWrong={isWrong('note')}
      />
    </li>
  );
}
