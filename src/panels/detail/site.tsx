import { StatusStrip } from '../../charts/StatusStrip.tsx';
import type { SiteDetail } from '../../facts/detail/detail.ts';
import { formatList } from '../../i18n/format.ts';
import { t } from '../../i18n/t.ts';
import { words } from '../../i18n/words.ts';
import { catalogue, languages } from '../../state/store.ts';
import { Both } from '../../ui/text.tsx';
import { PromisesOf } from './cooperation/promises.tsx';
import { SiteNow, statusWord } from './now.tsx';
import { Classes } from './parts/classes.tsx';
import { SiteFlows } from './parts/flow-links.tsx';
import { Events, Projects, Sites } from './parts/lists.tsx';
import { BothSides, FurtherNames } from './parts/names.tsx';
import { Fact, LocalParagraph, Section } from './parts/parts.tsx';
import { PositionQuality } from './parts/position.tsx';
import { Changes, History } from './parts/state.tsx';
import { Units } from './parts/units.tsx';
import { Sources } from './said/backing.tsx';
import { Claims } from './said/claims.tsx';
import { Disputes } from './said/dispute.tsx';

function Where({ detail }: { readonly detail: SiteDetail }) {
  const { position, record, markers } = detail;
  const note = record.positionNote;
  return (
    <Section title={(language) => t(language, 'detail.position')}>
      {position ? (
        <PositionQuality position={position} />
      ) : (
        <p class="off-map">
          <Both
            as="stacked"
            say={(language) =>
              note
                ? t(language, 'detail.offMap', { reason: note[language] })
                : t(language, 'detail.offMapPlain')
            }
          />
        </p>
      )}
      {record.markers.length > 0 && (
        <dl>
          <Fact label={(language) => t(language, 'detail.markers')}>
            <span class="figures">{record.markers.join(' · ')}</span>
            {record.markersApproximate && (
              <span class="remark">
                <Both say={(language) => t(language, 'detail.markersAbout')} />
              </span>
            )}
            <Sources backing={markers} />
          </Fact>
        </dl>
      )}
    </Section>
  );
}

/** Everything about a gate or crossing as of the year on screen. */
export function SitePanel({ detail }: { readonly detail: SiteDetail }) {
  const { record, year } = detail;
  return (
    <>
      <SiteNow detail={detail} />
      <Changes changes={detail.changes} shown={detail.status} wordOf={statusWord} />
      <Disputes disputes={detail.disputes} />
      <SiteFlows flows={detail.flows} title={(language) => t(language, 'detail.trade')} />
      <History
        history={detail.history}
        wordOf={statusWord}
        strip={
          <StatusStrip
            spans={record.statuses}
            existence={record.existence}
            catalogue={catalogue.value}
            range={catalogue.value.edition.years}
            year={year}
            languages={languages.value}
            kind="status"
          />
        }
      />
      <Events events={detail.events} />
      <Classes detail={detail} />
      <PromisesOf id={record.id} />
      <Projects projects={detail.projects} />
      <Sites
        title={(language) => t(language, 'detail.partOf')}
        sites={detail.partOf ? [detail.partOf] : []}
      />
      <Sites title={(language) => t(language, 'detail.routes')} sites={detail.routes} />
      <Units detail={detail} />
      <Where detail={detail} />
      <Section title={(language) => t(language, 'detail.names')}>
        <BothSides record={record} />
        <FurtherNames names={record.otherNames} />
        {record.modes.length > 0 && (
          <dl>
            <Fact label={(language) => t(language, 'detail.modes')}>
              <Both
                as="stacked"
                say={(language) =>
                  formatList(
                    record.modes.map((mode) => words(language).trafficMode[mode]),
                    language,
                  )
                }
              />
            </Fact>
          </dl>
        )}
        <Sources backing={detail.backing} />
      </Section>
      {record.note && (
        <Section title={(language) => t(language, 'detail.note')}>
          <LocalParagraph text={record.note} />
          <Sources backing={detail.note} />
        </Section>
      )}
      <Claims claims={detail.claims} />
    </>
  );
}
