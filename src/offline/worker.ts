// The service worker; the build puts the edition that it serves before it.
import type { Edition } from './edition.ts';
import { serve, type WorkerScope } from './serve.ts';

declare const EDITION: Edition;

serve(self as unknown as WorkerScope, EDITION);
