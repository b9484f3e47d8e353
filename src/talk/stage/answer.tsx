import { computed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../i18n/messages/talk/stage.ts';
import { t } from '../../i18n/t.ts';
import { LANGUAGE_TAG } from '../../model/language.ts';
import { detail } from '../../panels/control/derived.ts';
import { ProjectNow, SiteNow } from '../../panels/detail/now.tsx';
import { DetailBody, DetailHeading } from '../../panels/detail/panel.tsx';
import type { Shown } from '../../panels/detail/parts/titles.ts';
import { lens, panel, selection } from '../../state/store.ts';
import { Icon } from '../../ui/icon.tsx';
import { CLOSE_ICON } from '../../ui/icons.ts';
import { lazy } from '../../ui/lazy.tsx';
import { Both, chrome } from '../../ui/text.tsx';
import { perform } from '../course/perform.ts';
import { isAway } from '../course/session.ts';

const Documents = lazy(() =>
  import('../../panels/documents/documents.tsx').then((m) => m.Documents),
);

/** Status of a place or stage of a project in the year on screen; all of it for everything else. */
function Short({ shown }: { readonly shown: Shown }) {
  switch (shown.kind) {
    case 'site':
      return <SiteNow detail={shown} />;
    case 'project':
      return <ProjectNow detail={shown} />;
    default:
      return <DetailBody />;
  }
}

/** The sources of an answer stand open: in a room nobody walks up to press them. */
function useOpenSources() {
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    for (const sources of article.current?.querySelectorAll<HTMLDetailsElement>(
      '.now details.sources',
    ) ?? []) {
      sources.open = true;
    }
  });
  return article;
}

function RecordAnswer({ shown }: { readonly shown: Shown }) {
  const isFull = useSignal(false);
  const article = useOpenSources();
  const language = chrome();
  const hasMore = shown.kind === 'site' || shown.kind === 'project';
  return (
    <article ref={article}>
      <DetailHeading shown={shown} />
      {isFull.value ? <DetailBody /> : <Short shown={shown} />}
      {hasMore && (
        <button
          type="button"
          class="stage-more"
          lang={LANGUAGE_TAG[language]}
          aria-expanded={isFull.value}
          onClick={() => {
            isFull.value = !isFull.peek();
          }}
        >
          {say(language, isFull.value ? 'answer.less' : 'answer.more')}
        </button>
      )}
    </article>
  );
}

/** Whether what a source says is asked for. */
export const isOfSource = computed(() => lens.value !== null || panel.value === 'documents');

/** What the room asked about, large: a place in the year on screen, or what a source says. */
export function Answer() {
  if (!isAway.value) return null;
  const shown = detail.value;
  if (!isOfSource.value && selection.value === null) return null;
  const language = chrome();
  return (
    <aside class="stage-answer plate" aria-label={t(language, 'region.detail')}>
      <button
        type="button"
        class="stage-close"
        aria-label={say(language, 'answer.close')}
        title={say(language, 'answer.close')}
        onClick={() => perform({ do: 'return' })}
      >
        <Icon path={CLOSE_ICON} />
      </button>
      {/* Scrolled by keys as well. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <div class="stage-answer-body" tabIndex={0}>
        {isOfSource.value ? (
          <Documents />
        ) : shown.kind === 'missing' || shown.kind === 'none' ? (
          <p class="empty">
            <Both
              as="stacked"
              say={(said) => t(said, 'detail.missing', { id: selection.value ?? '' })}
            />
          </p>
        ) : (
          <RecordAnswer key={shown.id} shown={shown} />
        )}
      </div>
    </aside>
  );
}
