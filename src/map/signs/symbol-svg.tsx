import { bandBox, SYMBOL_VIEW_BOX, type SymbolShape } from './symbols.ts';

/** A symbol of the map in a list, a legend or a panel; what it says stands in words beside it. */
export function SymbolSvg({ shapes }: { readonly shapes: readonly SymbolShape[] }) {
  return (
    <svg class="symbol" viewBox={SYMBOL_VIEW_BOX} aria-hidden="true" focusable="false">
      {shapes.map(({ attrs, band }, index) =>
        band ? (
          <svg key={index} aria-hidden="true" {...bandBox(band)}>
            <path {...attrs} />
          </svg>
        ) : (
          <path key={index} {...attrs} />
        ),
      )}
    </svg>
  );
}
