import { dollarsNamed } from '../../model/printed-dollars.ts';
import { yearOf } from '../../model/time/time.ts';
import { UNITS_OF } from '../../model/vocabulary.ts';
import { type Fault, recordKey } from '../fault.ts';
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
    if (unit !== 'USD' && unit !== 'CNY') return valueUsd === null ? [] : wrong('null');
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

/** A series has one measure, each of its figures a unit of that measure, and all the same unit and count. */
export const seriesAreOfOneKind: Check = ({ flowSeries, flows }) =>
  flowSeries.flatMap(({ id, measure }): Fault[] => {
    const own = flows.filter(({ series }) => series === id);
    const units: readonly string[] = UNITS_OF[measure];
    const counts = own.flatMap(({ countedBy }) => countedBy ?? []);
    return own.flatMap((flow): Fault[] => {
      const fault = (key: string, message: string): Fault => ({
        record: flow.id,
        path: [key],
        message,
      });
      const unit = own[0]?.unit;
      if (!units.includes(flow.unit)) {
        return [
          fault('unit', `${measure} is counted in ${units.join(' or ')} (found ${flow.unit})`),
        ];
      }
      if (flow.unit !== unit) {
        return [
          fault('unit', `series ${id} is in ${unit}; a figure in ${flow.unit} needs another`),
        ];
      }
      if (flow.countedBy !== null && flow.countedBy !== counts[0]) {
        return [
          fault(
            'countedBy',
            `series ${id} is counted by ${counts[0]}; both counts never mix in one`,
          ),
        ];
      }
      return [];
    });
  });

/** Of what a series stands on the map is told once: no two series of one thing claim the same place. */
export const arcsAreApart: Check = ({ flowSeries }) => {
  const taken = new Map<string, string>();
  return flowSeries.flatMap(({ id, measure, arc }): Fault[] => {
    if (!arc) return [];
    const key = [measure, arc.layer, [...arc.of].sort().join('+'), arc.order].join(' ');
    const other = taken.get(key);
    taken.set(key, id);
    if (other === undefined) return [];
    const message = `${other} is number ${arc.order} of the same already`;
    return [{ record: recordKey.series(id), path: ['arc', 'order'], message }];
  });
};

/** The value of a province stands on the map with what it counts: no two provinces count alike. */
export const provincesSayWhatTheyCount: Check = ({ flowSeries }) =>
  flowSeries.flatMap(({ id, measure, arc }): Fault[] => {
    if (measure !== 'value' || arc?.layer !== 'provinces' || arc.label) return [];
    const message = 'is needed: say in a few words what this series counts of the province';
    return [{ record: recordKey.series(id), path: ['arc', 'label'], message }];
  });

/** What is drawn through a gate knows through which: the figure names it, or data/carriers.yaml does. */
export const tradeHasAGate: Check = ({ flowSeries, flows, carriers, gates, crossings }) => {
  const sites = new Set<string>([...gates, ...crossings].map(({ id }) => id));
  const known = new Set(carriers.map(({ places }) => [...places].sort().join('+')));
  return flowSeries.flatMap(({ id, arc }): Fault[] => {
    if (arc?.layer !== 'provinces' || arc.of.some((one) => sites.has(one))) return [];
    const own = flows.filter(({ series }) => series === id);
    if (own.every((flow) => flow.gates.length > 0)) return [];
    if (known.has([...arc.of].sort().join('+'))) return [];
    const message = `carriers.yaml names no gate for ${arc.of.join(', ')}`;
    return [{ record: recordKey.series(id), path: ['arc', 'of'], message }];
  });
};
