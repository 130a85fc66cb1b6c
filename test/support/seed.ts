/** Where random draws begin: the same in every run, so that a failure is met again; another one by `REDLINE_TEST_SEED`. */
export const SEED = Number(process.env['REDLINE_TEST_SEED'] ?? '20261122');
