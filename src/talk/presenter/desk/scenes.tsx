import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../../i18n/messages/talk/presenter.ts';
import { say as stageSay } from '../../../i18n/messages/talk/stage.ts';
import { chrome } from '../../../ui/text.tsx';
import { ask, count, given, nextScene, number, scene } from '../state.ts';
import { Covered, Hint, Picture } from './picture.tsx';
import { TalkText } from './text.tsx';
import { WallLanguages } from './wall-languages.tsx';

/** The scene that the audience sees. */
export function CurrentScene() {
  const language = chrome();
  const shown = scene.value;
  return (
    <section class="presenter-now" aria-labelledby="presenter-now">
      <header>
        <h2 class="presenter-label" id="presenter-now">
          {say(language, 'now')}
        </h2>
        <WallLanguages />
        <p class="presenter-number figures">
          <span class="hidden-text">
            {stageSay(language, 'scene', { number: number.value, count: count.value })}
          </span>
          <span aria-hidden="true">
            {number.value}&thinsp;/&thinsp;{count.value || '–'}
          </span>
        </p>
      </header>
      <div class="presenter-picture">
        <Picture of={number.value} isLive />
        <Covered />
        <Hint />
      </div>
      {shown && (
        <div class="presenter-said">
          <h3 class="presenter-title">
            <TalkText text={shown.title} as="both" />
          </h3>
          <p class="presenter-line">
            <TalkText text={shown.line} />
          </p>
          {shown.points.length > 0 && (
            <ol class="presenter-points">
              {shown.points.map(({ text, done }, at) => (
                <li key={at}>
                  <TalkText text={text} />
                  {done && (
                    <p class="presenter-done">
                      <TalkText text={done.text} />
                    </p>
                  )}
                </li>
              ))}
            </ol>
          )}
        </div>
      )}
    </section>
  );
}

/** What comes next; a press shows it. */
export function NextScene() {
  const language = chrome();
  const next = nextScene.value;
  return (
    <section class="presenter-next" aria-labelledby="presenter-next">
      <h2 class="presenter-label" id="presenter-next">
        {say(language, 'next')}
      </h2>
      {next ? (
        <button
          type="button"
          class="presenter-next-scene"
          onClick={() => ask({ do: 'go', scene: number.peek() + 1 })}
        >
          <Picture of={number.value + 1} />
          <span class="presenter-next-text">
            <span class="presenter-next-title">
              <span class="figures">{number.value + 1}</span> <TalkText text={next.title} />
            </span>
            <span class="presenter-line">
              <TalkText text={next.line} />
            </span>
          </span>
        </button>
      ) : (
        <p class="presenter-hint">{given.value ? say(language, 'last') : ''}</p>
      )}
    </section>
  );
}

/** All scenes by number and title; a press goes there. */
export function SceneList() {
  const language = chrome();
  const list = useRef<HTMLOListElement>(null);
  const at = number.value;
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <nav class="presenter-list" aria-labelledby="presenter-list">
      <h2 class="presenter-label" id="presenter-list">
        {stageSay(language, 'list')}
      </h2>
      <ol ref={list}>
        {(given.value?.scenes ?? []).map(({ id, title }, index) => (
          <li key={id}>
            <button
              type="button"
              aria-current={index + 1 === at ? 'true' : undefined}
              onClick={() => ask({ do: 'go', scene: index + 1 })}
            >
              <span class="figures">{index + 1}</span>
              <span>
                <TalkText text={title} />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
