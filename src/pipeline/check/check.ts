import type { Dossier } from '../../model/records.ts';
import type { Fault } from '../fault.ts';
import type { Shapes } from '../read/shapes.ts';

/** All checks between records, and of positions against the shapes. */
export function checkDossier(_dossier: Dossier, _shapes: Shapes): Fault[] {
  return [];
}
