import { z } from 'zod';
import { factsSchema } from '../model/schema/facts.ts';
import { SCHEMAS, type SchemaName } from './read/layout.ts';

const TITLES: Record<SchemaName, string> = {
  edition: 'Edition of the data',
  sources: 'Sources',
  places: 'Places',
  flows: 'Figures of trade and traffic',
  carriers: 'Gates through which trade is drawn',
  meetings: 'Mechanisms and meetings',
  protocol: 'Protocol of the sessions',
  site: 'Gate or crossing',
  project: 'Project',
  document: 'Card of a primary document',
  claims: 'Claims of primary documents',
  commitments: 'Commitments and what came of them',
  agreements: 'Agreements and their terms',
  talk: 'Talk for a meeting',
  search: 'What is typed and never shown',
};

/** JSON Schema (draft 2020-12) of what a writer types, before defaults and trimming. */
export function jsonSchema(name: SchemaName) {
  return described(SCHEMAS[name], TITLES[name]);
}

function described(schema: z.ZodType, title: string) {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return { $schema, title, ...rest };
}

/** The schemas as files of `data/schema`, for editors that complete and check while one types. */
export function jsonSchemaTexts(): Map<string, string> {
  const names = Object.keys(SCHEMAS) as SchemaName[];
  const facts = described(factsSchema, 'Facts of a report, for npm run take-in');
  return new Map(
    [...names.map((name) => [name, jsonSchema(name)] as const), ['facts', facts] as const].map(
      ([name, schema]) => [
        `data/schema/${name}.schema.json`,
        `${JSON.stringify(schema, null, 2)}\n`,
      ],
    ),
  );
}
