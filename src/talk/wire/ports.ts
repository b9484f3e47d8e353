/** A way from window to window that carries plain data and may lead nowhere. */
export interface Port {
  post(data: unknown): void;
  /** Takes what comes. @returns a function that closes the port. */
  listen(take: (data: unknown) => void): () => void;
}

/** Reaches every window of the same origin; nobody on `file://`, where each has an origin of its own. */
export function broadcastPort(room: string): Port | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  try {
    const channel = new BroadcastChannel(`border-map-${room}`);
    return {
      post: (data) => channel.postMessage(data),
      listen(take) {
        channel.onmessage = ({ data }: MessageEvent<unknown>) => take(data);
        return () => channel.close();
      },
    };
  } catch {
    // The browser keeps its storage shut, and this with it.
    return null;
  }
}

/** As much of another window as may be used whatever its origin. */
export interface Peer {
  readonly closed: boolean;
  readonly opener: unknown;
  postMessage(data: unknown, origin: string): void;
}

/** As much of our own window as a port needs; tests bring their own. */
export interface OwnWindow {
  readonly opener: unknown;
  readonly location: { readonly protocol: string; readonly origin: string };
  addEventListener(type: 'message', take: (event: PeerEvent) => void): void;
  removeEventListener(type: 'message', take: (event: PeerEvent) => void): void;
}

interface PeerEvent {
  readonly data: unknown;
  readonly origin: string;
  readonly source: unknown;
}

const isFile = (own: OwnWindow) => own.location.protocol === 'file:';

function isPeer(value: unknown): value is Peer {
  return typeof value === 'object' && value !== null && 'postMessage' in value && 'closed' in value;
}

/** Whether a window is one that opened ours or that ours opened: no origin is needed to know it. */
function isRelated(own: OwnWindow, other: Peer, opened: ReadonlySet<Peer>): boolean {
  return other === own.opener || other.opener === own || opened.has(other);
}

/** A page of another origin may have opened ours; from `file://` nobody can tell. */
function mayBeOurs(own: OwnWindow, other: Peer): boolean {
  if (isFile(own)) return true;
  try {
    const { location } = other as unknown as { location: { origin: string } };
    return location.origin === own.location.origin;
  } catch {
    return false;
  }
}

/** How long after its last word a window is still taken to be one of ours, ms. */
const LIVING = 10_000;

/**
 * Messages between the window that opened and the one that was opened. Works on `file://` too: where
 * the origin says nothing, the window that speaks must be the one or the other.
 * There, where nobody can tell what has been loaded in a window since, one that has fallen silent is
 * told nothing while another one answers.
 *
 * @param opened windows that ours has opened; those that have spoken are added.
 * @param now the time, ms.
 */
export function windowPort(own: OwnWindow, opened: Set<Peer>, now: () => number = Date.now): Port {
  const heardAt = new Map<Peer, number>();
  const isLiving = (peer: Peer) =>
    now() - (heardAt.get(peer) ?? Number.NEGATIVE_INFINITY) <= LIVING;
  const target = isFile(own) ? '*' : own.location.origin;
  return {
    post(data) {
      // A window that was closed would be kept whole in memory for as long as it is known.
      for (const peer of opened) {
        if (!peer.closed) continue;
        opened.delete(peer);
        heardAt.delete(peer);
      }
      const opener = isPeer(own.opener) && mayBeOurs(own, own.opener) ? [own.opener] : [];
      const peers = [...new Set([...opener, ...opened])].filter((peer) => !peer.closed);
      const living = isFile(own) ? peers.filter(isLiving) : [];
      for (const peer of living.length > 0 ? living : peers) peer.postMessage(data, target);
    },
    listen(take) {
      const hear = ({ data, origin, source }: PeerEvent) => {
        if (!isPeer(source) || Object.is(source, own)) return;
        if (isFile(own) ? !isRelated(own, source, opened) : origin !== own.location.origin) return;
        opened.add(source);
        heardAt.set(source, now());
        take(data);
      };
      own.addEventListener('message', hear);
      return () => own.removeEventListener('message', hear);
    },
  };
}

/** The windows that this one has opened, as long as it is not loaded anew. */
export const openedWindows = new Set<Peer>();

/** A window of ours that opened this one or that it opened, if it is still there; else `null`. */
export function livingWindow(): Window | null {
  const own = window as unknown as OwnWindow;
  const all = [...openedWindows].reverse();
  if (isPeer(own.opener)) all.push(own.opener);
  const living = all.find((peer) => !peer.closed && mayBeOurs(own, peer));
  return living ? (living as unknown as Window) : null;
}

/** Every way that there may be to the other windows of a room: which of them lead there is tried. */
export function portsOf(room: string): Port[] {
  const broadcast = broadcastPort(room);
  const own = window as unknown as OwnWindow;
  return [...(broadcast ? [broadcast] : []), windowPort(own, openedWindows)];
}
