import { expect, it } from 'vitest';
import { wordOf } from '../../../src/panels/clerk/choices.ts';
import { fieldName } from '../../../src/panels/clerk/schema-form.tsx';
import { FORM_FIELDS, FORM_KINDS } from '../../fixtures/form-words.ts';

/** Units that are written alike in every language. */
const SAME = new Set(['USD', 'CNY']);

it.each(FORM_KINDS)(
  'every field and word of %s has its words in the languages of both sides',
  (kind) => {
    const nameless = FORM_FIELDS.filter((one) => one.kind === kind).flatMap(({ key, shape }) =>
      (['vi', 'zh'] as const).flatMap((language) => [
        ...(fieldName(kind, key, language) === key ? [`${key} ${language}`] : []),
        ...(shape.kind === 'word' ? shape.options : [])
          .filter((word) => !SAME.has(word) && wordOf(kind, key, word, language) === word)
          .map((word) => `${key}=${word} ${language}`),
      ]),
    );
    expect([...new Set(nameless)]).toEqual([]);
  },
);
