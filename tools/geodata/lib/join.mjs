import { samePosition } from './geometry.mjs';

/**
 * Joins lines end to end wherever exactly two line ends meet; where three or more meet, lines end.
 * topojson-client's mesh leaves lines apart that point towards or away from each other.
 */
export function joinLines(lines) {
  const pool = lines.map((line) => line.filter((p, i) => i === 0 || !samePosition(p, line[i - 1]))).filter((l) => l.length > 1);
  const ends = new Map();
  const note = (line) => {
    for (const end of [line[0], line.at(-1)]) ends.set(`${end}`, (ends.get(`${end}`) ?? 0) + 1);
  };
  pool.forEach(note);
  const joined = [];
  while (pool.length > 0) {
    let line = pool.shift();
    for (let side = 0; side < 2; side++) {
      for (let next = follower(line, pool, ends); next; next = follower(line, pool, ends)) line = [...line, ...next.slice(1)];
      line = [...line].reverse();
    }
    joined.push(line);
  }
  return joined;
}

function follower(line, pool, ends) {
  const end = line.at(-1);
  if (ends.get(`${end}`) !== 2) return null;
  const index = pool.findIndex((other) => samePosition(other[0], end) || samePosition(other.at(-1), end));
  if (index < 0) return null;
  const [other] = pool.splice(index, 1);
  return samePosition(other[0], end) ? other : [...other].reverse();
}
