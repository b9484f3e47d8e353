import { say } from '../../i18n/messages/talk/desk.ts';
import type { Talk } from '../../model/talk/talk.ts';
import { update } from '../../state/store.ts';
import { chrome } from '../../ui/text.tsx';
import { removeOwn, saveOwn } from '../library/own.ts';
import { openPresenter } from '../wire/open-presenter.ts';
import { focusHeading } from './focus.ts';
import { tell } from './notice.ts';
import { isOwn } from './save.ts';
import { SaveAct, ShareAct } from './share.tsx';
import { nameOf } from './words.tsx';

/** Gives a talk from a scene on. */
export function give(talk: Talk, scene = 1): void {
  update({ talk: talk.id, scene, selection: null });
}

/** Gives it and opens the speaker's own window. */
async function giveWithPresenter(talk: Talk): Promise<void> {
  give(talk);
  if ((await openPresenter()) === 'refused') tell((language) => say(language, 'talk.refused'));
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

/** Likewise: it brings a library of its own. */
async function saveAsSlides(talk: Talk): Promise<void> {
  try {
    const { saveSlides } = await import('../slides/save.ts');
    const name = await saveSlides(talk);
    tell((language) => say(language, 'talk.saved', { name }));
  } catch (error) {
    console.warn('no slides', error);
    tell((language) => say(language, 'talk.noSlides'));
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

/** What else can be done with a talk. */
export function MoreActs({ talk }: { readonly talk: Talk }) {
  const language = chrome();
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
          <button type="button" onClick={() => void saveAsSlides(talk)}>
            {say(language, 'talk.slides')}
          </button>
        </li>
        <SaveAct talk={talk} />
        <ShareAct talk={talk} />
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
