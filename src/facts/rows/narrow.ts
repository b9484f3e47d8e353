import type { Flow } from '../../model/records.ts';
import { type Filters, NO_FILTERS, type ViewState } from '../../model/view/view.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import { lensRecords } from '../documents/lens.ts';
import {
  chosenCount,
  type Dimension,
  facetsOf,
  facetsOfFlow,
  filterIn,
  type Thing,
} from './filters.ts';

/** What narrows a year; without filters and lens everything passes. */
export interface NarrowView extends Pick<ViewState, 'year'> {
  readonly filters?: Filters;
  readonly lens?: string | null;
}

/** What filters and lens let through in the year. */
export interface Narrowed {
  passes(thing: Thing): boolean;
  passesFlow(flow: Flow): boolean;
}

/**
 * Filters and lens in one: map, list, tables, counts and charts all ask here, so that they agree.
 *
 * @param except a set of the filters that is not asked, while its own values are counted.
 */
export function narrowed(
  catalogue: Catalogue,
  { year, filters = NO_FILTERS, lens = null }: NarrowView,
  except: Dimension | null = null,
): Narrowed {
  const ids = lensRecords(catalogue, lens);
  const isSeen = (id: RecordId) => ids === null || ids.has(id);
  if (chosenCount(filters) === 0) {
    return { passes: ({ record }) => isSeen(record.id), passesFlow: ({ id }) => isSeen(id) };
  }
  const passes = filterIn(catalogue, filters, year, except);
  return {
    passes: (thing) => isSeen(thing.record.id) && passes(facetsOf(catalogue, thing, year)),
    passesFlow: (flow) => isSeen(flow.id) && passes(facetsOfFlow(catalogue, flow, year)),
  };
}
