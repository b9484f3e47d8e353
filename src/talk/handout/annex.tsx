import type { Catalogue } from '../../facts/catalogue.ts';
import {
  selectUnconfirmed,
  type Unconfirmed,
  type UnconfirmedGroup,
} from '../../facts/select-unconfirmed.ts';
import { formatDate } from '../../i18n/format.ts';
import { freshSay } from '../../i18n/messages/fresh/fresh.ts';
import { stateWord } from '../../i18n/state-word.ts';
import { paletteOf } from '../../map/plain/looks.ts';
import { SymbolSvg } from '../../map/signs/symbol-svg.tsx';
import { symbolShapes } from '../../map/signs/symbols.ts';
import { nameIn } from '../../model/language.ts';
import { pairText } from '../../model/sides.ts';
import type { Talk } from '../../model/talk/talk.ts';
import type { LanguagePair } from '../../model/view/view.ts';
import { symbolOf } from '../../panels/common/symbol.tsx';
import { Both } from '../../ui/both.tsx';
import { viewOfScene } from '../picture/picture-scene.ts';

const HEADS = [
  'column.thing',
  'column.state',
  'column.lastKnown',
  'column.publisher',
  'column.months',
] as const;

interface PartProps {
  readonly languages: LanguagePair;
}

function Row({ item: { row, months }, languages }: PartProps & { readonly item: Unconfirmed }) {
  const { fresh } = row;
  const { lastKnown, source } =
    fresh.kind === 'carried' ? fresh : { lastKnown: null, source: null };
  return (
    <tr>
      <th scope="row">
        <SymbolSvg shapes={symbolShapes(symbolOf(row), paletteOf('print'))} />
        <Both languages={languages} say={(language) => nameIn(row.names, language).text} />
      </th>
      <td>
        <Both languages={languages} say={(language) => stateWord(row, language)} />
      </td>
      <td class="figures">
        <Both
          languages={languages}
          say={(language) =>
            lastKnown === null
              ? freshSay(language, 'confirm.noDate')
              : formatDate(lastKnown, language)
          }
        />
      </td>
      <td>
        {source && <Both languages={languages} say={(language) => source.publisher[language]} />}
      </td>
      <td class="figures">
        {months !== null && (
          <Both
            languages={languages}
            say={(language) => freshSay(language, 'confirm.months', { count: months })}
          />
        )}
      </td>
    </tr>
  );
}

function Group({
  group: { sides, items },
  languages,
}: PartProps & { readonly group: UnconfirmedGroup }) {
  return (
    <tbody>
      <tr class="handout-annex-sides">
        <th scope="rowgroup" colSpan={HEADS.length}>
          <Both
            languages={languages}
            say={(language) =>
              sides
                ? pairText(language, {
                    vietnam: nameIn(sides.vietnam, language).text,
                    china: nameIn(sides.china, language).text,
                  })
                : freshSay(language, 'confirm.elsewhere')
            }
          />
        </th>
      </tr>
      {items.map((item) => (
        <Row key={item.row.id} item={item} languages={languages} />
      ))}
    </tbody>
  );
}

/** After the scenes of a talk: what no source has confirmed for a year, as of the year of the last one. */
export function Annex({
  talk,
  facts,
  languages,
}: PartProps & { readonly talk: Talk; readonly facts: Catalogue }) {
  const { year } = viewOfScene(facts, talk, talk.scenes.length, languages);
  const list = selectUnconfirmed(facts, { year });
  if (list.count === 0) return null;
  return (
    <article class="handout-annex">
      <h1>
        <Both languages={languages} say={(language) => freshSay(language, 'confirm.title')} />
      </h1>
      <p>
        <Both
          languages={languages}
          say={(language) =>
            freshSay(language, 'confirm.intro', { date: formatDate(list.shown, language) })
          }
        />
      </p>
      <table>
        <thead>
          <tr class="handout-annex-heads">
            {HEADS.map((head) => (
              <th key={head} scope="col">
                <Both languages={languages} say={(language) => freshSay(language, head)} />
              </th>
            ))}
          </tr>
        </thead>
        {list.groups.map((group) => (
          <Group key={group.key} group={group} languages={languages} />
        ))}
      </table>
    </article>
  );
}
