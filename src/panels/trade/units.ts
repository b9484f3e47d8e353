import type { Catalogue } from '../../facts/catalogue.ts';
import { findSite } from '../../facts/find.ts';
import type { FlowArc, FlowBadge } from '../../facts/flows/picture.ts';
import { formatList } from '../../i18n/format.ts';
import type { Language } from '../../model/language.ts';

/** The provinces, the region or the gate of an arc, in words. */
export function unitNames(
  catalogue: Catalogue,
  { of }: Pick<FlowArc | FlowBadge, 'of'>,
  language: Language,
): string {
  const names = of.map((id) => {
    const known = catalogue.places.get(id)?.names ?? findSite(catalogue, id)?.names;
    return known?.[language] ?? known?.vi ?? id;
  });
  return formatList(names, language);
}
