import { t } from '../../i18n/t.ts';
import { TOPICS, type Topic } from '../../model/vocabulary.ts';
import { TopicMark } from '../../panels/common/topic-mark.tsx';
import { counts, earlier } from '../../panels/control/derived.ts';
import { isCut } from '../../state/load.ts';
import { isLineFree } from '../../state/map-frame.ts';
import { topics, update, year } from '../../state/store.ts';
import { lazy } from '../../ui/lazy.tsx';
import { Both, chrome, HiddenText } from '../../ui/text.tsx';

/** What of trade is shown; the first picture is not kept waiting for it. */
const FlowChoice = lazy(
  () => import('../../panels/trade/choice.tsx').then((part) => part.FlowChoice),
  {
    isOfFirst: true,
  },
);

/** The topics after a switch is moved. */
export function toggled(on: ReadonlySet<Topic>, topic: Topic): ReadonlySet<Topic> {
  return new Set(TOPICS.filter((one) => (one === topic) !== on.has(one)));
}

/** The switch of a topic; beneath that of trade, what of it is shown. */
function TopicSwitch({ topic }: { readonly topic: Topic }) {
  const language = chrome();
  const count = counts.value[topic];
  // Figures of earlier years are on the map, and no news of this one: neither "0" nor a number like others.
  const isEarlier = topic === 'flows' && count === 0 && earlier.value > 0;
  // Its records come after the first picture: until then nobody knows how many they are.
  const isComing = topic === 'cooperation' && isCut.value;
  const told = isEarlier
    ? t(language, 'topic.countEarlier', { count: earlier.value, year: year.value })
    : t(language, 'topic.count', { count, year: year.value });
  return (
    <li>
      <label class="topic">
        <input
          type="checkbox"
          checked={topics.value.has(topic)}
          onChange={() => update({ topics: toggled(topics.value, topic) })}
        />
        <TopicMark topic={topic} />
        <span class="topic-name">
          <Both say={(said) => t(said, `topic.${topic}`)} />
        </span>
        <span
          class={isEarlier ? 'count figures earlier' : 'count figures'}
          title={isEarlier ? told : undefined}
          aria-hidden="true"
        >
          {isComing ? '…' : isEarlier ? `(${earlier.value})` : count}
        </span>
        <HiddenText>{isComing ? t(language, 'part.loading') : told}</HiddenText>
      </label>
      {topic === 'flows' && topics.value.has(topic) && isLineFree.value && <FlowChoice />}
    </li>
  );
}

/** What the reader switches, and how much of each the year has. */
export function Topics() {
  return (
    <section class="topics" aria-label={t(chrome(), 'region.topics')}>
      <ul>
        {TOPICS.map((topic) => (
          <TopicSwitch key={topic} topic={topic} />
        ))}
      </ul>
    </section>
  );
}
