import type { CooperationDetail, Detail, ProjectDetail, SiteDetail } from './detail.ts';

/** What can be a slide of its own: a gate or crossing, a project, a province or another place. */
export type SlideRecord = SiteDetail | ProjectDetail | CooperationDetail;

/** Whether what is open can be made a slide of. */
export function isForSlide(shown: Detail): shown is SlideRecord {
  return (
    shown.kind === 'site' ||
    shown.kind === 'project' ||
    (shown.kind === 'cooperation' && shown.of === 'place')
  );
}
