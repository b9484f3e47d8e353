import type { MapScene, RendererDeps } from '../../renderer.ts';
import { bondsOf } from '../heaps.ts';
import { fetchPlacing, placing } from '../placing.ts';
import type { Ground } from '../shapes.ts';
import { thingsOf, worksOf } from '../things.ts';
import type { Window } from '../window.ts';
import { composer, meanwhile, type Picture } from './picture.ts';
import { rememberedFor } from './remembered.ts';
import { slicer } from './slices.ts';
import { startFor } from './start-picture.ts';

/** What was painted last, and of which scene. */
interface Before {
  readonly scene: MapScene;
  readonly picture: Picture;
}

/** Which picture belongs to a scene: one that is known, or one that is placed for it. */
export interface Pictures {
  /**
   * The picture to be painted now: the scene's own, or that of the scene before until its own is
   * placed. `null` while nothing is known and the code that places names is on its way.
   */
  of(scene: MapScene, ground: Ground, goal: Window, before: Before | null): Picture | null;
  /** Places a scene in a window; at once, if that is done in a moment, else `onPlaced` tells. */
  begin(scene: MapScene, ground: Ground, window: Window): Picture | null;
  /** Places a scene before it is asked for, a step at a time. */
  expect(scene: MapScene, ground: Ground, window: Window): Generator<undefined, void, undefined>;
  /** Whether a picture is being placed. */
  isUnderWay(): boolean;
  /** What pictures were placed by has changed: letters, or the ground. */
  spoil(): void;
  /** The first map stands; resolves when every other picture can be placed, or never will be. */
  goOn(): Promise<void>;
  /** All is there: the picture is left to the next visit. */
  leave(scene: MapScene, picture: Picture): void;
  stop(): void;
}

/** A picture without names, for when the code that places them does not come. */
const nameless = ({ rows }: MapScene, window: Window): Picture => ({
  window,
  things: thingsOf(rows),
  works: worksOf(rows),
  bonds: bondsOf(rows),
  offsets: new Map(),
  below: [],
  above: [],
  named: new Set(),
  numbers: [],
  values: new Map(),
});

interface Told {
  /** A picture that was asked for is placed. */
  readonly onPlaced: (picture: Picture) => void;
  /** What could not be placed can be now. */
  readonly onReady: () => void;
  readonly onFailure: RendererDeps['onFailure'];
  /** Whether pictures are taken from the visit before and left to the next. */
  readonly isKept: boolean;
}

export function picturesFor({ onPlaced, onReady, onFailure, isKept }: Told): Pictures {
  const compose = composer();
  const lastVisit = isKept ? rememberedFor(compose) : null;
  const start = isKept ? startFor(compose, onReady) : null;
  const slices = slicer<Picture>();
  let isStale = false;
  let isFirst = true;
  let isLeft = false;
  let isLost = false;

  const fetchCode = async () => {
    try {
      await fetchPlacing();
    } catch (error) {
      isLost = true;
      onFailure('placing.js', error instanceof Error ? error.message : String(error));
    }
  };
  const begin: Pictures['begin'] = (scene, ground, window) =>
    placing() ? slices.begin(compose.steps(ground, scene, window), onPlaced) : null;

  /** Of the visit before, or of the build. */
  const madeBefore = (scene: MapScene, ground: Ground, goal: Window): Picture | null => {
    if (isLeft) return null;
    const left = lastVisit?.of(ground, scene, goal);
    return left ?? start?.of(ground, scene, goal, placing() !== null) ?? null;
  };

  return {
    of(scene, ground, goal, before) {
      const known = compose.known(ground, scene, goal) ?? madeBefore(scene, ground, goal);
      if (known) {
        slices.stop();
        return known;
      }
      const isNew = !before || before.scene.rows !== scene.rows || isOtherText(before.scene, scene);
      if (!isNew && !isStale) return before.picture;
      if (!placing()) {
        const instead = before && meanwhile(before.picture, ground, scene, before.scene);
        if (isLost) return instead ? { ...instead, window: goal } : nameless(scene, goal);
        if (!start?.isComing()) void fetchCode().then(onReady);
        return instead;
      }
      isStale = false;
      // The first picture comes whole.
      if (!before || isFirst) return compose(ground, scene, goal);
      const placed = begin(scene, ground, goal);
      return placed ?? meanwhile(before.picture, ground, scene, before.scene);
    },
    begin,
    *expect(scene, ground, window) {
      if (placing()) yield* compose.steps(ground, scene, window);
    },
    isUnderWay: slices.isUnderWay,
    spoil() {
      isStale = true;
    },
    goOn() {
      isFirst = false;
      return fetchCode();
    },
    leave(scene, picture) {
      isLeft = true;
      lastVisit?.keep(scene, picture);
    },
    stop: slices.stop,
  };
}

/** Whether other names are to be set: of another year, language, selection or statement. */
function isOtherText(before: MapScene, after: MapScene): boolean {
  return (
    before.year !== after.year ||
    before.languages.join() !== after.languages.join() ||
    before.selection !== after.selection ||
    before.flows !== after.flows ||
    before.pointed !== after.pointed ||
    before.mentioned !== after.mentioned ||
    before.opened !== after.opened
  );
}
