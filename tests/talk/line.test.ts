import { beforeEach, describe, expect, it } from 'vitest';
import { update, view } from '../../src/state/store.ts';
import { followLink } from '../../src/talk/course/course.ts';
import {
  asked,
  autoSeconds,
  curtain,
  isPaused,
  running,
  startedAt,
} from '../../src/talk/course/session.ts';
import { isLegendShown, sheet } from '../../src/talk/stage/shown.ts';
import { hasPresenter } from '../../src/talk/wire/answer.ts';
import { wrap } from '../../src/talk/wire/channel.ts';
import { timer } from '../../src/talk/wire/timer.ts';
import {
  airs,
  BEGAN,
  beginAnew,
  clock,
  freshSession,
  perform,
  performed,
  presenter,
  ROOM,
  stage,
  TALK,
} from './two-windows.ts';

beforeEach(beginAnew);

describe('the two windows of a talk', () => {
  it('find each other whoever is first', () => {
    const first = presenter();
    expect(first.state.value).toBe('seeking');
    stage();
    expect(first.state.value).toBe('connected');
    expect(hasPresenter.value).toBe(true);
    expect(presenter().state.value).toBe('connected');
  });

  it('know the same scene, talk and moment', () => {
    stage();
    const line = presenter();
    expect(line.snapshot.value).toMatchObject({ talk: 'a-talk', scene: 2, startedAt: BEGAN });
    expect(line.talk.value).toEqual(TALK);
    update({ scene: 3, year: 2023 });
    expect(line.snapshot.value).toMatchObject({ scene: 3, year: 2023 });
  });

  it('do what the presenter asks, once, although two ways lead there', () => {
    stage();
    const line = presenter();
    line.ask({ do: 'go', scene: 3 });
    expect(performed).toEqual([{ do: 'go', scene: 3 }]);
    expect(line.snapshot.value?.scene).toBe(3);
  });

  it('take the way that leads there, and another when that one ends', () => {
    const [broadcast] = airs;
    if (broadcast) broadcast.isDead = true;
    stage();
    const line = presenter();
    expect(line.state.value).toBe('connected');
    line.ask({ do: 'step', by: 1 });
    expect(performed).toHaveLength(1);
    if (broadcast) broadcast.isDead = false;
    const [, messages] = airs;
    if (messages) messages.isDead = true;
    clock.tick(5);
    expect(line.state.value).toBe('connected');
    line.ask({ do: 'step', by: 1 });
    expect(performed).toHaveLength(2);
  });

  it('notice that the other one is gone without a word', () => {
    const end = stage();
    const line = presenter();
    for (const air of airs) air.isDead = true;
    clock.tick(5);
    expect(line.state.value).toBe('lost');
    expect(hasPresenter.value).toBe(false);
    for (const air of airs) air.isDead = false;
    clock.tick();
    expect(line.state.value).toBe('connected');
    expect(hasPresenter.value).toBe(true);
    end();
  });

  it('stay together as long as both answer', () => {
    stage();
    const line = presenter();
    clock.tick(20);
    expect(line.state.value).toBe('connected');
    expect(hasPresenter.value).toBe(true);
  });

  it('do not come back to life by what a slower way brings after the goodbye', () => {
    const end = stage();
    const line = presenter();
    const [, messages] = airs;
    const late = messages?.said.findLast((data) => JSON.stringify(data).includes('"snapshot","'));
    update({ talk: null });
    end();
    messages?.say(late);
    expect(late).toBeDefined();
    expect(line.state.value).toBe('ended');
  });

  it('tell a talk that has ended from a window that closed', () => {
    const end = stage();
    const line = presenter();
    end();
    expect(line.state.value).toBe('seeking');
    clock.tick(4);
    expect(line.state.value).toBe('lost');
    const again = stage();
    expect(line.state.value).toBe('connected');
    update({ talk: null });
    again();
    clock.tick(4);
    expect(line.state.value).toBe('ended');
  });
});

