import fc from 'fast-check';

/**
 * The same cases each time, so that a run of the tests says something about the change and not about luck.
 * `PROPERTY_RUNS` asks for as many new ones instead.
 */
const runs = Number(process.env.PROPERTY_RUNS ?? 0);
fc.configureGlobal(runs > 0 ? { numRuns: runs } : { seed: 1 });
