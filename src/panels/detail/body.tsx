import '../trade/flow-bars.css';
import './session.css';
import '../documents/styles/through.css';
import { lazy } from '../../ui/lazy.tsx';
import { detail } from '../control/derived.ts';
import { ReportError } from '../report/fold.tsx';
import { CooperationPanel } from './cooperation/panel.tsx';
import { MeetingPanel } from './meeting.tsx';
import { ProjectPanel } from './project.tsx';
import { SitePanel } from './site.tsx';

const FlowPanel = lazy(() => import('../trade/trade.tsx').then(({ TRADE }) => TRADE.FlowPanel));

/** All that is told of the selection beneath its heading, and a way to say that it is wrong. */
export function Body() {
  return (
    <>
      <Told />
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