describe('a reload', () => {
  it('of the presenter finds scene, talk and watch with the stage', () => {
    stage();
    const line = presenter();
    line.setTimer({ at: BEGAN + 1000, since: BEGAN, spent: 5000, planned: 30 });
    line.end();
    expect(hasPresenter.value).toBe(false);
    const again = presenter();
    expect(again.snapshot.value).toMatchObject({ scene: 2, timer: { spent: 5000, planned: 30 } });
    expect(again.talk.value).toEqual(TALK);
  });

  it('of a presenter who lost sight of the stage loses nothing that was set meanwhile', () => {
    const watch = { at: BEGAN + 1000, since: BEGAN, spent: 0, planned: 30 };
    const told = wrap(ROOM, 'presenter', { kind: 'timer', timer: watch });
    stage();
    airs[0]?.say(told);
    expect(timer.value, 'a stage takes it from whoever it does not know').toEqual(watch);
    const line = presenter();
    for (const air of airs) air.isDead = true;
    clock.tick(8);
    expect(line.state.value).toBe('lost');
    line.setTimer(watch);
    expect(airs[0]?.said.at(-1), 'it is told into the silence').toEqual(told);
  });

  it('of the stage finds blank, auto-advance, start and watch with the presenter', () => {
    const end = stage();
    const line = presenter();
    perform({ do: 'curtain', to: 'black' });
    perform({ do: 'auto', seconds: 20 });
    perform({ do: 'pause', isPaused: true });
    const watch = { at: BEGAN + 1000, since: null, spent: 5000, planned: 30 };
    line.setTimer(watch);
    end();
    freshSession();
    timer.value = watch; // in a browser the presenter's window has a watch of its own
    startedAt.value = BEGAN + 60_000;
    stage();
    expect(line.state.value).toBe('connected');
    expect(curtain.value).toBe('black');
    expect(autoSeconds.value).toBe(20);
    expect(isPaused.value).toBe(true);
    expect(startedAt.value).toBe(BEGAN);
    expect(timer.value).toEqual(watch);
  });

  it('of the stage is noticed although nothing was heard of it', () => {
    const end = stage();
    const line = presenter();
    perform({ do: 'curtain', to: 'black' });
    for (const air of airs) air.isDead = true;
    end();
    freshSession();
    stage();
    for (const air of airs) air.isDead = false;
    clock.tick();
    expect(line.state.value).toBe('connected');
    expect(hasPresenter.value).toBe(true);
    expect(curtain.value).toBe('black');
  });

  it('of the stage is noticed by the way that was not in use', () => {
    const [broadcast, messages] = airs;
    if (broadcast) broadcast.isDead = true;
    const end = stage();
    const line = presenter();
    perform({ do: 'curtain', to: 'white' });
    if (broadcast) broadcast.isDead = false;
    if (messages) messages.isDead = true;
    end();
    freshSession();
    stage();
    expect(line.state.value).toBe('connected');
    expect(curtain.value).toBe('white');
  });

  it('of the stage brings back a talk that only the presenter still has', async () => {
    const end = stage();
    presenter();
    end();
    freshSession();
    stage();
    await expect.poll(() => running.value).toEqual(TALK);
  });

  it('of the stage loses no press while its talk is still on the way', () => {
    const end = stage();
    const line = presenter();
    end();
    freshSession();
    stage();
    line.ask({ do: 'go', scene: 3 });
    expect(view.value.scene).toBe(3);
    line.ask({ do: 'step', by: -1 });
    line.ask({ do: 'step', by: -1 });
    line.ask({ do: 'step', by: -1 });
    expect(view.value.scene).toBe(1);
    line.ask({ do: 'step', by: 1 });
    running.value = TALK;
    const stop = followLink();
    expect(view.value.scene).toBe(2);
    stop();
  });

  it('takes nothing over from another talk', () => {
    const end = stage();
    presenter();
    perform({ do: 'curtain', to: 'black' });
    end();
    freshSession();
    update({ talk: 'another-talk' });
    stage();
    expect(curtain.value).toBe('none');
    expect(running.value).toBeNull();
  });

  it('takes up a line once: what is set afterwards stays when the presenter loads anew', () => {
    stage();
    const line = presenter();
    perform({ do: 'curtain', to: 'black' });
    perform({ do: 'curtain', to: 'none' });
    line.end();
    presenter();
    expect(curtain.value).toBe('none');
  });
});

describe('a question from the floor', () => {
  it('is answered on the wall from the presenter’s window, and led back from', () => {
    stage();
    const line = presenter();
    const stop = followLink();
    line.ask({ do: 'curtain', to: 'black' });
    line.ask({ do: 'select', id: 'gate:a-gate' });
    expect(curtain.value).toBe('none');
    expect(line.snapshot.value).toMatchObject({ selection: 'gate:a-gate', isAway: true, scene: 2 });
    // Also what the scene itself has selected is an answer from now on.
    expect(asked.value).toBe('gate:a-gate');
    line.ask({ do: 'return' });
    expect(line.snapshot.value).toMatchObject({ selection: null, isAway: false, scene: 2 });
    stop();
  });

  it('about a flow of trade leaves everything else as it is', () => {
    stage();
    const line = presenter();
    const before = view.value;
    line.ask({ do: 'select', id: 'flow:a-flow' });
    expect(view.value).toEqual({ ...before, selection: 'flow:a-flow' });
  });

  it('brings sources or legend over the map and takes them away', () => {
    stage();
    const line = presenter();
    line.ask({ do: 'show', what: 'sources' });
    line.ask({ do: 'show', what: 'legend' });
    expect([sheet.value, isLegendShown.value]).toEqual(['sources', true]);
    line.ask({ do: 'show', what: 'sources' });
    line.ask({ do: 'show', what: 'legend' });
    expect([sheet.value, isLegendShown.value]).toEqual([null, false]);
  });
});

describe('a window that has been silent for long', () => {
  const isTold = (data: unknown) => JSON.stringify(data).includes('note of one');

  it('is asked and not told of the talk, until it answers', () => {
    const end = stage();
    const line = presenter();
    end();
    clock.tick(10);
    expect(line.state.value).toBe('lost');
    const before = airs[0]?.said.length ?? 0;
    clock.tick(10);
    const since = airs[0]?.said.slice(before) ?? [];
    expect(since).toHaveLength(10);
    expect(since.some(isTold)).toBe(false);
    stage();
    expect(line.state.value).toBe('connected');
    expect(airs[0]?.said.slice(before).some(isTold)).toBe(true);
  });
});
