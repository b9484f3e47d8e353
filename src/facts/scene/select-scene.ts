import type { Names } from '../../model/language.ts';
import type { LanguagePair, Look, ViewState } from '../../model/view/view.ts';
import type { RecordId, Topic } from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import { type FlowPicture, selectFlows } from '../flows/picture.ts';
import { type Row, selectRows } from '../rows/select-rows.ts';
import type { Mentioned } from './mentions.ts';

/** A place that is pointed at, beside what is highlit: it is no record of its own. */
export interface PointedPlace {
  readonly lon: number;
  readonly lat: number;
  readonly names: Names;
}

/** What a map has to show, whoever draws it; `MapScene` of the renderers has this shape. */
export interface Scene {
  readonly year: number;
  readonly topics: ReadonlySet<Topic>;
  readonly languages: LanguagePair;
  readonly look: Look;
  readonly shown: ReadonlySet<RecordId>;
  /** The rows of the list whose ids are `shown`. */
  readonly rows: readonly Row[];
  readonly selection: RecordId | null;
  readonly highlight: RecordId | null;
  readonly flows: FlowPicture;
  /** Places of the statement under the pointer, or of those of the link. */
  readonly pointed?: readonly PointedPlace[];
  /** What the texts beside the map speak of: it is named first. */
  readonly mentioned?: Mentioned | null;
  /** The members of a dense group that the reader has opened: they stand by themselves. */
  readonly opened?: ReadonlySet<RecordId>;
  /** What differs between the two years that are compared; all else is drawn quieter. */
  readonly changed?: ReadonlySet<RecordId> | null;
  /** Ids of what wears the mark of an open promise. */
  readonly promised?: ReadonlySet<RecordId>;
  /** Ids of the signs to which the selection leads: it has none of its own. */
  readonly ringed?: ReadonlySet<RecordId>;
}

/**
 * The scene of a view. `shown` are the ids of the very rows of the list.
 *
 * @param rows the rows of this view, where the caller has them already.
 * @param flows the trade of this view, likewise.
 */
export function selectScene(
  catalogue: Catalogue,
  view: ViewState,
  highlight: RecordId | null,
  rows: readonly Row[] = selectRows(catalogue, view),
  flows: FlowPicture = selectFlows(catalogue, view),
): Scene {
  const { year, topics, languages, look, selection } = view;
  return {
    year,
    topics,
    languages,
    look,
    shown: new Set(rows.map(({ id }) => id)),
    rows,
    selection,
    highlight,
    flows,
  };
}
