// The service worker; the build puts the edition that it serves before it.
import type { Edition } from './edition.ts';
import { serve } from './serve.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const EDITION: Edition;

serve(self as unknown as WorkerScope, EDITION);
