import { z } from 'zod';

/**
 * data/search.yaml: what people type for a thing and no page, file or list shows: spellings, misprints,
 * romanisations, older and foreign forms. It goes into the search index alone.
 */
export const searchSchema = z.strictObject({
  also: z.array(
    z.strictObject({
      id: z.string().min(1).describe('id of a gate, crossing, project, place or mechanism'),
      texts: z.array(z.string().trim().min(1)).min(1),
    }),
  ),
});
