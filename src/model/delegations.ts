import { type Language, nameIn, type TaggedText } from './language.ts';
import type { Delegate, Office, Person, Place, Protocol, ProtocolSession } from './records.ts';
import type { Side } from './sides.ts';

/* Who met at a session, in which office. */

/** Forms of names that an office has filled in on its own computer, by id of the person. */
export type FilledNames = Readonly<Record<string, { readonly vi?: string; readonly zh?: string }>>;

/** The languages of the two sides: those whose forms a source may print. */
export const FORMS = ['vi', 'zh'] as const;
export type Form = (typeof FORMS)[number];

/** Somebody at a session, with what is said of the office in each language. */
export interface DelegateShown {
  readonly delegate: Delegate;
  readonly person: Person;
  readonly side: Side;
  /** The titles of that day, as protocol names them. */
  readonly titles: readonly ((language: Language) => string)[];
  /** The one for a wall: of the office in which the person is there. */
  readonly wallTitle: (language: Language) => string;
}

/** What the look-ups of this file read. */
interface Facts {
  readonly protocol: Omit<Protocol, 'formulas'>;
  readonly places: ReadonlyMap<string, Place>;
}

/** The protocol of a session; `null` where no source read tells anything of it. */
export function protocolOf(
  { protocol }: Pick<Facts, 'protocol'>,
  meeting: string,
): ProtocolSession | null {
  return protocol.sessions.find((session) => session.meeting === meeting) ?? null;
}

function titleOf({ places }: Facts, { title }: Office, unit: string | null) {
  const place = unit === null ? undefined : places.get(unit);
  return (language: Language) =>
    title[language].replace('{unit}', place ? nameIn(place.names, language).text : (unit ?? ''));
}

/** All who are told of a session, heads first, in the order of the record. */
export function delegatesOf(catalogue: Facts, meeting: string): DelegateShown[] {
  const { persons, offices } = catalogue.protocol;
  return (protocolOf(catalogue, meeting)?.people ?? []).flatMap((delegate): DelegateShown[] => {
    const person = persons.find(({ id }) => id === delegate.person);
    if (!person) return [];
    const held = delegate.offices.flatMap((id) => offices.find((one) => one.id === id) ?? []);
    const [first, ...others] = held;
    if (!first) return [];
    const own = [first, ...others].find(({ leads }) => !leads) ?? first;
    return [
      {
        delegate,
        person,
        side: delegate.side === 'cn' ? 'china' : 'vietnam',
        titles: held.map((office) => titleOf(catalogue, office, delegate.unit)),
        wallTitle: titleOf(catalogue, own, delegate.unit),
      },
    ];
  });
}

/** The form of a name as a source prints it, or as the office has filled it in. */
export function formOf(person: Person, form: Form, filled: FilledNames): string | null {
  return person[form]?.text ?? filled[person.id]?.[form] ?? null;
}

/**
 * A name in a language. Where it has no form there the Latin form stands in, never one that is made
 * from the sound; where no Latin form is printed either, the characters do. `null` where no source
 * read names who held the office, and nobody has filled it in.
 */
export function nameOf(person: Person, language: Language, filled: FilledNames): TaggedText | null {
  const [vi, zh] = [formOf(person, 'vi', filled), formOf(person, 'zh', filled)];
  if (language === 'zh' && zh !== null) return { text: zh, language: 'zh' };
  if (language === 'vi' && vi !== null) return { text: vi, language: 'vi' };
  // The tones belong to Vietnamese names; a Chinese name is spelled as its own side spells it.
  if (vi !== null && (person.latin === null || isVietnamese(vi, person.latin))) {
    return { text: vi, language: 'vi' };
  }
  if (person.latin !== null) return { text: person.latin, language: 'en' };
  return zh === null ? null : { text: zh, language: 'zh' };
}

/**
 * The name that a wall gives a head of delegation; `null` where no report says who came: whoever held
 * the office that day is told in the details and to the speaker, never shown to the room.
 */
export const wallName = (
  { delegate, person }: Pick<DelegateShown, 'delegate' | 'person'>,
  language: Language,
  filled: FilledNames,
): TaggedText | null => (delegate.byOffice ? null : nameOf(person, language, filled));

/** Whether a Latin form is the Vietnamese one without its tones. */
function isVietnamese(vi: string, latin: string): boolean {
  const plain = vi.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
  return plain === latin;
}

/** Heads of delegation of the sessions whose names lack a form in one of the languages in use. */
export function formsMissing(
  catalogue: Facts,
  meetings: readonly string[],
  languages: readonly Language[],
  filled: FilledNames,
): { readonly shown: DelegateShown; readonly form: Form }[] {
  const heads = meetings.flatMap((meeting) =>
    delegatesOf(catalogue, meeting).filter(({ delegate }) => delegate.role === 'head'),
  );
  const once = new Map(heads.map((shown) => [shown.person.id, shown]));
  return [...once.values()].flatMap((shown) =>
    FORMS.filter(
      (form) => languages.includes(form) && formOf(shown.person, form, filled) === null,
    ).map((form) => ({ shown, form })),
  );
}

/** The sources of the protocol of each session: those of its people and their offices among them. */
export function sessionSources({ persons, offices, sessions }: Facts['protocol']) {
  const byId = <T extends { readonly id: string }>(list: readonly T[], ids: readonly string[]) =>
    list.filter(({ id }) => ids.includes(id));
  return sessions.map(({ meeting, names, people, signed }) => {
    const forms = byId(
      persons,
      people.map(({ person }) => person),
    ).flatMap((person) => FORMS.flatMap((form) => person[form] ?? []));
    const held = byId(
      offices,
      people.flatMap((one) => one.offices),
    );
    const all = [...names, ...people, ...signed, ...forms, ...held];
    return { meeting, sources: new Set(all.flatMap(({ sources }) => sources)) };
  });
}
