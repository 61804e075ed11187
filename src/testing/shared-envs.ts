import { join } from 'node:path';

/**
 * Environments of the sites that several files of tests read, so that each is built once in a run. They differ in what changes a
 * page: where the site stands, whether its address is known, which day it is.
 */
export const BELOW_A_PATH = { BASE_PATH: '/program/', SITE_URL: 'https://leszno.example' } as const;

/** A town of a few documents with its own colours. */
export const IN_OWN_COLOURS = {
  CONTENT_DIR: join(import.meta.dirname, 'fixtures', 'gmina-przykladowa'),
  BASE_PATH: '/gmina/',
} as const;

/** The day on which the programme for 2020 was adopted. */
export const ON_A_PAST_DAY = { ...BELOW_A_PATH, BUILD_DATE: '2019-10-25' } as const;
