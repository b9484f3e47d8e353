import type { StatementFeature } from '../../model/files/features.ts';
import type { LocalText } from '../../model/language.ts';
import { worstOf } from '../../model/position.ts';
import type { Dossier, Place } from '../../model/records.ts';
import {
  agreementId,
  fieldOfAgreement,
  fieldOfClaim,
  type Standing,
  standingOfAgreement,
  standingOfClaim,
  statementId,
} from '../../model/talk/stand.ts';
import type { CooperationField, RecordId } from '../../model/vocabulary.ts';
import { flatNames, quality, union } from './common.ts';
import { pointAt } from './geometry.ts';

type Places = ReadonlyMap<string, Place>;

/** What of a statement and of an agreement alike becomes a feature. */
interface Stated {
  readonly id: RecordId;
  readonly type: 'statement' | 'agreement';
  readonly text: LocalText;
  readonly field: CooperationField;
  readonly standing: Standing;
  readonly sides: readonly string[];
  readonly status: string | null;
  readonly documents: readonly string[];
  readonly sources: readonly string[];
}

function feature(stated: Stated, places: Places): StatementFeature {
  const { id, standing, text } = stated;
  const { at, from } = standing;
  const points = at.flatMap((place) => places.get(place)?.position ?? []);
  const coordinates = points.map((point) => pointAt(point).coordinates);
  const [only] = coordinates;
  return {
    type: 'Feature',
    properties: {
      id,
      run: `${id}@${from ?? 'undated'}`,
      from,
      to: standing.to,
      ...flatNames(text),
      type: stated.type,
      field: stated.field,
      places: at,
      binds: standing.binds ?? [],
      no_place: standing.reason,
      sides: stated.sides,
      status: stated.status,
      documents: stated.documents,
      ...quality(worstOf(points)),
      sources: stated.sources,
    },
    geometry:
      only === undefined
        ? null
        : coordinates.length === 1
          ? { type: 'Point', coordinates: only }
          : { type: 'MultiPoint', coordinates },
  };
}

/** Statements of the primary documents in the order of the claims, then agreements. */
export function statementFeatures({ claims, agreements, places }: Dossier): StatementFeature[] {
  const known: Places = new Map(places.map((place) => [place.id, place]));
  const stated = [
    ...claims.map((claim): Stated => {
      const { paraphrase, sides, status, locators, sources } = claim;
      return {
        id: statementId(claim.id),
        type: 'statement',
        text: paraphrase,
        field: fieldOfClaim(claim),
        standing: standingOfClaim(claim, known),
        sides: [...sides.vn, ...sides.cn],
        status,
        documents: union(locators.map(({ document }) => document)),
        sources,
      };
    }),
    ...agreements.map((agreement): Stated => {
      const { title, parties, sources } = agreement;
      return {
        id: agreementId(agreement.id),
        type: 'agreement',
        text: title,
        field: fieldOfAgreement(agreement),
        standing: standingOfAgreement(agreement, known),
        sides: [...parties.vn, ...parties.cn],
        status: null,
        documents: [],
        sources,
      };
    }),
  ];
  return stated.map((one) => feature(one, known));
}
