import type { Dossier } from '../../model/records.ts';
import type { Fault } from '../fault.ts';
import type { Shapes } from '../read/shapes.ts';
import * as addresses from './addresses.ts';
import { recordsAreDistinct } from './duplicates.ts';
import * as edition from './edition.ts';
import * as flows from './flows.ts';
import * as ids from './ids.ts';
import * as border from './land/border.ts';
import * as places from './land/places.ts';
import { placesLieAtTheirTowns } from './land/towns.ts';
import * as names from './names.ts';
import * as order from './order.ts';
import type { Check } from './records.ts';
import { referencesAreKnown } from './references.ts';
import * as charts from './said/charts.ts';
import * as claims from './said/claims.ts';
import * as commitments from './said/commitments.ts';
import * as meetings from './said/meetings.ts';
import * as protocol from './said/protocol.ts';
import * as promises from './said/talk-promises.ts';
import * as talks from './said/talks.ts';
import * as wall from './said/wall.ts';
import * as sites from './sites.ts';
import * as sources from './sources.ts';
import * as spans from './spans.ts';
import * as texts from './texts.ts';

/** Checks between records, in the order in which their faults are best mended. */
export const CHECKS: readonly Check[] = [
  ids.idsAreUnique,
  ids.idsHaveTheirKind,
  ids.orderIsARow,
  texts.textsAreLegible,
  referencesAreKnown,
  sources.usedSourcesAreKnown,
  sources.sourcesAreNamedOnce,
  sources.knownSourcesAreUsed,
  sources.addressesAreUnique,
  addresses.addressesLeadOutside,
  sources.primarySourcesAreDocuments,
  sources.positionsHaveSources,
  spans.historiesAreChains,
  spans.spansRunForward,
  edition.nothingIsNewerThanTheEdition,
  edition.statesAreOfOurTime,
  names.sidesAreNamed,
  names.recordsAreNamed,
  names.whatIsTypedIsOfSomething,
  names.whatIsTypedIsNoName,
  order.pairsAreKnown,
  order.sidesAreInOrder,
  sites.plannedIsForPlannedRoutes,
  sites.kindsFitFolders,
  sites.missingPositionsAreExplained,
  sites.statusesBeginWithTheSite,
  sites.unitsFit,
  flows.dollarsAreAsPrinted,
  flows.yearlyFlowsAreWholeYears,
  flows.fullYearsAreYears,
  flows.seriesAreOfOneKind,
  flows.arcsAreApart,
  flows.provincesSayWhatTheyCount,
  flows.tradeHasAGate,
  meetings.ordinalsAreUnique,
  meetings.undatedMeetingsSayWhy,
  meetings.meetingPlacesHavePositions,
  protocol.protocolNamesWhatIsThere,
  protocol.protocolListsAreUsed,
  protocol.headsFollowTheName,
  claims.locatorsLeadSomewhere,
  claims.paragraphsAreAccountedFor,
  claims.claimsCiteTheirDocuments,
  claims.valuesHaveUnits,
  claims.problemsPointToParagraphs,
  commitments.datesAreOfTheirSessions,
  commitments.outcomesFollow,
  commitments.outcomesAreBacked,
  commitments.seenIsThere,
  commitments.recordsKeepUp,
  commitments.termsFollowSigning,
  commitments.bothSidesAreThere,
  commitments.aheadIsJudged,
  talks.scenesShowWhatIsThere,
  talks.sessionsNeedASecondYear,
  talks.talksAreTranslated,
  wall.wallLinesAreMarked,
  wall.wallsNameDelegations,
  wall.scenesAreShort,
  wall.formulasStandWhole,
  wall.wallsAreAtPeace,
  wall.wallsNameNothingDisputed,
  charts.chartsCanBeStoodBehind,
  promises.wallsTellToldOutcomes,
  promises.handoutsTellOfSessions,
  recordsAreDistinct,
];

/** Checks of positions against the shapes. */
export const SHAPE_CHECKS: readonly border.ShapeCheck[] = [
  border.sitesLieOnTheBorder,
  border.sitesLieBetweenTheirUnits,
  border.bridgesCrossTheBorder,
  border.lineKeepsToMarkers,
  places.placesLieInTheirUnits,
  placesLieAtTheirTowns,
];

/** Every fault that any check finds. */
export function checkDossier(dossier: Dossier, shapes: Shapes): Fault[] {
  return [
    ...CHECKS.flatMap((check) => check(dossier)),
    ...SHAPE_CHECKS.flatMap((check) => check(dossier, shapes)),
  ];
}
