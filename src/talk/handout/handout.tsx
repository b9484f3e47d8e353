import './handout.css';
import { render } from 'preact';
import { cssVariables } from '../../map/signs/palette.ts';
import type { Talk } from '../../model/talk/talk.ts';
import { catalogue, languages } from '../../state/store.ts';
import { fetchPictures } from '../picture/picture.tsx';
import { Annex } from './annex.tsx';
import { OpenItems } from './open-items.tsx';
import { Page } from './page.tsx';
import { PromisesTold } from './promises.tsx';
import { FIRST_FIT, type Fit, fitPage } from './sheet.ts';

/* The hand-out of a talk: made when it is printed, gone afterwards. */

interface HandoutProps {
  readonly talk: Talk;
  readonly fits: readonly Fit[];
  readonly isFitted: boolean;
}

function Handout({ talk, fits, isFitted }: HandoutProps) {
  const [facts, pair] = [catalogue.value, languages.value];
  return (
    <>
      {talk.scenes.map((scene, index) => (
        <Page
          key={scene.id}
          talk={talk}
          number={index + 1}
          fit={fits[index] ?? FIRST_FIT}
          isFitted={isFitted}
          facts={facts}
          languages={pair}
        />
      ))}
      <PromisesTold talk={talk} facts={facts} languages={pair} />
      <OpenItems talk={talk} facts={facts} languages={pair} />
      <Annex talk={talk} facts={facts} languages={pair} />
    </>
  );
}

/** Fetches shapes and fonts, so that all can be laid out at once when somebody prints. */
export const prepare = (): Promise<void> => fetchPictures();

let sheet: HTMLElement | null = null;

/** The element of the pages: beside the page, which is not printed while it is there. */
function openSheet(): HTMLElement {
  sheet ??= document.createElement('div');
  sheet.className = 'handout';
  for (const [name, value] of cssVariables('light')) sheet.style.setProperty(name, value);
  document.body.append(sheet);
  document.documentElement.dataset.printing = 'handout';
  return sheet;
}

/**
 * Lays out the pages of a talk, at once: a browser that is about to print waits for nothing. Each
 * page is filled twice, because the legend takes room and says what is in the picture that is left.
 */
export function layOut(talk: Talk): void {
  const root = openSheet();
  root.dataset.measuring = '';
  let fits: readonly Fit[] = [];
  for (let round = 0; round < 2; round += 1) {
    render(<Handout talk={talk} fits={fits} isFitted={false} />, root);
    fits = [...root.querySelectorAll<HTMLElement>('.handout-page')].map(fitPage);
  }
  render(<Handout talk={talk} fits={fits} isFitted />, root);
  delete root.dataset.measuring;
}

/** Takes the pages away. */
export function clear(): void {
  if (!sheet) return;
  render(null, sheet);
  sheet.remove();
  sheet = null;
  delete document.documentElement.dataset.printing;
}
