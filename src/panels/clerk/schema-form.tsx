import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { say } from '../../i18n/messages/panels/clerk.ts';
import { fieldSay } from '../../i18n/messages/panels/factfields.ts';
import type { Language } from '../../model/language.ts';
import type { FactKind } from '../../model/schema/report/kinds.ts';
import {
  chosen,
  type Group,
  isGroup,
  type Value,
  valueAt,
} from '../../model/schema/report/values.ts';
import type { Field, Shape } from '../../model/schema/shape.ts';
import { catalogue } from '../../state/store.ts';
import { Both, chrome } from '../../ui/text.tsx';
import { type Choice, choicesOf } from './choices.ts';
import { FlawText, Label, Line, PickOne, Texts, Tick } from './fields.tsx';
import { UNASKED } from './kinds.ts';
import { ManyOf } from './many.tsx';
import { change, drafted, named, verdict } from './state.ts';
import { shownAs } from './told.ts';
import type { Part, Path } from './verdict.ts';

/* Forms out of schemas: a field of the schema is a field of the form, without a second list. */

/** Of which part of the draft, and what stands in it. */
export interface Place {
  readonly part: Part;
  readonly kind: FactKind | 'card';
  readonly value: Group;
}

/** What a field is called: as its kind of fact calls it, else as all do. */
export function fieldName(kind: FactKind | 'card', key: string, language: Language): string {
  const texts: Readonly<Record<string, Readonly<Record<Language, string>>>> = fieldSay.texts;
  return (texts[`${kind}.${key}`] ?? texts[key])?.[language] ?? key;
}

const samePath = (a: Path, b: Path) => a.join('.') === b.join('.');

/** What is wrong at a path: of a text in four languages, with any of them. */
export function flawAt(part: Part, path: Path, isTexts = false) {
  const found = verdict.value.flaws.find(
    (one) =>
      one.part === part && samePath(isTexts ? one.path.slice(0, path.length) : one.path, path),
  );
  return found?.key;
}

/** What is wrong at a path as the form shows it. */
export const toldAt = (part: Part, path: Path, isTexts = false) =>
  shownAs(part, path, flawAt(part, path, isTexts));

const dateHint = '2026-11-24';

/** One field of a schema; `path` leads to it from the root of its part. */
export function SchemaField({
  place,
  field: { key, shape },
  path,
}: {
  readonly place: Place;
  readonly field: Pick<Field, 'key' | 'shape'>;
  readonly path: Path;
}) {
  const { part, kind } = place;
  const value = valueAt(place.value, path);
  const set = (next: Value) => change(part, path, next);
  const asked = {
    label: (language: Language) => fieldName(kind, key, language),
    name: path.join('.'),
    ...toldAt(part, path, shape.kind === 'texts'),
  };
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  switch (shape.kind) {
    case 'raw':
      return null;
    case 'texts': {
      const gaps = verdict.value.gaps.filter(
        (one) => one.part === part && samePath(one.path, path),
      );
      return (
        <Texts
          {...asked}
          text={isGroup(value) ? (value as Record<string, string>) : {}}
          onText={set}
          gaps={gaps.map(({ language }) => language)}
        />
      );
    }
    case 'flag':
      return <Tick {...asked} value={value === true} onTick={set} />;
    case 'list':
      return <ListField place={place} field={{ key, shape }} path={path} />;
    case 'group':
    case 'either':
      return (
        <fieldset class="clerk-group">
          <legend>
            <Label label={asked.label} isNeeded={asked.isNeeded} />
          </legend>
          <FlawText flaw={asked.flaw} />
          <SchemaForm place={place} shape={shape} path={path} />
        </fieldset>
      );
    default: {
      const options = choicesOf({ kind, key, shape }, catalogue.value, drafted.value, chrome());
      if (options) {
        return (
          <PickOne {...asked} value={text} options={options} named={named.value} onPick={set} />
        );
      }
      const hint = shape.kind === 'date' ? dateHint : undefined;
      return <Line {...asked} value={text} onText={set} hint={hint} />;
    }
  }
}

/** Several of one shape. */
function ListField({
  place,
  field: { key, shape },
  path,
}: {
  readonly place: Place;
  readonly field: { readonly key: string; readonly shape: Shape & { readonly kind: 'list' } };
  readonly path: Path;
}) {
  const { part, kind } = place;
  const id = useId();
  const label = (language: Language) => fieldName(kind, key, language);
  const value = valueAt(place.value, path);
  const list = Array.isArray(value) ? (value as readonly Value[]) : [];
  const set = (next: readonly Value[]) => change(part, path, next);
  const options: readonly Choice[] | null = choicesOf(
    { kind, key, shape: shape.of },
    catalogue.value,
    drafted.value,
    chrome(),
  );
  const { flaw, isNeeded } = toldAt(part, path);
  if (options) {
    return (
      <ManyOf
        label={label}
        name={path.join('.')}
        {...toldAt(part, path, true)}
        values={list.map(String)}
        options={options}
        onValues={set}
      />
    );
  }
  if (shape.of.kind === 'raw') return null;
  const fresh: Value = shape.of.kind === 'group' ? {} : '';
  return (
    <fieldset class="clerk-group" aria-describedby={flaw ? id : undefined}>
      <legend>
        <Label label={label} isNeeded={isNeeded} />
      </legend>
      {list.map((_, i) => (
        <div key={i} class="clerk-entry">
          <SchemaEntry place={place} shape={shape.of} listKey={key} path={[...path, i]} />
          <button
            type="button"
            aria-label={say(chrome(), 'clerk.removeOne', { name: `${label(chrome())} ${i + 1}` })}
            onClick={() => set(list.filter((__, at) => at !== i))}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
      ))}
      <button type="button" class="clerk-add" onClick={() => set([...list, fresh])}>
        {say(chrome(), 'clerk.addOne', { name: label(chrome()) })}
      </button>
      <FlawText id={id} flaw={flaw} />
    </fieldset>
  );
}

