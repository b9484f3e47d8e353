import type { Position, Project } from './records.ts';

/** The points that the map draws of a project; none where it draws nothing. */
export function positionsOf(
  project: Pick<Project, 'geometryBasis' | 'line' | 'position'>,
): readonly Position[] {
  if (project.geometryBasis === 'none') return [];
  if (project.line) return project.line.map(({ position }) => position);
  return project.position ? [project.position] : [];
}

/** The position known least exactly: a line is no better than its worst point. */
export function worstOf(positions: readonly Position[]): Position | null {
  return positions.toSorted((a, b) => b.precisionMetres - a.precisionMetres)[0] ?? null;
}
