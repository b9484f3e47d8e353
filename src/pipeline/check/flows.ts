import { dollarsNamed } from '../../model/printed-dollars.ts';
import { yearOf } from '../../model/time.ts';
import type { Fault } from '../fault.ts';
import type { Check } from './records.ts';

/** How many yuan a dollar has cost since 2010, with room for what sources round. */
const YUAN_FOR_A_DOLLAR = { least: 5.8, most: 7.8 } as const;

/**
 * Dollars stand where a source prints them: of a figure in dollars its own value; beside yuan what
 * the source gives beside them, which the note or the scope must name, so that nobody converts in
 * silence, and which cannot be far from the rates of its time.
 */
export const dollarsAreAsPrinted: Check = ({ flows }) =>
  flows.flatMap((flow): Fault[] => {
    const { id, unit, value, valueUsd } = flow;
    const fault = (message: string): Fault[] => [{ record: id, path: ['valueUsd'], message }];
    const wrong = (wanted: string) =>
      fault(`must be ${wanted} for a figure in ${unit} (found ${valueUsd})`);
    if (unit === 'USD') return valueUsd === value ? [] : wrong(`${value}`);
    if (valueUsd === null) return [];
    const { least, most } = YUAN_FOR_A_DOLLAR;
    const rate = value / valueUsd;
    if (rate < least || rate > most) {
      return wrong(`null, or from ${Math.round(value / most)} to ${Math.round(value / least)},`);
    }
    if (dollarsNamed(flow)) return [];
    return fault(
      `${valueUsd} must be named in the English note or scope, as e.g. "1.5 billion USD"`,
    );
  });

/** Only a plausible, printed figure of one full year may be drawn as a yearly flow. */
export const yearlyFlowsAreWholeYears: Check = ({ flows }) =>
  flows.flatMap((flow): Fault[] => {
    const { id, usableAsYearlyFlow, period, isDerived, isPlausible } = flow;
    if (!usableAsYearlyFlow) return [];
    const reasons = [
      ...(period === 'full-year' ? [] : [`its period is ${period}`]),
      ...(isDerived ? ['it is derived'] : []),
      ...(isPlausible ? [] : ['it is not plausible']),
    ];
    return reasons.map((reason) => ({
      record: id,
      path: ['usableAsYearlyFlow'],
      message: `cannot be drawn as a yearly flow: ${reason}`,
    }));
  });

/** A full year begins with its first day and ends with that of the next year. */
export const fullYearsAreYears: Check = ({ flows }) =>
  flows.flatMap(({ id, period, year, from, to }): Fault[] => {
    if (period !== 'full-year') return [];
    if (year === yearOf(from) && from === `${year}` && to === `${year + 1}`) return [];
    const message = `a full year is e.g. year 2021, from "2021", to "2022" (found ${year}, ${from}, ${to})`;
    return [{ record: id, path: ['year'], message }];
  });
