/*
 * Put into every page that is measured, before its own scripts: tells when what was asked for is
 * painted, how long the longest task was, and how many frames and timers the page asks for.
 */
(() => {
  const nextFrame = window.requestAnimationFrame.bind(window);
  const setTimer = window.setTimeout.bind(window);
  /** Without a frame of the page for so long, a change counts as over; ms. */
  const QUIET = 400;
  const LONGEST = 30_000;
  let asked = 0;
  let timers = 0;
  let last = 0;
  let longest = 0;

  window.requestAnimationFrame = (callback) => {
    asked += 1;
    return nextFrame((now) => {
      try {
        callback(now);
      } finally {
        last = performance.now();
      }
    });
  };
  for (const name of ['setTimeout', 'setInterval']) {
    const set = window[name].bind(window);
    window[name] = (...args) => {
      timers += 1;
      return set(...args);
    };
  }
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ entryTypes: ['longtask'] });

  const frame = () => new Promise((resolve) => nextFrame(resolve));

  /** Does `change`; gives ms until the frame after the first, and after the last, that the page drew for it. */
  async function change(act) {
    longest = 0;
    const start = performance.now();
    last = start;
    let seen = -1;
    let painted = start;
    let answered = 0;
    let toWait = 0;
    act();
    while (performance.now() - start < LONGEST) {
      await frame();
      const now = performance.now();
      if (last !== seen) {
        seen = last;
        toWait = 2;
      }
      if (toWait > 0) {
        toWait -= 1;
        painted = now;
        if (toWait === 0 && answered === 0 && last !== start) answered = now - start;
      } else if (now - painted > QUIET) break;
    }
    return { ms: painted - start, answered, longest };
  }

  /** Counts frames until the function that it gives is called: frames a second, and the longest. */
  function frames() {
    const start = performance.now();
    let count = 0;
    let before = start;
    let worst = 0;
    let isOver = false;
    const step = () => {
      const now = performance.now();
      worst = Math.max(worst, now - before);
      before = now;
      count += 1;
      if (!isOver) nextFrame(step);
    };
    nextFrame(step);
    return () => {
      isOver = true;
      return { fps: (count * 1000) / (performance.now() - start), worst };
    };
  }

  /** How many frames and timers the page asks for in so many ms. */
  async function idle(ms) {
    const before = { asked, timers };
    await new Promise((resolve) => setTimer(resolve, ms));
    return { frames: asked - before.asked, timers: timers - before.timers };
  }

  window.benchWatch = { change, frames, idle };
})();
