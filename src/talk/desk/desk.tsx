import './styles/desk.css';
import { signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { saveFile } from '../../exports/save.ts';
import { say } from '../../i18n/messages/talk/desk.ts';
import { packed } from '../../state/store.ts';
import { Icon } from '../../ui/icon.tsx';
import { CLOSE_ICON } from '../../ui/icons.ts';
import { lazy } from '../../ui/lazy.tsx';
import { Both, chrome } from '../../ui/text.tsx';
import { edited, editedId } from '../editor/state.ts';
import { loadTalks } from '../library/library.ts';
import { clash, keepState, loadOwn, own, unreadable } from '../library/own.ts';
import { focusHeading } from './focus.ts';
import { BACK_ICON } from './icons.ts';
import { IncomingTalk } from './incoming.tsx';
import { TalkList } from './list.tsx';
import { told } from './notice.ts';
import { incoming, openPacked } from './opened.ts';
import { saveTalks } from './save.ts';

const Editor = lazy(() => import('../editor/editor.tsx').then((m) => m.Editor));
const Ready = lazy(() => import('../ready/ready.tsx').then((m) => m.Ready));

/** What was done last, and the way back. */
function Told() {
  const language = chrome();
  const last = told.value;
  return (
    <div class="told" role="status">
      {last && (
        <>
          <p>{last.say(language)}</p>
          {last.undo && (
            <button
              type="button"
              class="act"
              onClick={() => {
                last.undo?.();
                told.value = null;
              }}
            >
              {say(language, 'undo')}
            </button>
          )}
          <button
            type="button"
            class="close"
            aria-label={say(language, 'close')}
            onClick={() => {
              told.value = null;
            }}
          >
            <Icon path={CLOSE_ICON} />
          </button>
        </>
      )}
    </div>
  );
}

function saveUnreadable(): void {
  const text = JSON.stringify(unreadable.peek(), null, 2);
  saveFile(new Blob([text], { type: 'application/json' }), 'kept-talks.json');
}

/** What is to be known about how talks are kept here. */
function Keeping() {
  const count = unreadable.value.length;
  return (
    <>
      {keepState.value === 'refused' && (
        <div class="desk-note" role="alert">
          <p>
            <Both as="stacked" say={(said) => say(said, 'kept.refused')} />
          </p>
          {own.value.length > 0 && (
            <button type="button" class="act" onClick={() => void saveTalks(own.peek())}>
              {say(chrome(), 'kept.saveAll')}
            </button>
          )}
        </div>
      )}
      {clash.value !== null && clash.value.to === editedId.value && (
        <p class="desk-note" role="alert">
          <Both as="stacked" say={(said) => say(said, 'kept.clash')} />
        </p>
      )}
      {count > 0 && (
        <div class="desk-note">
          <p>
            <Both as="stacked" say={(said) => say(said, 'kept.unreadable', { count })} />
          </p>
          <button type="button" class="act" onClick={saveUnreadable}>
            {say(chrome(), 'kept.unreadableSave')}
          </button>
        </div>
      )}
    </>
  );
}

/** Where nothing is kept, the browser asks before the page goes with talks that would be lost. */
function useGuard(): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (keepState.peek() === 'refused' && own.peek().length > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
}

/** Reads all talks; those of the project may be asked for again. */
function useTalks() {
  const state = useSignal<'coming' | 'there' | 'failed'>('coming');
  const load = () => {
    state.value = 'coming';
    loadTalks().then(
      () => {
        state.value = 'there';
      },
      (error: unknown) => {
        console.warn('no talks', error);
        state.value = 'failed';
      },
    );
  };
  useEffect(load, []);
  return { state, load };
}

/** Whether the check before a meeting stands in place of the talks. */
const isReadyOpen = signal(false);

function ReadyCheck() {
  const language = chrome();
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const focus = () => body.current?.querySelector<HTMLElement>('#ready-title')?.focus();
    // It is fetched: its heading takes the focus once it is there.
    const observer = new MutationObserver(focus);
    if (body.current) observer.observe(body.current, { childList: true });
    focus();
    return () => observer.disconnect();
  }, []);
  return (
    <div class="editor">
      <div class="editor-tools">
        <button
          type="button"
          class="editor-back"
          onClick={() => {
            isReadyOpen.value = false;
            focusHeading();
          }}
        >
          <Icon path={BACK_ICON} />
          {say(language, 'editor.back')}
        </button>
      </div>
      <div class="editor-body" ref={body}>
        <Ready />
      </div>
    </div>
  );
}

function Body({ state, load }: ReturnType<typeof useTalks>) {
  if (isReadyOpen.value) return <ReadyCheck />;
  if (edited.value) return <Editor />;
  return (
    <TalkList
      state={state}
      onAgain={load}
      onReady={() => {
        isReadyOpen.value = true;
      }}
    />
  );
}

/** Beside the map: the talks that can be given, and the editor of one's own. */
export function Desk() {
  const { state, load } = useTalks();
  useGuard();
  const bytes = packed.value;
  useEffect(() => {
    if (bytes !== null) void loadOwn().then(() => openPacked(bytes));
  }, [bytes]);
  const isEditing = edited.value !== null && !isReadyOpen.value;
  return (
    <div class="desk" data-editing={isEditing}>
      <Keeping />
      <Told />
      {incoming.value && <IncomingTalk />}
      <Body state={state} load={load} />
    </div>
  );
}
