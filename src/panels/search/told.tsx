import type { Told } from '../../facts/search/choose.ts';
import { cooperationSay } from '../../i18n/messages/panels/cooperation.ts';
import { said } from '../../i18n/messages/panels/search.ts';
import { t } from '../../i18n/t.ts';
import { Icon } from '../../ui/icon.tsx';
import { CLOSE_ICON } from '../../ui/icons.ts';
import { Both, chrome, type Say } from '../../ui/text.tsx';
import { told } from './typed.ts';
import { goBack } from './ways-back.ts';

/** What is said of a choice, a sentence each. */
function sentences({
  moved,
  isInNoYear,
  topic,
  filters: old,
  lens: looked,
  isOffMap,
  reason,
}: Told): Say[] {
  const list: Say[] = [];
  if (moved) list.push((language) => said(language, 'told.moved', moved));
  if (isInNoYear) list.push((language) => said(language, 'told.noYear'));
  if (topic) {
    list.push((language) => said(language, 'told.topic', { topic: t(language, `topic.${topic}`) }));
  }
  if (old) list.push((language) => said(language, 'told.filters'));
  if (looked) list.push((language) => said(language, 'told.lens'));
  if (reason) list.push((language) => cooperationSay(language, `reason.${reason}`));
  if (isOffMap) list.push((language) => said(language, 'told.offMap'));
  return list;
}

/** Ways back. */
function Backs({ moved, filters: old, lens: looked }: Told) {
  const language = chrome();
  return (
    <>
      {moved && (
        <button type="button" onClick={() => goBack('moved')}>
          {said(language, 'told.back', { year: moved.from })}
        </button>
      )}
      {old && (
        <button type="button" onClick={() => goBack('filters')}>
          {said(language, 'told.filtersBack')}
        </button>
      )}
      {looked && (
        <button type="button" onClick={() => goBack('lens')}>
          {said(language, 'told.lensBack')}
        </button>
      )}
    </>
  );
}

/** What choosing a hit changed beside showing it, with the ways back. */
export function ToldNotice() {
  const now = told.value;
  return (
    <div class="search-told-place" role="status">
      {now && (
        <div class="search-told plate">
          {sentences(now).map((say, at) => (
            <p key={at}>
              <Both as="stacked" say={say} />
            </p>
          ))}
          <p class="search-backs">
            <Backs {...now} />
            <button
              type="button"
              class="search-put-away"
              aria-label={said(chrome(), 'told.dismiss')}
              title={said(chrome(), 'told.dismiss')}
              onClick={() => {
                told.value = null;
              }}
            >
              <Icon path={CLOSE_ICON} />
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
