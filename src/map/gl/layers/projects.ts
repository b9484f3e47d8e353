import type { DataDrivenPropertyValueSpecification, LayerSpecification } from 'maplibre-gl';
import type { Stage } from '../../../model/vocabulary.ts';
import type { StageLineMark } from '../../marks.ts';
import type { Palette } from '../../palette.ts';
import { visibleWhenOn, whenState } from '../expressions.ts';
import { byLevel, type StyleContext } from './context.ts';

/** Dashes and gaps by stage, in widths of the line: closer as the work goes on. */
const PROJECT_LINE_DASH: Readonly<Record<Stage | 'unknown', readonly number[]>> = {
  proposed: [1, 2.4],
  agreed: [2, 2],
  approved: [3.4, 1.8],
  'under-construction': [6, 1.4],
  completed: [1, 0],
  open: [1, 0],
  suspended: [6, 2, 1, 2, 1, 2],
  unknown: [0.8, 3.4],
};

/** The mark of a schematic line in a stage. */
export function projectLineMark(stage: Stage | 'unknown'): StageLineMark {
  return { stage, width: 2, dash: PROJECT_LINE_DASH[stage] };
}

const STAGES_DRAWN = Object.keys(PROJECT_LINE_DASH) as (Stage | 'unknown')[];

function byStage<T>(
  of: (stage: Stage | 'unknown') => T,
): DataDrivenPropertyValueSpecification<never> {
  const branches = STAGES_DRAWN.filter((stage) => stage !== 'unknown').flatMap((stage) => [
    stage,
    of(stage),
  ]);
  return ['match', ['get', 'stage'], ...branches, of('unknown')] as never;
}

const colour = ({ stage }: Palette) => byStage((one) => stage[one]);

/** Railways and expressways: straight from town to town, no survey; the dashes tell the stage. */
export function projectLineLayers(context: StyleContext): LayerSpecification[] {
  const { palette, scale } = context;
  const width = (px: number, wide: number) =>
    byLevel(
      context,
      [5, whenState('selected', wide * scale, px * scale)],
      [9, whenState('selected', wide * 1.5 * scale, px * 1.5 * scale)],
    );
  const layout = { 'line-join': 'round', 'line-cap': 'butt' } as const;
  return [
    {
      id: 'project-lines-casing',
      type: 'line',
      source: 'project-lines',
      layout: { ...layout, 'line-cap': 'round' },
      paint: {
        'line-color': palette.casing,
        'line-width': width(3.6, 6.4),
        'line-opacity': whenState('on', 0.85, 0),
      },
    },
    {
      id: 'project-lines',
      type: 'line',
      source: 'project-lines',
      layout,
      paint: {
        'line-color': colour(palette),
        'line-width': width(1.5, 3.2),
        'line-opacity': visibleWhenOn,
        'line-dasharray': byStage((stage) => ['literal', PROJECT_LINE_DASH[stage]]),
      },
    },
  ];
}
