import type { z } from 'zod';
import { agreementsSchema, commitmentsSchema } from '../../model/schema/commitment.ts';
import { claimsSchema, documentSchema } from '../../model/schema/document.ts';
import { carriersSchema, flowsSchema } from '../../model/schema/flow.ts';
import { meetingsSchema } from '../../model/schema/meeting.ts';
import { editionSchema, placesSchema, sourcesSchema } from '../../model/schema/place.ts';
import { projectSchema } from '../../model/schema/project.ts';
import { protocolSchema } from '../../model/schema/protocol.ts';
import { searchSchema } from '../../model/schema/search.ts';
import { siteSchema } from '../../model/schema/site.ts';
import { talkSchema } from '../../model/schema/talk.ts';

/*
 * Which files `data/` holds and which schema each follows. A file that stands
 * in neither list is refused: a slip in a name must not hide a record.
 */

/** One file, one schema. */
export const SINGLE_FILES = {
  'edition.yaml': 'edition',
  'sources.yaml': 'sources',
  'places.yaml': 'places',
  'carriers.yaml': 'carriers',
  'meetings.yaml': 'meetings',
  'search.yaml': 'search',
  'protocol.yaml': 'protocol',
  'agreements.yaml': 'agreements',
} as const;

/** One folder of files with the same schema. */
export const FOLDERS = {
  gates: 'site',
  crossings: 'site',
  projects: 'project',
  flows: 'flows',
  documents: 'document',
  claims: 'claims',
  commitments: 'commitments',
  talks: 'talk',
} as const;

/** Parts of `data/` that hold no records. */
export const NOT_RECORDS: readonly RegExp[] = [/^README\.md$/, /^schema\//, /^shapes\//];

/** By their names in `data/schema`. */
export const SCHEMAS = {
  edition: editionSchema,
  sources: sourcesSchema,
  places: placesSchema,
  flows: flowsSchema,
  carriers: carriersSchema,
  meetings: meetingsSchema,
  protocol: protocolSchema,
  site: siteSchema,
  project: projectSchema,
  document: documentSchema,
  claims: claimsSchema,
  commitments: commitmentsSchema,
  agreements: agreementsSchema,
  talk: talkSchema,
  search: searchSchema,
} as const satisfies Record<string, z.ZodType>;
export type SchemaName = keyof typeof SCHEMAS;

export type FolderName = keyof typeof FOLDERS;

/** The schema that a file of `data/` follows; `undefined` for a file that must not be there. */
export function schemaOf(file: string): SchemaName | undefined {
  if (file in SINGLE_FILES) return SINGLE_FILES[file as keyof typeof SINGLE_FILES];
  const match = /^([a-z]+)\/[^/]+\.yaml$/.exec(file);
  const folder = match?.[1];
  return folder !== undefined && folder in FOLDERS ? FOLDERS[folder as FolderName] : undefined;
}

/** The first line of a data file, by which an editor finds its schema. */
export function modeline(file: string, schema: SchemaName): string {
  const up = '../'.repeat(file.split('/').length - 1);
  return `# yaml-language-server: $schema=${up}schema/${schema}.schema.json`;
}
