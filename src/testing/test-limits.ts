/** Runs per property wanted from outside: `PROPERTY_RUNS=20000`; 0 in a usual run. */
export const WANTED_RUNS = Number(process.env['PROPERTY_RUNS'] ?? 0);

/** Time one unit test may take, in ms: machines that share their processors are slow now and then. */
export const UNIT_TEST_TIMEOUT = 60_000 + WANTED_RUNS * 200;

/** Whether tests measure time: not where the code carries mutants, which makes it slow. */
export const MEASURES_TIME = process.env['MEASURES_TIME'] !== 'no';
