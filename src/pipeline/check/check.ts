import type { Dossier } from '../../model/records.ts';
import type { Fault } from '../fault.ts';
import type { Shapes } from '../read/shapes.ts';
import * as border from './border.ts';
import * as claims from './claims.ts';
import { recordsAreDistinct } from './duplicates.ts';
import * as flows from './flows.ts';
import * as ids from './ids.ts';
import * as meetings from './meetings.ts';
import * as names from './names.ts';
import type { Check } from './records.ts';
import { referencesAreKnown } from './references.ts';
import * as sites from './sites.ts';
import * as sources from './sources.ts';
import * as spans from './spans.ts';
import * as talks from './talks.ts';

/** Checks between records, in the order in which their faults are best mended. */
export const CHECKS: readonly Check[] = [
  ids.idsAreUnique,
  ids.idsHaveTheirKind,
  ids.orderIsARow,
  referencesAreKnown,
  sources.usedSourcesAreKnown,
  sources.knownSourcesAreUsed,
  sources.addressesAreUnique,
  sources.primarySourcesAreDocuments,
  sources.positionsHaveSources,
  spans.historiesAreChains,
  spans.spansRunForward,
  names.sidesAreNamed,
  names.recordsAreNamed,
  sites.plannedIsForPlannedRoutes,
  sites.kindsFitFolders,
  sites.missingPositionsAreExplained,
  sites.statusesBeginWithTheSite,
  sites.unitsFit,
  sites.figuresFit,
  flows.dollarsAreAsPrinted,
  flows.yearlyFlowsAreWholeYears,
  flows.fullYearsAreYears,
  meetings.ordinalsAreUnique,
  meetings.undatedMeetingsSayWhy,
  meetings.meetingPlacesHavePositions,
  claims.locatorsLeadSomewhere,
  claims.paragraphsAreAccountedFor,
  claims.claimsCiteTheirDocuments,
  claims.valuesHaveUnits,
  claims.problemsPointToParagraphs,
  talks.scenesShowWhatIsThere,
  talks.sessionsNeedASecondYear,
  talks.talksAreTranslated,
  recordsAreDistinct,
];

/** Checks of positions against the shapes. */
export const SHAPE_CHECKS: readonly border.ShapeCheck[] = [
  border.sitesLieOnTheBorder,
  border.sitesLieBetweenTheirUnits,
  border.bridgesCrossTheBorder,
  border.lineKeepsToMarkers,
];

/** Every fault that any check finds. */
export function checkDossier(dossier: Dossier, shapes: Shapes): Fault[] {
  return [
    ...CHECKS.flatMap((check) => check(dossier)),
    ...SHAPE_CHECKS.flatMap((check) => check(dossier, shapes)),
  ];
}
