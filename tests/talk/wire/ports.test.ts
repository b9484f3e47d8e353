import { describe, expect, it } from 'vitest';
import { type OwnWindow, type Peer, windowPort } from '../../../src/talk/wire/ports.ts';

type Hear = Parameters<OwnWindow['addEventListener']>[1];

/** Two windows as a browser shows them to each other: posts go with the sender's origin. */
class FakeWindow implements OwnWindow, Peer {
  readonly #hearers = new Set<Hear>();
  readonly got: unknown[] = [];
  closed = false;
  opener: FakeWindow | null = null;
  readonly location: { readonly protocol: string; readonly origin: string };

  constructor(origin: string) {
    this.location = { protocol: origin === 'null' ? 'file:' : 'http:', origin };
  }

  addEventListener(_: 'message', hear: Hear): void {
    this.#hearers.add(hear);
  }

  removeEventListener(_: 'message', hear: Hear): void {
    this.#hearers.delete(hear);
  }

  /** Told by {@link FakeWindow.from} who speaks; a browser knows it by itself. */
  postMessage(data: unknown, origin: string): void {
    this.got.push({ data, origin });
  }

  from(source: FakeWindow, data: unknown): void {
    const event = { data, origin: source.location.origin, source };
    for (const hear of [...this.#hearers]) hear(event);
  }
}

function heardBy(own: FakeWindow, opened = new Set<Peer>()): unknown[] {
  const heard: unknown[] = [];
  windowPort(own, opened).listen((data) => heard.push(data));
  return heard;
}

describe('messages between windows', () => {
  it('are heard from the same origin and from no other', () => {
    const own = new FakeWindow('http://here');
    const heard = heardBy(own);
    own.from(new FakeWindow('http://here'), 1);
    own.from(new FakeWindow('http://there'), 2);
    expect(heard).toEqual([1]);
  });

  it('from files are heard from opener and opened window alone', () => {
    const own = new FakeWindow('null');
    const opener = new FakeWindow('null');
    const opened = new FakeWindow('null');
    own.opener = opener;
    opened.opener = own;
    const known = new FakeWindow('null');
    const heard = heardBy(own, new Set<Peer>([known]));
    own.from(opener, 'opener');
    own.from(opened, 'opened, also after a reload of ours');
    own.from(known, 'opened');
    own.from(new FakeWindow('null'), 'stranger');
    expect(heard).toEqual(['opener', 'opened, also after a reload of ours', 'opened']);
  });

  it('are not taken for those of others when our own come back', () => {
    const own = new FakeWindow('http://here');
    const heard = heardBy(own);
    own.from(own, 1);
    expect(heard).toEqual([]);
  });

  it('go to the opener and to who has spoken, for their origin alone', () => {
    const own = new FakeWindow('http://here');
    const opener = new FakeWindow('http://here');
    const guest = new FakeWindow('http://here');
    own.opener = opener;
    const port = windowPort(own, new Set());
    port.listen(() => undefined);
    own.from(guest, 'hello');
    port.post('news');
    expect(opener.got).toEqual([{ data: 'news', origin: 'http://here' }]);
    expect(guest.got).toEqual([{ data: 'news', origin: 'http://here' }]);
  });

  it('do not go to a page of others that opened ours, nor to a window that is closed', () => {
    const own = new FakeWindow('http://here');
    const opener = new FakeWindow('http://there');
    own.opener = opener;
    const opened = new FakeWindow('http://here');
    opened.closed = true;
    windowPort(own, new Set<Peer>([opened])).post('news');
    expect(opener.got).toEqual([]);
    expect(opened.got).toEqual([]);
  });

  it('from files go past a window that fell silent, while another one answers', () => {
    let now = 0;
    const own = new FakeWindow('null');
    const [silent, living] = [new FakeWindow('null'), new FakeWindow('null')];
    const port = windowPort(own, new Set<Peer>([silent, living]), () => now);
    port.listen(() => undefined);
    own.from(silent, 'hello');
    own.from(living, 'hello');
    port.post('one');
    now = 60_000;
    own.from(living, 'beat');
    port.post('two');
    expect(silent.got).toEqual([{ data: 'one', origin: '*' }]);
    expect(living.got).toHaveLength(2);
    // It may be loading: as soon as it speaks it is told again.
    own.from(silent, 'here');
    port.post('three');
    expect(silent.got).toHaveLength(2);
    // Nobody is left: each may be the one that comes back.
    now = 120_000;
    port.post('four');
    expect([silent.got.length, living.got.length]).toEqual([3, 4]);
  });

  it('leave nothing of a window that was closed', () => {
    const own = new FakeWindow('http://here');
    const [closed, open] = [new FakeWindow('http://here'), new FakeWindow('http://here')];
    const opened = new Set<Peer>([closed, open]);
    const port = windowPort(own, opened);
    closed.closed = true;
    port.post('one');
    expect([...opened]).toEqual([open]);
    expect([closed.got.length, open.got.length]).toEqual([0, 1]);
  });

  it('are heard no more once the port is closed', () => {
    const own = new FakeWindow('http://here');
    const heard: unknown[] = [];
    const close = windowPort(own, new Set()).listen((data) => heard.push(data));
    close();
    own.from(new FakeWindow('http://here'), 1);
    expect(heard).toEqual([]);
  });
});