function SchemaEntry({
  place,
  shape,
  listKey,
  path,
}: {
  readonly place: Place;
  readonly shape: Shape;
  readonly listKey: string;
  readonly path: Path;
}) {
  if (shape.kind === 'group') return <SchemaForm place={place} shape={shape} path={path} />;
  return <SchemaField place={place} field={{ key: listKey, shape }} path={path} />;
}

/**
 * What a form asks at once: what the schema asks for, but lists of groups, ids and sources.
 *
 * @param isBackedByNote what came of a promise is told by its note.
 */
function isMain({ key, shape, isOptional }: Field, isBackedByNote: boolean): boolean {
  if (key === 'note' && isBackedByNote) return true;
  if (isOptional || key === 'id' || key === 'sources') return false;
  if (shape.kind === 'list') return shape.of.kind === 'id' || NEEDED.has(key);
  return shape.kind !== 'flag' && !/Basis$/.test(key) && !DERIVED.has(key);
}

/** Lists without which a fact says nothing. */
const NEEDED: ReadonlySet<string> = new Set([
  ...['locators', 'tokens', 'people', 'offices', 'fields', 'outcomes', 'queries'],
]);
/** Fields that follow from others, see `complete.ts`, or begin filled in. */
const DERIVED: ReadonlySet<string> = new Set([
  ...['position', 'period', 'valueUsd', 'usableReason', 'certainty', 'awaited', 'document'],
  ...['hostRegion', 'mode', 'basis'],
]);
/** All fields of a group: those that are needed, and the others folded away. */
export function SchemaForm({
  place,
  shape,
  path = [],
  without = [],
}: {
  readonly place: Place;
  readonly shape: Shape;
  readonly path?: Path;
  readonly without?: readonly string[];
}) {
  if (shape.kind === 'either') {
    const here = valueAt(place.value, path);
    const words = shape.options.flatMap((one) =>
      one.kind === 'group'
        ? one.fields.flatMap((field) =>
            field.key === shape.by && field.shape.kind === 'word' ? field.shape.options : [],
          )
        : [],
    );
    return (
      <>
        <SchemaField
          place={place}
          field={{ key: shape.by, shape: { kind: 'word', options: words } }}
          path={[...path, shape.by]}
        />
        <SchemaForm place={place} shape={chosen(shape, here)} path={path} without={[shape.by]} />
      </>
    );
  }
  if (shape.kind !== 'group') return null;
  const unasked = UNASKED[place.kind] ?? [];
  const fields = shape.fields.filter(
    ({ key }) => !without.includes(key) && !(path.length === 0 && unasked.includes(key)),
  );
  const isOutcome = path.some((step) => step === 'outcome' || step === 'outcomes');
  const main = fields.filter((field) => isMain(field, isOutcome));
  return (
    <>
      <Fields place={place} fields={main} path={path} />
      <More place={place} fields={fields.filter((one) => !main.includes(one))} path={path} />
    </>
  );
}

function Fields({
  place,
  fields,
  path,
}: {
  readonly place: Place;
  readonly fields: readonly Field[];
  readonly path: Path;
}) {
  return (
    <div class="clerk-row">
      {fields.map((field) => (
        <SchemaField key={field.key} place={place} field={field} path={[...path, field.key]} />
      ))}
    </div>
  );
}

/** Fields that are seldom needed; they are made when somebody unfolds them. */
function More(props: {
  readonly place: Place;
  readonly fields: readonly Field[];
  readonly path: Path;
}) {
  const isOpen = useSignal(false);
  const { place, path } = props;
  const fields = props.fields.filter(({ shape }) => shape.kind !== 'raw');
  if (fields.length === 0) return null;
  const isWrong = fields.some(({ key }) => flawAt(place.part, [...path, key], true) !== undefined);
  return (
    <details
      class="clerk-more"
      data-wrong={isWrong}
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary>
        <Both say={(language) => say(language, isWrong ? 'clerk.moreNeeded' : 'clerk.more')} />
      </summary>
      {isOpen.value && <Fields place={place} fields={fields} path={path} />}
    </details>
  );
}
