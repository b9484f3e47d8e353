import { LANGUAGES, type Language, type LocalText } from '../../../model/language.ts';
import type { Dossier } from '../../../model/records.ts';
import type { Talk, TalkScene } from '../../../model/talk/talk.ts';
import { lengthOf, MOST_ON_WALL, type WallLine, wallLines } from '../../../model/talk/wall.ts';
import { type Fault, type Path, recordKey } from '../../fault.ts';
import type { Check } from '../records.ts';

/* What may stand on a wall before two delegations. */

/** Looks at every scene with its lines. */
function ofScenes(
  { talks }: Dossier,
  look: (
    scene: TalkScene,
    lines: readonly WallLine[],
    talk: Talk,
  ) => { path: Path; message: string }[],
): Fault[] {
  return talks.flatMap((talk) =>
    talk.scenes.flatMap((scene, i) =>
      look(scene, wallLines(scene), talk).map(({ path, message }) => ({
        record: recordKey.talk(talk.id),
        path: ['scenes', i, ...path],
        message,
      })),
    ),
  );
}

/**
 * Every line says why both sides can stand behind it, and one that rests on what one side says names
 * an organ of that side: a state, a party or a news agency of theirs.
 */
export const wallLinesAreMarked: Check = (dossier) => {
  // A source that is not there is told by a check of its own.
  const silent = new Set(dossier.sources.filter((source) => !source.organ).map(({ id }) => id));
  return ofScenes(dossier, (_, lines) =>
    lines.flatMap(({ part, path, mark, sources }) => {
      if (part === 'title') return [];
      if (!mark) return [{ path, message: 'needs a mark: signed, or said' }];
      return sources.some((id) => !silent.has(id))
        ? []
        : [{ path, message: 'rests on no official organ of either side (organ in sources.yaml)' }];
    }),
  );
};

/** The delegations that a scene puts on the wall are told of: the session is there and has heads. */
export const wallsNameDelegations: Check = (dossier) =>
  ofScenes(dossier, ({ session }) => {
    if (session === undefined) return [];
    const told = dossier.protocol.sessions.find(({ meeting }) => meeting === session);
    const message = `no head of delegation is told of ${JSON.stringify(session)}`;
    return told?.people.some(({ role }) => role === 'head') ? [] : [{ path: ['session'], message }];
  });

/** A hall reads no more than {@link MOST_ON_WALL} of a scene; opening and signing take what they take. */
export const scenesAreShort: Check = (dossier) =>
  ofScenes(dossier, ({ ceremony }, lines) =>
    ceremony
      ? []
      : LANGUAGES.flatMap((language) => {
          const length = lines.reduce(
            (sum, { text }) => sum + lengthOf(text[language], language),
            0,
          );
          const most = MOST_ON_WALL[language];
          const message = `${language}: ${length} on the wall, at most ${most}`;
          return length > most ? [{ path: ['title', language], message }] : [];
        }),
  );

/** A political formula of which a part stands on the wall stands there whole. */
export const formulasStandWhole: Check = (dossier) =>
  ofScenes(dossier, (_, lines) =>
    lines.flatMap(({ path, text }) =>
      dossier.protocol.formulas.flatMap((formula) =>
        LANGUAGES.filter(
          (language) =>
            lower(text[language]).includes(lower(formula.sign[language])) &&
            !lower(text[language]).includes(lower(formula.text[language])) &&
            !isPartOfAnother(dossier, formula.id, text[language], language),
        ).map((language) => ({
          path: [...path, language],
          message: `says a part of the formula ${formula.id}: ${formula.text[language]}`,
        })),
      ),
    ),
  );

const lower = (text: string) => text.toLowerCase();

/** Whether a longer formula that stands whole holds the words of this one. */
function isPartOfAnother({ protocol }: Dossier, id: string, text: string, language: Language) {
  const own = protocol.formulas.find((one) => one.id === id)?.sign[language] ?? '';
  return protocol.formulas.some(
    (other) =>
      other.id !== id &&
      lower(other.text[language]).includes(lower(own)) &&
      lower(text).includes(lower(other.text[language])),
  );
}

/**
 * Words that call a figure of the hosts hearsay, or tell the hall that something is not known: they
 * belong in the note and the annex.
 */
const NOT_ON_WALLS: Readonly<Record<Language, RegExp>> = {
  vi: /cái gọi là|không khớp|không rõ|chưa rõ|nguồn khác|một nguồn|không có trong|không nguồn|\bbáo (?:Nhân Dân|Công Thương)/iu,
  zh: /之说|所谓|一说|不符|不详|不明|来源|未载|《[^》]*报》/u,
  en: /so-called|\bsources?\b|not known|unknown|does not fit|newspaper/iu,
  fr: /soi-disant|prétendu|\bsources?\b|inconnu|ne cadre pas|\bjournal\b/iu,
};

/** No wall says "the so-called", names a paper against another, or argues about what is not known. */
export const wallsAreAtPeace: Check = (dossier) =>
  ofScenes(dossier, (_, lines) =>
    lines.flatMap(({ path, text }) =>
      LANGUAGES.flatMap((language) => {
        const [found] = NOT_ON_WALLS[language].exec(text[language]) ?? [];
        const message = `${JSON.stringify(found)} belongs in the note or the annex, not on the wall`;
        return found ? [{ path: [...path, language], message }] : [];
      }),
    ),
  );

/** A figure with its unit, or a day or month, as Vietnamese texts write them. */
const AMOUNT = /\d[\d.,]*\s(?:tỷ|triệu|ha|km|m)(?!\p{L})|(?:\d{1,2}\/)?\d{1,2}\/\d{4}/gu;

const amountsOf = ({ vi }: LocalText): string[] => [...new Set(vi.match(AMOUNT))];

/** What an amount may be held against: one of the same unit, a day against a day, a month likewise. */
const kindOf = (amount: string) => amount.split(' ')[1] ?? `${amount.split('/').length}`;

/**
 * A wall says nothing that another organ says otherwise: a figure or a day that stands against another
 * in a dispute goes into the note and the annex. A line is about the record of the dispute where it
 * rests on a source that speaks in it.
 */
export const wallsNameNothingDisputed: Check = (dossier) => {
  const { gates, crossings, projects, flows } = dossier;
  // In the disputes of a figure that cannot be, sound ones are named beside it.
  const records = [...gates, ...crossings, ...projects, ...flows.filter((one) => one.isPlausible)];
  const disputed = records.flatMap(({ id, disputes }) =>
    disputes.flatMap(({ statements }) => {
      const said = statements.flatMap(({ text }) => amountsOf(text));
      const sources = new Set(statements.flatMap((statement) => statement.sources));
      return said
        .filter((one) => said.some((other) => other !== one && kindOf(other) === kindOf(one)))
        .map((amount) => ({ id, amount, sources }));
    }),
  );
  return ofScenes(dossier, (_, lines) =>
    lines.flatMap(({ path, text, sources }) =>
      amountsOf(text).flatMap((said) => {
        const found = disputed.find(
          ({ amount, sources: speaking }) =>
            amount === said && sources.some((id) => speaking.has(id)),
        );
        const message = `${said} is disputed, see ${found?.id}: it belongs in the note and the annex`;
        return found ? [{ path, message }] : [];
      }),
    ),
  );
};
