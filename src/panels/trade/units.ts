import { formatList } from '../../i18n/format.ts';
import type { Language } from '../../model/language.ts';
import type { Catalogue } from '../../state/catalogue.ts';
import { findSite } from '../../state/find.ts';
import type { FlowArc, FlowBadge } from '../../state/flows/picture.ts';

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
