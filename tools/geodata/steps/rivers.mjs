import { FRAME_TEXT } from '../lib/frame.mjs';
import { lineLength, linesOf, metres, nearestOnLine, roundLine, simplifyLine } from '../lib/geometry.mjs';
import { coastLines } from '../lib/gmt.mjs';
import { makeGraph, nearestNode, shortestPath } from '../lib/graph.mjs';
import { feature, lineCollection, shape } from '../lib/shaper.mjs';
import { position, readTable } from '../lib/table.mjs';

const TOLERANCE_METRES = 25;
const WAY_POINT_METRES = 12_000;
const SHORTEST_PIECE_METRES = 3000;

/** Stretches where a river is the border, as the two ends on the VN–CN line, west to east. */
const BORDER_RIVERS = [
  { river: 'hong', ends: [[103.64412, 22.79407], [103.96455, 22.5081]] },
  { river: 'nam-thi', ends: [[103.96455, 22.5081], [104.00607, 22.52001]] },
  { river: 'ka-long', ends: [[107.75598, 21.642], [107.99997, 21.54741]] },
];

const KA_LONG = { name_vi: 'Sông Ka Long – Bắc Luân', name_zh: '北仑河', name_en: 'Bắc Luân (Beilun)', name_fr: 'Bắc Luân (Beilun)', rank: 2 };

/**
 * Named rivers: shortest ways through hand-set way-points along WDBII's unnamed lines, simplified to
 * 25 m. Stretches that are the border are left out (see `borderRiverFeatures`).
 * Source: WDBII in GSHHG 2.3.7 (LGPL-3.0-or-later), about 650 m off.
 */
export async function riverFeatures() {
  const graph = makeGraph(coastLines(['-R100.5/110.5/19/27', '-Ia']));
  const features = [];
  for (const row of readTable('rivers.tsv')) {
    const line = riverLine(graph, row);
    const parts = row.without ? leaveOut(line, row.without.split(' ').map(position)) : [line];
    const clipped = await shape(lineCollection(parts), `-clip bbox=${FRAME_TEXT}`);
    const lines = clipped.features.flatMap((f) => linesOf(f.geometry)).map((l) => roundLine(simplifyLine(l, TOLERANCE_METRES)));
    const geometry = lines.length === 1 ? { type: 'LineString', coordinates: lines[0] } : { type: 'MultiLineString', coordinates: lines };
    features.push({ id: `river:${row.id}`, ...feature(geometry, namesOf(row)) });
  }
  return features;
}

/** The border stretches of rivers, cut from the VN–CN line itself, so that both lie on each other. Source: OSM, ODbL. */
export function borderRiverFeatures(borderLine) {
  const rows = new Map(readTable('rivers.tsv').map((row) => [row.id, namesOf(row)]));
  return BORDER_RIVERS.map(({ river, ends }) => {
    const [from, to] = ends.map((p) => nearestVertex(borderLine, p));
    const coordinates = borderLine.slice(from, to + 1);
    return { id: `border-river:${river}`, ...feature({ type: 'LineString', coordinates }, rows.get(river) ?? KA_LONG) };
  });
}

function namesOf({ vi, zh, en, fr, rank }) {
  return { name_vi: vi, name_zh: zh, name_en: en, name_fr: fr, rank: Number(rank) };
}

function riverLine(graph, { id, way }) {
  const nodes = way.split(' ').map((text) => {
    const { node, distance } = nearestNode(graph, position(text));
    if (distance > WAY_POINT_METRES) throw new Error(`rivers: ${id} has no line within 12 km of ${text}`);
    return node;
  });
  const line = [];
  for (let i = 1; i < nodes.length; i++) {
    const part = shortestPath(graph, nodes[i - 1], nodes[i]);
    if (!part) throw new Error(`rivers: ${id} has no way between way-points ${i} and ${i + 1}`);
    line.push(...(i === 1 ? part : part.slice(1)));
  }
  return withoutSpurs(line);
}

/** Takes out the there-and-back of a way-point that lies beside the main stem. */
function withoutSpurs(line) {
  const clean = [];
  for (const p of line) {
    const seen = clean.findLastIndex((q, i) => i > clean.length - 200 && q[0] === p[0] && q[1] === p[1]);
    if (seen >= 0) clean.length = seen;
    clean.push(p);
  }
  return clean;
}

function leaveOut(line, [from, to]) {
  const first = nearestOnLine(from, line).index;
  const last = nearestOnLine(to, line).index + 1;
  // Both ends are tied to where the border takes over.
  const [above, below] = [[...line.slice(0, first + 1), from], [to, ...line.slice(last)]];
  return lineLength(below) < SHORTEST_PIECE_METRES ? [above] : [above, below];
}

function nearestVertex(line, p) {
  return line.reduce((best, q, i) => (metres(p, q) < metres(p, line[best]) ? i : best), 0);
}
