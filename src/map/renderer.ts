import type { Scene } from '../facts/scene/select-scene.ts';
import type { Steps } from '../lib/steps.ts';
import type { FlowState } from '../model/flow.ts';
import type { Language, LocalText } from '../model/language.ts';
import type { Aim, Camera, Frame, LanguagePair, Look } from '../model/view/view.ts';
import type { RecordId } from '../model/vocabulary.ts';
import type { Box } from './places/name-ground.ts';
import type { FlatNames } from './places/name-text.ts';

/**
 * What a map has to show, whoever draws it. Built by the selectors that also
 * feed the list, so that map and list cannot disagree.
 */
export type MapScene = Scene;

/** Space in CSS px that panels cover, so that flights centre on what stays visible. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** Small parts that lie over the map within what is free, from its corner: names keep off them. */
  readonly over?: readonly Box[];
}

export interface Target {
  readonly lon: number;
  readonly lat: number;
  /** Zooms in to at least this level; `undefined` keeps the level. */
  readonly minZoom?: number;
}

/** What a renderer tells the page. */
export interface RendererEvents {
  /** A click or tap; `null` on empty ground. */
  onPick(id: RecordId | null): void;
  onHover(id: RecordId | null): void;
  /** The camera came to rest after the reader moved it; `isByHand`: by a gesture on this very map. */
  onCamera(camera: Camera, isByHand: boolean): void;
  /** The camera is on the move, whoever moves it, except by `follow`. */
  onMove?(camera: Camera, isByHand: boolean): void;
  /** The camera came to rest, whoever moved it. */
  onRest?(): void;
}

/** A line, badge or stub of trade as it was painted. */
interface DrawnFlow {
  readonly kind: 'flow' | 'badge' | 'stub';
  readonly id: string;
  /** How fresh it is; `none` where no figure is known. */
  readonly state: FlowState | 'none';
  /** Its value, that there is none, or a number stands beside it. */
  readonly isNamed: boolean;
  /** The number that stands for its value, which is to be told beside the map. */
  readonly number: number | null;
}

/** A symbol as it was painted. */
interface DrawnSymbol {
  readonly kind: 'symbol';
  readonly id: RecordId;
  /** Its status or stage. */
  readonly state: string;
  /** The middle of the symbol, CSS px from the corner of the map. */
  readonly x: number;
  readonly y: number;
  readonly isNamed: boolean;
  /** All for which the sign there stands, where it is one of several. */
  readonly group?: readonly RecordId[];
}

/** A thing as it was painted, for tests and for whoever must know what stands on the wall. */
export type DrawnThing = DrawnFlow | DrawnSymbol;

/** A name as it stands on the map, for tests, and for whoever tells beside the map what a number means. */
export interface DrawnName {
  /** Id of what it names. */
  readonly key: string;
  readonly kind: string;
  /** CSS px from the corner of the map. */
  readonly box: Box;
  /** The number that stands in its place, and what that means; `null` for a name. */
  readonly number: { readonly value: number; readonly names: FlatNames } | null;
}

/** Tells which file is missing or broken; the others are drawn all the same. */
export type OnFailure = (file: string, reason: string) => void;

/** What every renderer is given beside its element. */
export interface RendererDeps {
  readonly events: RendererEvents;
  readonly look: Look;
  readonly languages: LanguagePair;
  /** Address of a file of public/data. */
  readonly dataUrl: (name: string) => string;
  /** Lines that name where the data come from. */
  readonly attribution: readonly LocalText[];
  /** Where these lines stand: `null`, nowhere; the map itself if left out. */
  readonly furniture?: HTMLElement | null;
  /** Told how far the painting is; sets User Timing marks of these names if left out. */
  readonly onPainted?: (mark: 'first-map' | 'complete') => void;
  /** A file is missing or broken; everything else is drawn all the same. */
  readonly onFailure: OnFailure;
  /** Whether the records of the page have come or failed, for a map that draws what the scene brings. */
  readonly areRecordsThere?: () => boolean;
  /** What the map is called for those who do not see it. */
  readonly label?: (language: Language) => string;
  /** The year of the first scene, where that is known. */
  readonly year?: number;
  /**
   * Words that ask for a second finger: with them one finger scrolls the page around the map, and
   * the map takes two. Left out, one is enough.
   */
  readonly twoFingers?: string;
}

/**
 * What becomes of a frame that is kept fitted when panels cover the map differently: it is fitted anew
 * at once or by a flight, or everything on screen stays where it is.
 */
export type Refit = 'fit' | 'fly' | 'keep';

/** The map behind its small interface; what lies behind its canvas, and who paints that, nobody sees from here. */
export interface MapRenderer {
  /** Shows the scene; cheap when little has changed. */
  show(scene: MapScene): void;
  /** A scene that may come next: the steps do what of it takes time. Take them when nothing else is to be done. */
  expect(scene: MapScene): Steps<unknown>;
  /** Brings a place into sight: moved no more than it must be, or closer where that is asked for. */
  flyTo(target: Target): void;
  /**
   * Flies there; a flight that is under way, or a hand on the map, is never waited for. `null` shows
   * the whole border. A frame stays fitted, as the whole border does, until a hand moves the map.
   *
   * @param isAtOnce without a flight: nothing was in sight before.
   */
  setCamera(aim: Aim | null, isAtOnce?: boolean): void;
  /** What panels leave free of the map shows this. */
  frame(): Frame;
  /** What all of the map shows, also beneath panels. */
  bounds(): Frame;
  zoomBy(levels: number): void;
  /** Where the camera is now. */
  camera(): Camera;
  /** Takes the camera of another map, painted in the same frame; tells nobody. */
  follow(camera: Camera): void;
  setPadding(padding: Padding, how: Refit): void;
  /** The page is set in another size: reads it anew and draws type, lines and symbols by it. */
  rescale(): void;
  /** What is painted just now, of records and of trade. */
  drawn(): readonly DrawnThing[];
  /** The names that are painted just now, where the map sets them itself. */
  names?(): readonly DrawnName[];
  /** Resolves when what was last shown is painted, or cannot be. */
  onceDrawn(): Promise<void>;
  /** Ids under a point of the map in CSS px, topmost first. */
  under(point: readonly [number, number]): RecordId[];
  destroy(): void;
}

/** This browser or machine cannot run the renderer; another one, or the list alone, must do. */
export class RendererUnavailable extends Error {
  override readonly name = 'RendererUnavailable';
}
