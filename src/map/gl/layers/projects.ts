import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
} from 'maplibre-gl';
import type { Stage } from '../../../model/vocabulary.ts';
import type { StageLineMark } from '../../marks.ts';
import type { Palette } from '../../palette.ts';
import { weightWhenOn, whenState } from '../expressions.ts';
import { byLevel, type StyleContext } from './context.ts';

/**
 * Dashes and gaps by stage, in widths of the line: longer as the work goes on. None is a full
 * line: that would be a surveyed course, and these are none.
 */
const PROJECT_LINE_DASH: Readonly<Record<Stage | 'unknown', readonly number[]>> = {
  proposed: [1, 4],
  agreed: [2.4, 4],
  approved: [4.5, 4],
  'under-construction': [8, 4],
  completed: [14, 3],
  open: [20, 3],
  suspended: [8, 3, 1, 3, 1, 3],
  unknown: [1, 7],
};

/** CSS px. Hairlines: what is known of a line is its ends, and its symbol says the rest. */
const WIDTH = { quiet: 1, chosen: 2.6, casing: 2 } as const;

/** The mark of a schematic line in a stage. */
export function projectLineMark(stage: Stage | 'unknown'): StageLineMark {
  return { stage, width: 1.3, dash: PROJECT_LINE_DASH[stage] };
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

/** A value for the line that is selected or pointed at, and one for all others. */
const whenChosen = (yes: number, no: number): ExpressionSpecification => [
  'case',
  [
    'any',
    ['boolean', ['feature-state', 'selected'], false],
    ['boolean', ['feature-state', 'highlit'], false],
  ],
  yes,
  no,
];

/** Railways and expressways: straight from town to town, no survey; the dashes tell the stage. */
export function projectLineLayers(context: StyleContext): LayerSpecification[] {
  const { palette, scale } = context;
  const width = (px: number, more = 0) => {
    const at = (growth: number) =>
      whenChosen((WIDTH.chosen + more) * growth * scale, (px + more) * growth * scale);
    return byLevel(context, [5, at(1)], [9, at(1.3)]);
  };
  const layout = { 'line-join': 'round', 'line-cap': 'butt' } as const;
  return [
    {
      id: 'project-lines-casing',
      type: 'line',
      source: 'project-lines',
      layout: { ...layout, 'line-cap': 'round' },
      paint: {
        'line-color': palette.casing,
        'line-width': width(WIDTH.quiet, WIDTH.casing),
        'line-opacity': ['*', whenState('on', 1, 0), whenChosen(0.9, 0.6)],
      },
    },
    {
      id: 'project-lines',
      type: 'line',
      source: 'project-lines',
      layout,
      paint: {
        'line-color': colour(palette),
        'line-width': width(WIDTH.quiet),
        'line-opacity': weightWhenOn,
        'line-dasharray': byStage((stage) => ['literal', PROJECT_LINE_DASH[stage]]),
      },
    },
  ];
}
