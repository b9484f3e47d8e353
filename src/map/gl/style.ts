import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { LanguagePair, Look } from '../../state/view.ts';
import { PALETTES } from '../palette.ts';
import type { Sizing } from '../sizing.ts';
import { borderProvinceNameLayers, farNameLayers, provinceNameLayers } from './layers/areas.ts';
import { borderLayers } from './layers/border.ts';
import type { StyleContext } from './layers/context.ts';
import { doubtLayers, doubtNameLayers } from './layers/doubt.ts';
import { flowLabelLayers } from './layers/flow-labels.ts';
import { frameLayers, landLayers, reliefLayers, seaLayers } from './layers/ground.ts';
import { limitLayers } from './layers/limits.ts';
import { majorNameLayers, minorNameLayers, selectedNameLayers } from './layers/names.ts';
import { pointedLayers } from './layers/pointed.ts';
import { projectLineLayers } from './layers/projects.ts';
import { riverLayers, riverNameLayers } from './layers/rivers.ts';
import { roomLayers, symbolLayers } from './layers/symbols.ts';
import { townLayers, townNameLayers } from './layers/towns.ts';
import { sources } from './sources.ts';

export interface StyleOptions extends Sizing {
  readonly look: Look;
  readonly languages: LanguagePair;
  /** The year to begin with, so that nothing is laid out for another one first. */
  readonly year?: number;
}

/**
 * The whole stack, bottom to top. Names are placed from the top down: what stands
 * higher in this list gets its room first, whatever is drawn over what.
 */
function layers(context: StyleContext): LayerSpecification[] {
  return [
    ...landLayers(context),
    ...reliefLayers(context),
    ...seaLayers(context),
    ...riverLayers(context),
    ...limitLayers(context),
    ...borderLayers(context),
    ...doubtLayers(context),
    ...projectLineLayers(context),
    ...townLayers(context),
    ...riverNameLayers(context),
    ...townNameLayers(context),
    ...farNameLayers(context),
    ...provinceNameLayers(context),
    ...frameLayers(context),
    ...minorNameLayers(context),
    ...borderProvinceNameLayers(context),
    ...majorNameLayers(context),
    ...symbolLayers(context),
    ...doubtNameLayers(context),
    ...selectedNameLayers(context),
    ...flowLabelLayers(context),
    ...roomLayers(context),
    ...pointedLayers(context),
  ];
}

/** The style for a look and a pair of languages: a pure function, same options, same style. */
export function mapStyle({
  look,
  languages,
  scale,
  least,
  year,
}: StyleOptions): StyleSpecification {
  const context: StyleContext = { look, palette: PALETTES[look], languages, scale, least };
  return {
    version: 8,
    name: 'border-cooperation',
    // A change of year must not glide through states that never were.
    transition: { duration: 0, delay: 0 },
    state: {
      year: { default: year ?? 0 },
      shown: { default: [] },
      selection: { default: '' },
    },
    sources: sources(look),
    layers: layers(context),
  };
}
