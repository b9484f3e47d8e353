import { StatusStrip } from '../../charts/StatusStrip.tsx';
import type { ProjectDetail } from '../../facts/detail/detail.ts';
import { t } from '../../i18n/t.ts';
import { words } from '../../i18n/words.ts';
import { catalogue, languages } from '../../state/store.ts';
import { Both } from '../../ui/text.tsx';
import { PromisesOf } from './cooperation/promises.tsx';
import { ProjectNow, stageWord } from './now.tsx';
import { ProjectFigures } from './parts/figures.tsx';
import { Events, Sites } from './parts/lists.tsx';
import { LocalParagraph, Section } from './parts/parts.tsx';
import { PositionQuality } from './parts/position.tsx';
import { Changes, History } from './parts/state.tsx';
import { Sources } from './said/backing.tsx';
import { Claims } from './said/claims.tsx';
import { Disputes } from './said/dispute.tsx';

/** The points that stand for the project; those along a line by name, from end to end. */
function Points({ points }: { readonly points: ProjectDetail['positions'] }) {
  if (points.every(({ label }) => label === null)) {
    return points.map((point, index) => <PositionQuality key={index} position={point} />);
  }
  return (
    <ol class="points">
      {points.map((point, index) => (
        <li key={index}>
          {point.label && (
            <h4>
              <Both say={(language) => point.label?.[language] ?? ''} />
            </h4>
          )}
          <PositionQuality position={point} />
        </li>
      ))}
    </ol>
  );
}

function Where({ detail }: { readonly detail: ProjectDetail }) {
  const { record, positions } = detail;
  return (
    <Section title={(language) => t(language, 'detail.position')}>
      {record.geometryBasis === 'schematic' && (
        <p>
          <Both as="stacked" say={(language) => t(language, 'detail.schematic')} />
        </p>
      )}
      {positions.length === 0 && (
        <p class="off-map">
          <Both
            as="stacked"
            say={(language) =>
              record.geometryBasis === 'none'
                ? (record.note?.[language] ?? t(language, 'detail.noLine'))
                : t(language, 'detail.offMapPlain')
            }
          />
        </p>
      )}
      <Points points={positions} />
    </Section>
  );
}

/** Everything about a project as of the year on screen. */
export function ProjectPanel({ detail }: { readonly detail: ProjectDetail }) {
  const { record, year } = detail;
  return (
    <>
      <ProjectNow detail={detail} />
      <Changes changes={detail.changes} shown={detail.stage} wordOf={stageWord} />
      <Disputes disputes={detail.disputes} />
      <ProjectFigures figures={detail.figures} />
      <History
        history={detail.history}
        wordOf={stageWord}
        strip={
          <StatusStrip
            spans={record.stages}
            catalogue={catalogue.value}
            range={catalogue.value.edition.years}
            year={year}
            languages={languages.value}
            kind="stage"
          />
        }
      />
      <Events events={detail.events} />
      <PromisesOf id={record.id} />
      <Sites title={(language) => t(language, 'detail.gatesServed')} sites={detail.gates} />
      <Section title={(language) => t(language, 'detail.ends')}>
        <ul class="places">
          {record.ends.map((end) => (
            <li key={`${end.side} ${end.label.en}`}>
              <Both
                say={(language) =>
                  `${end.label[language]} (${words(language).side[SIDE[end.side]]})`
                }
              />
            </li>
          ))}
        </ul>
      </Section>
      <Where detail={detail} />
      {record.note && (
        <Section
          title={(language) => t(language, detail.note ? 'detail.note' : 'detail.editorsNote')}
        >
          <LocalParagraph text={record.note} />
          <Sources backing={detail.note} />
        </Section>
      )}
      <Claims claims={detail.claims} />
    </>
  );
}

const SIDE = { vn: 'VN', cn: 'CN', both: 'both' } as const;
