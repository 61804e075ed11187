import slugify from '@sindresorhus/slugify';
import { z } from 'zod';
import { KIND_RULES } from '../../model/kinds.ts';
import type { Answers, Skeleton } from './answers.ts';
import { contentFile } from './content-file.ts';

/** „2026-11-24-nabor-wnioskow” */
export const datedName = (date: string, title: string): string =>
  `${date}-${slugify(title).split('-').slice(0, 8).join('-') || 'wpis'}`;

export const aboutOf = ({ about }: Answers): readonly string[] | undefined => (about === null ? undefined : [about.document.id]);

/** The keys of a kind by name; none for what is no kind. */
function keysOf(kind: string): ReadonlyMap<string, z.ZodType> {
  const keys = KIND_RULES.find((rule) => rule.kind === kind)?.keys;
  return new Map(keys instanceof z.ZodObject ? Object.entries(keys.shape) : []);
}

/** Whether files of a kind have a key. */
export const hasKey = (kind: string, key: string): boolean => keysOf(kind).has(key);

/**
 * The skeleton of a document of any kind, from its row in the table of kinds: its folder, the keys that were asked for, and the keys
 * that it must have, to be filled in.
 */
export function plainSkeleton(kind: string, answers: Answers): Skeleton {
  const { title, date, year } = answers;
  const known: Readonly<Record<string, unknown>> = { tytul: title, data: date, rok: year, dotyczy: aboutOf(answers) };
  const values = [...keysOf(kind)].flatMap(([key, schema]) =>
    key in known ? [[key, known[key]]] : schema.safeParse(undefined).success ? [] : [[key, '…']],
  );
  const folder = KIND_RULES.find((rule) => rule.kind === kind)?.folder ?? '';
  const name = hasKey(kind, 'data') ? datedName(date, title) : slugify(title) || 'dokument';
  return { path: `${folder}/${name}.md`, text: contentFile(Object.fromEntries(values) as Record<string, unknown>, ['…']) };
}
