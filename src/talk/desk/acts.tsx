import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { saveFile } from '../../exports/save.ts';
import { formatNumber } from '../../i18n/format.ts';
import { say } from '../../i18n/messages/desk/index.ts';
import type { Talk } from '../../model/talk.ts';
import { Both, chrome } from '../../panels/text.tsx';
import { writeLink } from '../../state/link.ts';
import { languages, update } from '../../state/store.ts';
import { INITIAL_VIEW } from '../../state/view.ts';
import { openPresenter } from '../open-presenter.ts';
import { removeOwn, saveOwn } from '../own.ts';
import { OWN_PREFIX } from '../own-id.ts';
import { focusHeading } from './focus.ts';
import { tell } from './notice.ts';
import { nameOf } from './words.tsx';

/** Whether a talk was made here; those that come with the page have ids of another form. */
export const isOwn = ({ id }: Talk) => id.startsWith(OWN_PREFIX);

/** Gives a talk from a scene on. */
export function give(talk: Talk, scene = 1): void {
  update({ talk: talk.id, scene, selection: null });
}

/** Gives it and opens the speaker's own window. */
async function giveWithPresenter(talk: Talk): Promise<void> {
  give(talk);
  if ((await openPresenter()) === 'refused') tell((language) => say(language, 'talk.refused'));
}

/** Saves talks as one file, named after the first of them. */
export async function saveTalks(talks: readonly Talk[]): Promise<void> {
  const [first] = talks;
  if (!first) return;
  const { talkFileName, writeTalkFile } = await import('../editor/talk-file.ts');
  const name = talkFileName(first);
  saveFile(new Blob([writeTalkFile(talks)], { type: 'application/json' }), name);
  tell((language) => say(language, 'talk.saved', { name }));
}

/** Fetched when it is asked for: it brings what paper needs. */
async function print(talk: Talk): Promise<void> {
  try {
    const { printTalk } = await import('../handout/print.ts');
    await printTalk(talk);
  } catch (error) {
    console.warn('no hand-out', error);
    tell((language) => say(language, 'talk.unprinted'));
  }
}

function deleteTalk(talk: Talk): void {
  void removeOwn(talk.id);
  focusHeading();
  tell(
    (language) => say(language, 'talk.deleted', { title: nameOf(talk.title, language) }),
    () => void saveOwn(talk),
  );
}

/** How a talk is shared as a link: `why` says what stands against it. */
type Share =
  | { readonly link: string }
  | { readonly why: 'local' }
  | { readonly why: 'long'; readonly letters: number; readonly most: number };

async function shareOf(talk: Talk): Promise<Share> {
  if (location.protocol === 'file:') return { why: 'local' };
  const page = `${location.origin}${location.pathname}`;
  if (!isOwn(talk)) {
    const view = { ...INITIAL_VIEW, languages: languages.peek(), talk: talk.id };
    return { link: `${page}#${writeLink(view)}` };
  }
  const { linkOf, MOST_LETTERS } = await import('../editor/packed-link.ts');
  const { link, letters } = linkOf(talk, page, languages.peek());
  return link === null ? { why: 'long', letters, most: MOST_LETTERS } : { link };
}

function Link({ link }: { readonly link: string }) {
  const language = chrome();
  const field = useRef<HTMLTextAreaElement>(null);
  const state = useSignal<'link.copied' | 'link.select' | null>(null);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(link);
      state.value = 'link.copied';
    } catch {
      state.value = 'link.select';
    }
  };
  return (
    <div class="share">
      <label>
        {say(language, 'link.label')}
        <textarea ref={field} readOnly rows={2} value={link} />
      </label>
      <div class="acts">
        <button type="button" class="act" onClick={() => void copy()}>
          {say(language, 'link.copy')}
        </button>
        <span role="status">{state.value && say(language, state.value)}</span>
      </div>
    </div>
  );
}

function Shared({ share, talk }: { readonly share: Share; readonly talk: Talk }) {
  const language = chrome();
  if ('link' in share) return <Link link={share.link} />;
  return (
    <div class="share" role="status">
      <p>
        <Both
          as="stacked"
          say={(said) =>
            share.why === 'local'
              ? say(said, 'link.local')
              : say(said, 'link.long', {
                  letters: formatNumber(share.letters, said),
                  most: formatNumber(share.most, said),
                })
          }
        />
      </p>
      <button type="button" class="act" onClick={() => void saveTalks([talk])}>
        {say(language, 'talk.file')}
      </button>
    </div>
  );
}

/** What else can be done with a talk. */
export function MoreActs({ talk }: { readonly talk: Talk }) {
  const language = chrome();
  const share = useSignal<Share | null>(null);
  // A link that was made before the last change would carry the talk as it was.
  useEffect(() => {
    share.value = null;
  }, [talk]);
  const showLink = async () => {
    share.value = await shareOf(talk);
  };
  return (
    <div class="more-acts">
      <ul>
        <li>
          <button type="button" onClick={() => void giveWithPresenter(talk)}>
            {say(language, 'talk.presenter')}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => void print(talk)}>
            {say(language, 'talk.print')}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => void saveTalks([talk])}>
            {say(language, 'talk.file')}
          </button>
        </li>
        <li>
          <button
            type="button"
            aria-expanded={share.value !== null}
            onClick={() => void showLink()}
          >
            {say(language, 'talk.link')}
          </button>
          {share.value && <Shared share={share.value} talk={talk} />}
        </li>
        {isOwn(talk) && (
          <li>
            <button type="button" onClick={() => deleteTalk(talk)}>
              {say(language, 'talk.delete')}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
