import { type Fault, recordKey } from '../../fault.ts';
import type { Check } from '../records.ts';

/** Every session, person, office and unit of the protocol is there; nobody stands twice in one. */
export const protocolNamesWhatIsThere: Check = ({ protocol, meetings, places, documents }) => {
  const known = {
    meeting: new Set<string>(meetings.map(({ id }) => id)),
    person: new Set(protocol.persons.map(({ id }) => id)),
    office: new Set(protocol.offices.map(({ id }) => id)),
    place: new Set(places.map(({ id }) => id)),
  };
  return protocol.sessions.flatMap(({ meeting, people, speeches }) => {
    const record = recordKey.session(meeting);
    const missing = (kind: keyof typeof known, id: string | null, path: (string | number)[]) =>
      id === null || known[kind].has(id)
        ? []
        : [{ record, path, message: `there is no ${kind} ${JSON.stringify(id)}` }];
    return [
      ...missing('meeting', meeting, ['meeting']),
      ...(speeches ?? []).flatMap(({ person, document, paragraphs }, i): Fault[] => {
        const card = documents.find(({ id }) => id === document);
        const last = card?.paragraphs.length ?? 0;
        const isKnown = people.some((one) => one.person === person && one.spoke);
        const message = `no speech of ${person} in ${document}: the person must speak at the session, the paragraphs be there`;
        return isKnown && paragraphs.every((number) => number <= last)
          ? []
          : [{ record, path: ['speeches', i], message }];
      }),
      ...people.flatMap(({ person, unit, offices }, i): Fault[] => {
        const path = ['people', i];
        const isTwice = people.findIndex((other) => other.person === person) < i;
        return [
          ...missing('person', person, [...path, 'person']),
          ...missing('place', unit, [...path, 'unit']),
          ...offices.flatMap((office, at) => missing('office', office, [...path, 'offices', at])),
          ...(isTwice ? [{ record, path, message: `${person} stands here twice` }] : []),
        ];
      }),
    ];
  });
};

/**
 * The Vietnamese heads stand in the order of a name of the session that is printed: which province
 * comes first is protocol.
 */
export const headsFollowTheName: Check = ({ protocol, places }) =>
  protocol.sessions.flatMap(({ meeting, names, people }): Fault[] => {
    const units = people.flatMap(({ side, role, unit }) =>
      side === 'vn' && role === 'head' ? (places.find(({ id }) => id === unit) ?? []) : [],
    );
    const isInOrder = names.some(({ text, language }) => {
      const at = units.map((place) => text.indexOf(place.names[language] ?? place.names.en));
      const named = at.filter((where) => where >= 0);
      return named.every((where, i) => i === 0 || where > (named[i - 1] ?? 0));
    });
    const message = 'the heads stand in the order of no printed name of the session';
    return names.length === 0 || isInOrder
      ? []
      : [{ record: recordKey.session(meeting), path: ['people'], message }];
  });

/** Every person and office has a session, every person a form; a title with `{unit}` has a unit. */
export const protocolListsAreUsed: Check = ({ protocol }) => {
  const people = protocol.sessions.flatMap((session) =>
    session.people.map((one) => ({ ...one, record: recordKey.session(session.meeting) })),
  );
  const persons = new Set(people.map(({ person }) => person));
  const offices = new Set(people.flatMap((one) => one.offices));
  const ofUnits = new Set(
    protocol.offices.filter(({ title }) => title.vi.includes('{unit}')).map(({ id }) => id),
  );
  return [
    ...protocol.persons.flatMap(({ id, latin, vi, zh, awaited = false }): Fault[] => {
      const record = recordKey.person(id);
      if (!persons.has(id)) return [{ record, path: [], message: 'stands in no session' }];
      if (Boolean(latin || vi || zh) !== awaited) return [];
      const message = awaited ? 'is awaited and yet named' : 'has no form of the name at all';
      return [{ record, path: [], message }];
    }),
    ...protocol.offices
      .filter(({ id }) => !offices.has(id))
      .map(({ id }) => ({ record: recordKey.office(id), path: [], message: 'nobody holds it' })),
    ...people
      .filter(({ unit, offices: held }) => unit === null && held.some((id) => ofUnits.has(id)))
      .map(({ record, person }) => ({
        record,
        path: ['people'],
        message: `${person} holds an office of a province: name it under unit`,
      })),
  ];
};
