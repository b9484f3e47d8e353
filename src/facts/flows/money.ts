import { dollarsNamed } from '../../model/printed-dollars.ts';
import type { Flow } from '../../model/records.ts';
import type { Money } from '../../model/view/view.ts';
import type { Approximation, FigureUnit } from '../../model/vocabulary.ts';

/** A figure as a source prints it. */
export interface Amount {
  readonly value: number;
  readonly unit: FigureUnit;
  readonly approximation: Approximation;
}

/**
 * A figure in the money that the reader asks for; `null` where no source gives it. Nothing is
 * converted: dollars are those that a source prints. Beside a figure in yuan they are the source's
 * own, told with its word: `about` where it says so, and not where it does not. What is no money is
 * told as it is.
 */
export function amountIn(
  flow: Pick<Flow, 'value' | 'unit' | 'valueUsd' | 'approximation' | 'note' | 'scope'>,
  money: Money,
): Amount | null {
  const { value, unit, valueUsd, approximation } = flow;
  if (money === 'reported' || unit !== 'CNY') return { value, unit, approximation };
  if (valueUsd === null) return null;
  const named = dollarsNamed(flow);
  return { value: valueUsd, unit: 'USD', approximation: named?.approximation ?? 'exact' };
}
