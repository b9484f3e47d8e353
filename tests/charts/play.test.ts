import { describe, expect, it } from 'vitest';
import { type Clock, createPlayer, YEAR_MS } from '../../src/charts/play.ts';

/** A clock that the test winds. */
function handClock() {
  let tick: (() => void) | null = null;
  let starts = 0;
  const clock: Clock = (callback, everyMs) => {
    expect(everyMs).toBe(YEAR_MS);
    starts += 1;
    tick = callback;
    return () => {
      tick = null;
    };
  };
  return { clock, wind: () => tick?.(), isRunning: () => tick !== null, starts: () => starts };
}

function setUp(start: number, { first = 2016, last = 2020 } = {}) {
  const shown: number[] = [];
  let year = start;
  const hand = handClock();
  const show = (wanted: number) => {
    year = wanted;
    shown.push(wanted);
  };
  const player = createPlayer(
    { first: () => first, last: () => last, year: () => year, show },
    hand.clock,
  );
  return { player, shown, show, ...hand };
}

describe('the player', () => {
  it('goes year by year and stops on the last', () => {
    const { player, shown, wind, isRunning } = setUp(2018);
    player.play();
    expect(player.isPlaying.value).toBe(true);
    wind();
    expect(shown).toEqual([2019]);
    wind();
    expect(shown).toEqual([2019, 2020]);
    expect([player.isPlaying.value, isRunning()]).toEqual([false, false]);
    wind();
    expect(shown).toEqual([2019, 2020]);
  });

  it('begins again from the first year when it stands on the last', () => {
    const { player, shown, wind } = setUp(2020);
    player.play();
    expect(shown).toEqual([2016]);
    wind();
    expect(shown).toEqual([2016, 2017]);
  });

  it('pauses where it is and goes on from there', () => {
    const { player, shown, wind, isRunning } = setUp(2016);
    player.toggle();
    wind();
    player.toggle();
    expect([player.isPlaying.value, isRunning()]).toEqual([false, false]);
    player.toggle();
    wind();
    expect(shown).toEqual([2017, 2018]);
  });

  it('does not start a second clock', () => {
    const { player, starts } = setUp(2016);
    player.play();
    player.play();
    expect(starts()).toBe(1);
  });

  it('stops when the year is moved by hand, and stays within the years', () => {
    const { player, shown, isRunning } = setUp(2018);
    player.play();
    player.moveTo(2017);
    expect([player.isPlaying.value, isRunning()]).toEqual([false, false]);
    player.moveTo(1990);
    player.moveTo(2050);
    expect(shown).toEqual([2017, 2016, 2020]);
  });

  it('follows a year that something else has moved', () => {
    const { player, shown, show, wind } = setUp(2016);
    player.play();
    show(2018);
    wind();
    expect(shown).toEqual([2018, 2019]);
  });

  it('has nothing to play in a single year', () => {
    const { player, isRunning } = setUp(2016, { first: 2016, last: 2016 });
    player.play();
    expect([player.isPlaying.value, isRunning()]).toEqual([false, false]);
  });
});
