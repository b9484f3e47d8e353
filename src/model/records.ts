import type { z } from 'zod';
import type { Names } from './language.ts';
import type * as commitment from './schema/commitment.ts';
import type * as common from './schema/common.ts';
import type * as document from './schema/document.ts';
import type * as flow from './schema/flow.ts';
import type * as meeting from './schema/meeting.ts';
import type * as place from './schema/place.ts';
import type * as project from './schema/project.ts';
import type * as protocol from './schema/protocol.ts';
import type * as searchTexts from './schema/search.ts';
import type * as site from './schema/site.ts';
import type { Talk } from './talk/talk.ts';

/*
 * The records as people write them and as the page loads them. The schemas are
 * the one definition; only their types come here, so that the browser carries
 * no validator.
 */

/** As it is written: without a name of its own. */
export type WrittenSite = z.infer<typeof site.siteSchema>;
export type Site = WrittenSite & { readonly names: Names };
export type StatusSpan = Site['statuses'][number];
export type ClassSpan = Site['classHistory'][number];

export type Project = z.infer<typeof project.projectSchema>;
export type StageSpan = Project['stages'][number];
export type ProjectFigure = Project['figures'][number];

/** A dated happening of a site or project. */
export type RecordEvent = Site['events'][number];

export type Flow = z.infer<typeof flow.flowSchema>;
export type FlowSeries = z.infer<typeof flow.flowSeriesSchema>;
export type Carrier = z.infer<typeof flow.carriersSchema>['carriers'][number];

export type Meeting = z.infer<typeof meeting.meetingSchema>;
export type Mechanism = z.infer<typeof meeting.meetingsSchema>['mechanisms'][number];

/** Who met, in which office, and what was signed: of all sessions. */
export type Protocol = z.infer<typeof protocol.protocolSchema>;
export type Office = Protocol['offices'][number];
export type Person = Protocol['persons'][number];
export type ProtocolSession = Protocol['sessions'][number];
export type Delegate = ProtocolSession['people'][number];

export type DocumentCard = z.infer<typeof document.documentSchema>;
export type Claim = z.infer<typeof document.claimSchema>;
export type Locator = Claim['locators'][number];

export type Commitment = z.infer<typeof commitment.commitmentSchema>;
export type Outcome = Commitment['outcomes'][number];
export type Agreement = z.infer<typeof commitment.agreementSchema>;

export type Place = z.infer<typeof place.placeSchema>;
export type Source = z.infer<typeof place.sourceSchema>;
/** What is typed for a thing and never shown. */
export type AlsoTyped = z.infer<typeof searchTexts.searchSchema>['also'][number];
export type Edition = z.infer<typeof place.editionSchema>;

export type Position = z.infer<typeof common.position>;
export type Dispute = z.infer<typeof common.dispute>;

/** Everything in `data/`, read and checked against the schemas. Lists keep their files' order. */
export interface Dossier {
  readonly edition: Edition;
  readonly sources: readonly Source[];
  readonly places: readonly Place[];
  /** West to east. */
  readonly gates: readonly Site[];
  /** West to east. */
  readonly crossings: readonly Site[];
  readonly projects: readonly Project[];
  readonly flowSeries: readonly FlowSeries[];
  readonly flows: readonly Flow[];
  readonly carriers: readonly Carrier[];
  readonly mechanisms: readonly Mechanism[];
  readonly meetings: readonly Meeting[];
  readonly protocol: Protocol;
  readonly documents: readonly DocumentCard[];
  readonly claims: readonly Claim[];
  readonly commitments: readonly Commitment[];
  readonly agreements: readonly Agreement[];
  readonly talks: readonly Talk[];
  readonly alsoTyped: readonly AlsoTyped[];
}
