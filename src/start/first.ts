// The first script of the page, a classic one: it must run where the page's own code cannot.
import './floor.ts';
import { watchStart } from './watch.ts';

watchStart();
