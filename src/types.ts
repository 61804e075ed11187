/** The shapes that cross the borders between stages of the pipeline. Stages import types from here, never from each other. */
export type * from './types/identity.ts';
export type * from './types/read.ts';
export type * from './types/diagnostics.ts';
export type * from './types/documents.ts';
export type * from './types/records.ts';
export type * from './types/instructions.ts';
export type * from './types/versions.ts';
export type * from './types/days.ts';
export type * from './types/links.ts';
export type * from './types/facts.ts';
export type * from './types/tasks.ts';
export type * from './types/settings.ts';
export type * from './types/look.ts';
export type * from './types/corpus.ts';
