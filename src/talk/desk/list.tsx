import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { formatDate } from '../../i18n/format.ts';
import { say } from '../../i18n/messages/talk/desk.ts';
import { sameInAll } from '../../model/language.ts';
import type { Talk } from '../../model/talk/talk.ts';
import { Icon } from '../../ui/icon.tsx';
import { Both, chrome, HiddenText } from '../../ui/text.tsx';
import { detailNames } from '../editor/name-now.ts';
import { edit, nowShown, openScene } from '../editor/state.ts';
import { copyOf, makeScene, makeTalk } from '../editor/talk-edit.ts';
import { allTalks } from '../library/library.ts';
import { saveOwn } from '../library/own.ts';
import { newSceneId, newTalkId } from '../library/own-id.ts';
import { give, MoreActs } from './acts.tsx';
import { FileButton } from './file-button.tsx';
import { GIVE_ICON, MORE_ICON } from './icons.ts';
import { tell } from './notice.ts';
import { TalkPicture } from './picture.tsx';
import { isOwn } from './save.ts';
import { nameOf, Words } from './words.tsx';

/** Makes a talk that begins with what is on screen. */
async function makeNew(): Promise<void> {
  const scene = makeScene(newSceneId(), nowShown(), detailNames() ?? sameInAll(''));
  const talk = makeTalk(newTalkId(), scene);
  void saveOwn(talk);
  await edit(talk.id);
  openScene.value = null;
}

/** Opens a talk in the editor: one's own as it is, another one as a copy. */
async function editTalk(talk: Talk): Promise<void> {
  if (isOwn(talk)) return edit(talk.id);
  const copy = copyOf(talk, newTalkId);
  void saveOwn(copy);
  await edit(copy.id);
  tell((language) => say(language, 'talk.copied', { title: nameOf(copy.title, language) }));
}

function Facts({ talk }: { readonly talk: Talk }) {
  const language = chrome();
  return (
    <p class="talk-facts">
      {talk.date !== null && <span>{formatDate(talk.date, language)}</span>}
      <span>{say(language, 'talk.scenes', { count: talk.scenes.length })}</span>
    </p>
  );
}

function TalkCard({ talk }: { readonly talk: Talk }) {
  const language = chrome();
  const id = useId();
  const isMore = useSignal(false);
  const title = <HiddenText>: {nameOf(talk.title, language)}</HiddenText>;
  return (
    <li class="talk" data-talk={talk.id}>
      <div class="talk-head">
        <TalkPicture talk={talk} scene={1} />
        <div class="talk-words">
          <h4 class="talk-title">
            <Words text={talk.title} />
          </h4>
          <Facts talk={talk} />
        </div>
      </div>
      <div class="acts">
        <button type="button" class="act main" onClick={() => give(talk)}>
          <Icon path={GIVE_ICON} />
          {say(language, 'talk.give')}
          {title}
        </button>
        <button type="button" class="act" onClick={() => void editTalk(talk)}>
          {say(language, isOwn(talk) ? 'talk.edit' : 'talk.copy')}
          {title}
        </button>
        <button
          type="button"
          class="act sign"
          aria-expanded={isMore.value}
          aria-controls={id}
          title={say(language, 'talk.more')}
          onClick={() => {
            isMore.value = !isMore.value;
          }}
        >
          <Icon path={MORE_ICON} />
          <HiddenText>{say(language, 'talk.more')}</HiddenText>
          {title}
        </button>
      </div>
      <div id={id}>{isMore.value && <MoreActs talk={talk} />}</div>
    </li>
  );
}

interface GroupProps {
  readonly head: 'list.own' | 'list.shipped';
  readonly talks: readonly Talk[];
}

function Group({ head, talks }: GroupProps) {
  if (talks.length === 0) return null;
  return (
    <section class="talk-group">
      <h3>
        <Both say={(said) => say(said, head)} />
      </h3>
      <ul>
        {talks.map((talk) => (
          <TalkCard key={talk.id} talk={talk} />
        ))}
      </ul>
    </section>
  );
}

interface TalkListProps {
  /** Whether the talks of the project are there. */
  readonly state: ReadonlySignal<'coming' | 'there' | 'failed'>;
  readonly onAgain: () => void;
  readonly onReady: () => void;
}

/** All talks: to give, to edit, to print, to pass on. */
export function TalkList({ state, onAgain, onReady }: TalkListProps) {
  const language = chrome();
  const talks = allTalks.value;
  return (
    <div class="talk-list">
      <Group head="list.own" talks={talks.filter(isOwn)} />
      <Group head="list.shipped" talks={talks.filter((talk) => !isOwn(talk))} />
      {state.value === 'failed' && (
        <div class="desk-note" role="alert">
          <p>
            <Both as="stacked" say={(said) => say(said, 'list.failed')} />
          </p>
          <button type="button" class="act" onClick={onAgain}>
            {say(language, 'list.again')}
          </button>
        </div>
      )}
      {talks.length === 0 && state.value === 'there' && (
        <p class="empty">
          <Both as="stacked" say={(said) => say(said, 'list.none')} />
        </p>
      )}
      <div class="desk-acts">
        <button type="button" class="act" onClick={() => void makeNew()}>
          {say(language, 'desk.new')}
        </button>
        <FileButton class="act" text="desk.open" />
        <button type="button" class="act" onClick={onReady}>
          {say(language, 'desk.ready')}
        </button>
      </div>
    </div>
  );
}
