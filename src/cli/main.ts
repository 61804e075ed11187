import { call } from './call.ts';
import { run } from './run.ts';

run(() => call(process.argv.slice(2)));
