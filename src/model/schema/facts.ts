import { z } from 'zod';
import { LANGUAGES, type Language } from '../language.ts';
import { commitmentSchema } from './commitment.ts';
import { partialDate, recordId } from './common.ts';
import { claimSchema, documentSchema } from './document.ts';
import { flowSchema } from './flow.ts';
import { meetingSchema } from './meeting.ts';
import { sourceSchema } from './place.ts';
import { projectSchema } from './project.ts';
import { officeSchema, personSchema, sessionSchema } from './protocol.ts';
import { siteSchema } from './site.ts';

export const FACTS_FORMAT = 'border-cooperation-facts';
export const FACTS_VERSION = 1;

/** What somebody found in a report: new records and new entries of records that are there. */
export const factsSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(FACTS_FORMAT),
  version: z.literal(FACTS_VERSION),
  checked: z
    .strictObject({ by: z.string().trim().min(1), date: partialDate })
    .optional()
    .describe('a second person who compared it with the report: initials or office; not published'),
  sources: z.array(sourceSchema).default([]),
  documents: z.array(documentSchema).default([]).describe('cards of primary documents'),
  claims: z.array(claimSchema).default([]).describe('statements of primary documents'),
  meetings: z.array(meetingSchema).default([]),
  offices: z.array(officeSchema).default([]).describe('offices that no session had before'),
  persons: z.array(personSchema).default([]).describe('people who hold an office at a session'),
  delegations: z
    .array(sessionSchema)
    .default([])
    .describe('who was at a session: heads, guests, what was signed'),
  figures: z.array(flowSchema).default([]),
  states: z
    .array(z.strictObject({ site: recordId, state: siteSchema.shape.statuses.element }))
    .default([])
    .describe('a new state of a gate or crossing; the one before it ends where it begins'),
  stages: z
    .array(z.strictObject({ project: recordId, stage: projectSchema.shape.stages.element }))
    .default([])
    .describe('a new stage of a project; the one before it ends where it begins'),
  events: z
    .array(z.strictObject({ record: recordId, event: siteSchema.shape.events.element }))
    .default([])
    .describe('a dated happening of a gate, crossing or project'),
  outcomes: z
    .array(
      z.strictObject({
        commitment: commitmentSchema.shape.id,
        outcome: commitmentSchema.shape.outcomes.element,
      }),
    )
    .default([])
    .describe('what came of a commitment; it answers a last outcome that is “no report”'),
  commitments: z
    .array(commitmentSchema)
    .default([])
    .describe(
      'what one side asked or promised, or what both agreed, that the data do not have yet',
    ),
});

export type FactsFile = z.infer<typeof factsSchema>;

type Path = readonly (string | number)[];

export interface ReadFacts {
  /** With a stand-in for each missing language; `undefined` when it has other faults. */
  readonly facts: FactsFile | undefined;
  /** Texts that lack a language: paths from the root of the file, the language last. */
  readonly gaps: readonly Path[];
  /** All that is wrong beside the gaps. */
  readonly error: z.ZodError | undefined;
}

/** Reads a file of facts. One language of a text is enough; what is missing is a gap, no fault. */
export function readFacts(value: unknown): ReadFacts {
  const first = factsSchema.safeParse(value);
  if (first.success) return { facts: first.data, gaps: [], error: undefined };
  const gaps: Path[] = [];
  const filled: unknown = structuredClone(value);
  for (const { path } of first.error.issues) {
    const plain = path.filter((step) => typeof step !== 'symbol');
    if (fill(filled, plain)) gaps.push(plain);
  }
  const second = factsSchema.safeParse(filled);
  return { facts: second.data, gaps, error: second.error };
}

/** What stands for a text that nobody has translated, in the script of its language. */
const STAND_IN: Readonly<Record<Language, string>> = {
  vi: 'chưa dịch',
  zh: '待译',
  en: 'to be translated',
  fr: 'à traduire',
};

/** Puts a stand-in where one language of a text is missing; `false` where that is not what is wrong. */
function fill(root: unknown, path: Path): boolean {
  const language = LANGUAGES.find((one) => one === path.at(-1));
  if (language === undefined) return false;
  const texts = at(root, path.slice(0, -1)) as Partial<Record<Language, unknown>> | undefined;
  if (typeof texts !== 'object' || texts === null) return false;
  const isMissing = texts[language] === undefined || texts[language] === '';
  const isWritten = LANGUAGES.some((one) => typeof texts[one] === 'string' && texts[one] !== '');
  if (!isMissing || !isWritten) return false;
  texts[language] = STAND_IN[language];
  return true;
}

/** What stands at `path`; `undefined` where nothing does. */
function at(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    root,
  );
}

/** The facts as they were written: without the texts that {@link readFacts} put into `gaps`. */
export function withoutFillers(facts: FactsFile, gaps: readonly Path[]): FactsFile {
  const written = structuredClone(facts);
  for (const gap of gaps) {
    const texts = at(written, gap.slice(0, -1)) as Record<string, unknown>;
    delete texts[String(gap.at(-1))];
  }
  return written;
}
