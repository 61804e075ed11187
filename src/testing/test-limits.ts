/** Runs per property wanted from outside: `PROPERTY_RUNS=20000`; 0 in a usual run. */
export const WANTED_RUNS = Number(process.env['PROPERTY_RUNS'] ?? 0);

/**
 * Milliseconds by the clock after which a test is taken to hang. No measure of speed: on a machine shared by many, all takes many times as
 * long; what must be quick is measured by the time of the processor.
 */
export const HANGS_AFTER_MS = 900_000 + WANTED_RUNS * 200;
