import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Question, Stored } from '../offline/edition.ts';
import { isSingleFile } from './data-address.ts';
import { lookAtHost, ownVersion } from './host.ts';

/**
 * Whether the page works without network: `file`, it is a single file; `off`, this build or this
 * window keeps nothing; `insecure`, the host has no https; `unsupported`, the browser cannot;
 * `preparing`, being stored; `ready`, all is stored; `refused`, it could not be stored.
 */
export type Offline =
  | 'file'
  | 'off'
  | 'insecure'
  | 'unsupported'
  | 'preparing'
  | 'ready'
  | 'refused';

const state = signal<Offline>('off');
const waits = signal(false);
const failed = signal(false);
let registration: ServiceWorkerRegistration | undefined;

export const offline: ReadonlySignal<Offline> = state;

/** Whether a new version is wholly stored and waits to be asked. */
export const updateWaits: ReadonlySignal<boolean> = waits;

/** Whether a new version is on the host and could not be stored whole; the page stays as it is. */
export const updateFailed: ReadonlySignal<boolean> = failed;

/** How often a page that stays open looks for a new version. */
const DAY = 24 * 60 * 60 * 1000;

/** Puts a question to a worker; `null` where no answer comes. */
function ask<T>(worker: ServiceWorker, question: Question): Promise<T | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<T>) => resolve(data);
    // An answer is one look into the storage; a worker that has died gives none.
    setTimeout(() => resolve(null), 10_000);
    worker.postMessage(question, [port2]);
  });
}

/** Reads the state off the registration; called whenever one of its workers has changed. */
function look({ active, installing, waiting }: ServiceWorkerRegistration): void {
  waits.value = active !== null && waiting !== null;
  if (active) state.value = 'ready';
  else state.value = installing || waiting ? 'preparing' : 'refused';
}

/**
 * A page that came past its worker, by a forced reload, may be the newer one: as soon as its own
 * version is stored that one serves, so that the next reload does not lead back to the old one.
 */
async function serveOurselves(waiting: ServiceWorker): Promise<void> {
  const version = ownVersion();
  const there = await ask<Stored>(waiting, { ask: 'stored' });
  if (version === null || there?.version !== version) return;
  const others = await ask<number>(waiting, { ask: 'take-over' });
  if (others === 0) await ask(waiting, { ask: 'keep', version });
}

function follow(registered: ServiceWorkerRegistration): void {
  const seen = new Set<ServiceWorker>();
  const stored = new WeakSet<ServiceWorker>();
  const changed = () => {
    for (const worker of [registered.installing, registered.waiting, registered.active]) {
      if (!worker || seen.has(worker)) continue;
      seen.add(worker);
      worker.addEventListener('statechange', () => {
        // Given up before it was stored, while the old one serves on.
        if (worker.state === 'redundant' && !stored.has(worker) && registered.active) {
          failed.value = true;
        }
        if (worker.state === 'installed') stored.add(worker);
        changed();
      });
    }
    look(registered);
    const isPast = navigator.serviceWorker.controller === null;
    if (isPast && registered.active && registered.waiting) void serveOurselves(registered.waiting);
  };
  registered.addEventListener('updatefound', changed);
  changed();
}

/**
 * Looks for a new version on the host: one that is there is stored and then waits. Also where the
 * page came past its worker by a forced reload and is itself the newer one. Never throws.
 */
export async function lookForUpdate(): Promise<void> {
  if (!registration) return lookAtHost();
  await registration.update().catch(() => undefined); // no network, or the host has none
}

/** A page that is open for days hears of a new version too: once a day, and when it is shown again. */
function keepLooking(): void {
  let lookedAt = Date.now();
  const look = () => {
    lookedAt = Date.now();
    void lookForUpdate();
  };
  look();
  setInterval(look, DAY);
  document.addEventListener('visibilitychange', () => {
    const isLate = Date.now() - lookedAt > DAY / 24;
    if (document.visibilityState === 'visible' && isLate) look();
  });
}

async function register(version: string): Promise<void> {
  try {
    registration = await navigator.serviceWorker.register('./sw.js', { updateViaCache: 'none' });
    // Tools for tests and for privacy answer with nothing.
    if (!registration) throw new Error('no registration');
    follow(registration);
    keepLooking();
  } catch (error) {
    console.warn('the page is not kept for use without network', error);
    state.value = 'refused';
    return;
  }
  if (navigator.serviceWorker.controller) return;
  const { active } = await navigator.serviceWorker.ready;
  if (active) await ask(active, { ask: 'keep', version });
}

/**
 * Has the browser store everything, so that the page opens without network from now on. A new
 * version is stored beside the old one and waits. Never throws; {@link offline} tells how it went.
 */
export async function startOffline(): Promise<void> {
  const version = ownVersion();
  if (isSingleFile()) state.value = 'file';
  else if (!window.isSecureContext) state.value = 'insecure';
  else if (!('serviceWorker' in navigator)) state.value = 'unsupported';
  else if (version !== null) await register(version);
}

/** Looks into the storage: what of the edition is there; `null` where no worker serves this page. */
export async function checkStored(): Promise<Stored | null> {
  const worker = globalThis.navigator?.serviceWorker?.controller;
  return worker ? ask<Stored>(worker, { ask: 'stored' }) : null;
}

/**
 * Changes to the version that waits and loads the page anew. Only to be called when a reader asked
 * for it: the page goes and comes back.
 *
 * @returns how many other windows of the map stand in the way; the change is not made then.
 */
export async function takeUpdate(): Promise<number> {
  const worker = registration?.waiting;
  if (!worker) return 0;
  const reload = () => location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  const others = (await ask<number>(worker, { ask: 'take-over' })) ?? 0;
  if (others > 0) navigator.serviceWorker.removeEventListener('controllerchange', reload);
  return others;
}
