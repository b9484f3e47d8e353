import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
} from 'maplibre-gl';
import type { Stage } from '../../../model/vocabulary.ts';
import {
  CARRIED_LINE_OPACITY,
  PROJECT_LINE_DASH,
  PROJECT_LINE_WIDTH as WIDTH,
} from '../../base-lines.ts';
import type { Palette } from '../../palette.ts';
import { weightWhenOn, whenState } from '../expressions.ts';
import { byLevel, type StyleContext } from './context.ts';

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

/** Paler where no source is of the year. */
const whenCarried: ExpressionSpecification = [
  'case',
  ['boolean', ['get', 'carried'], false],
  CARRIED_LINE_OPACITY,
  1,
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
        'line-opacity': ['*', weightWhenOn, whenCarried],
        'line-dasharray': byStage((stage) => ['literal', PROJECT_LINE_DASH[stage]]),
      },
    },
  ];
}
