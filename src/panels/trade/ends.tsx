import { formatList } from '../../i18n/format.ts';
import type { Language } from '../../model/language.ts';
import type { Flow } from '../../model/records.ts';
import { inOrder } from '../../model/sides.ts';
import { catalogue } from '../../state/store.ts';
import { Both } from '../../ui/text.tsx';

/** The places of one end as a list in words, in one language. */
function endText(ids: readonly string[], language: Language): string {
  const names = ids.map((id) => {
    const place = catalogue.value.places.get(id);
    return place?.names[language] ?? place?.names.vi ?? id;
  });
  return formatList(names, language);
}

const ARROW = { export: '→', import: '→', total: '↔' } as const;

/** From where to where: a total joins its ends both ways, in the order of the language. */
export function Ends({ flow }: { readonly flow: Pick<Flow, 'a' | 'b' | 'direction'> }) {
  const { a, b, direction } = flow;
  const endsIn = (language: Language) => {
    if (direction === 'total') return inOrder(language, { vietnam: a, china: b });
    return direction === 'import' ? [b, a] : [a, b];
  };
  const say = (language: Language) =>
    endsIn(language)
      .map((end) => endText(end, language))
      .join(` ${ARROW[direction]} `);
  return <Both as="stacked" say={say} />;
}
