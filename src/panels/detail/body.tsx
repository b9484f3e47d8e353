import '../trade/flow-bars.css';
import './session.css';
import '../documents/styles/through.css';
import { isForSlide } from '../../facts/detail/for-slide.ts';
import { lazy } from '../../ui/lazy.tsx';
import { detail } from '../control/derived.ts';
import { ReportError } from '../report/fold.tsx';
import { CooperationPanel } from './cooperation/panel.tsx';
import { MeetingPanel } from './meeting.tsx';
import { SaveSlide } from './parts/save-slide.tsx';
import { ProjectPanel } from './project.tsx';
import { SitePanel } from './site.tsx';

const FlowPanel = lazy(() => import('../trade/trade.tsx').then(({ TRADE }) => TRADE.FlowPanel));

/** All that is told of the selection beneath its heading, a way to take it along, and one to say that it is wrong. */
export function Body() {
  return (
    <>
      <Told />
      {isForSlide(detail.value) && <SaveSlide />}
      <ReportError />
    </>
  );
}

function Told() {
  const shown = detail.value;
  switch (shown.kind) {
    case 'site':
      return <SitePanel detail={shown} />;
    case 'project':
      return <ProjectPanel detail={shown} />;
    case 'flow':
      return <FlowPanel />;
    case 'meeting':
      return <MeetingPanel detail={shown} />;
    case 'cooperation':
      return <CooperationPanel detail={shown} />;
    default:
      return null;
  }
}
