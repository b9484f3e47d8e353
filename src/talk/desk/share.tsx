import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { formatNumber } from '../../i18n/format.ts';
import { say } from '../../i18n/messages/talk/desk.ts';
import type { Talk } from '../../model/talk/talk.ts';
import { INITIAL_VIEW } from '../../model/view/view.ts';
import { writeLink } from '../../state/link/link.ts';
import { languages } from '../../state/store.ts';
import { Both, chrome } from '../../ui/text.tsx';
import { hasNotes, withoutNotes } from '../editor/notes.ts';
import { isOwn, saveTalks } from './save.ts';

/** How a talk is shared as a link: `why` says what stands against it. */
type Share =
  | { readonly link: string }
  | { readonly why: 'local' }
  | { readonly why: 'long'; readonly letters: number; readonly most: number };

/** @param areNotesIn whether those who get the link get the speaker's notes too. */
async function shareOf(talk: Talk, areNotesIn: boolean): Promise<Share> {
  if (location.protocol === 'file:') return { why: 'local' };
  const page = `${location.origin}${location.pathname}`;
  if (!isOwn(talk)) {
    const view = { ...INITIAL_VIEW, languages: languages.peek(), talk: talk.id };
    return { link: `${page}#${writeLink(view)}` };
  }
  const { linkOf, MOST_LETTERS } = await import('../editor/packed-link.ts');
  const { link, letters } = linkOf(areNotesIn ? talk : withoutNotes(talk), page, languages.peek());
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

interface NotesTickProps {
  readonly isOn: boolean;
  readonly onTick: (isOn: boolean) => void;
}

/** Whether the speaker's notes go along. */
function NotesTick({ isOn, onTick }: NotesTickProps) {
  return (
    <label class="with-notes">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
      />
      {say(chrome(), 'notes.with')}
    </label>
  );
}

/** Saves the talk as a file; with the notes, as it is mostly kept for oneself. */
export function SaveAct({ talk }: { readonly talk: Talk }) {
  const areNotesIn = useSignal(true);
  const save = () => saveTalks([areNotesIn.value ? talk : withoutNotes(talk)]);
  return (
    <li>
      <button type="button" onClick={() => void save()}>
        {say(chrome(), 'talk.file')}
      </button>
      {hasNotes(talk) && (
        <NotesTick
          isOn={areNotesIn.value}
          onTick={(isOn) => {
            areNotesIn.value = isOn;
          }}
        />
      )}
    </li>
  );
}

/** Shares the talk as a link; without the notes, as it goes to others. */
export function ShareAct({ talk }: { readonly talk: Talk }) {
  const share = useSignal<Share | null>(null);
  const areNotesIn = useSignal(false);
  // A link that was made before the last change would carry the talk as it was.
  useEffect(() => {
    share.value = null;
  }, [talk]);
  const show = async (isOn: boolean) => {
    areNotesIn.value = isOn;
    share.value = await shareOf(talk, isOn);
  };
  // A link to a talk that comes with the page brings nothing along.
  const bringsTalk = isOwn(talk) || location.protocol === 'file:';
  return (
    <li>
      <button
        type="button"
        aria-expanded={share.value !== null}
        onClick={() => void show(areNotesIn.value)}
      >
        {say(chrome(), 'talk.link')}
      </button>
      {share.value && bringsTalk && hasNotes(talk) && (
        <NotesTick isOn={areNotesIn.value} onTick={(isOn) => void show(isOn)} />
      )}
      {share.value && (
        <Shared share={share.value} talk={areNotesIn.value ? talk : withoutNotes(talk)} />
      )}
    </li>
  );
}
