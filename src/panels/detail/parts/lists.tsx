import type { Backed, PlaceRef, ProjectLink, SiteLink } from '../../../facts/detail/detail.ts';
import { formatDate } from '../../../i18n/format.ts';
import { freshSay } from '../../../i18n/messages/fresh/fresh.ts';
import { t } from '../../../i18n/t.ts';
import { words } from '../../../i18n/words.ts';
import type { Language } from '../../../model/language.ts';
import type { RecordEvent } from '../../../model/records.ts';
import { OneStop } from '../../../ui/one-stop.tsx';
import { Both, capital, NameOf, type Say } from '../../../ui/text.tsx';
import { SymbolMark } from '../../common/symbol.tsx';
import { Sources } from '../said/backing.tsx';
import { LinkTo } from './link-to.tsx';
import { LocalParagraph, Remark, Section } from './parts.tsx';

/** Dated happenings, oldest first. */
export function Events({ events }: { readonly events: readonly Backed<RecordEvent>[] }) {
  if (events.length === 0) return null;
  return (
    <Section title={(language) => t(language, 'detail.events')}>
      <OneStop>
        <ol class="events">
          {events.map(({ statement, backing }) => (
            <li key={`${statement.date} ${statement.type} ${statement.note.en}`}>
              <p class="event-date">
                <Both as="stacked" say={(language) => formatDate(statement.date, language)} />
              </p>
              <div>
                <p class="event-type">
                  <Both
                    say={(language) => capital(words(language).eventType[statement.type], language)}
                  />
                </p>
                <LocalParagraph text={statement.note} />
                {statement.inferred && (
                  <Remark say={(language) => t(language, 'detail.inferredDate')} />
                )}
                <Sources backing={backing} />
              </div>
            </li>
          ))}
        </ol>
      </OneStop>
    </Section>
  );
}

/** Gates and crossings with their status in the year; each opens its own details. */
export function Sites({
  title,
  sites,
}: {
  readonly title: Say;
  readonly sites: readonly SiteLink[];
}) {
  if (sites.length === 0) return null;
  return (
    <Section title={title}>
      <ul class="links">
        {sites.map(({ record, status, fresh }) => (
          <li key={record.id}>
            <LinkTo id={record.id}>
              <SymbolMark
                symbol={
                  status
                    ? {
                        family: 'site',
                        kind: record.kind,
                        status,
                        basis: record.position?.basis ?? null,
                        isCarried: fresh.kind === 'carried',
                      }
                    : null
                }
              />
              <NameOf names={record.names} />
              <span class={fresh.kind === 'silent' ? 'link-state unknown' : 'link-state'}>
                <Both
                  as="stacked"
                  say={(language) => {
                    if (!status) return freshSay(language, 'absent');
                    return fresh.kind === 'silent'
                      ? t(language, 'detail.silent')
                      : words(language).status[status];
                  }}
                />
              </span>
            </LinkTo>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The stage in a word: not begun yet, or that no source tells it, where there is none. */
function stageWord(stage: ProjectLink['stage'], language: Language): string {
  if (stage === undefined) return t(language, 'detail.notYet');
  return stage === 'unknown' ? t(language, 'detail.silent') : words(language).stage[stage];
}

/** Projects with their stage in the year; each opens its own details. */
export function Projects({ projects }: { readonly projects: readonly ProjectLink[] }) {
  if (projects.length === 0) return null;
  return (
    <Section title={(language) => t(language, 'detail.projects')}>
      <ul class="links">
        {projects.map(({ record, stage, fresh }) => (
          <li key={record.id}>
            <LinkTo id={record.id}>
              <SymbolMark
                symbol={{
                  family: 'project',
                  stage: stage ?? 'unknown',
                  basis: record.position?.basis ?? null,
                  isCarried: fresh.kind === 'carried',
                }}
              />
              <NameOf names={record.names} />
              <span class={stage && stage !== 'unknown' ? 'link-state' : 'link-state unknown'}>
                <Both as="stacked" say={(language) => stageWord(stage, language)} />
              </span>
            </LinkTo>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Places by name, in both languages. */
export function Places({ places }: { readonly places: readonly PlaceRef[] }) {
  return (
    <ul class="places">
      {places.map(({ id, names }) => (
        <li key={id}>
          <NameOf names={names} as="inline" />
        </li>
      ))}
    </ul>
  );
}
