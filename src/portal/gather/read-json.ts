import type { z } from 'zod';
import { PORTAL_FAULTS } from '../../strings/portal-faults.ts';
import { GatherError, type SiteReader } from './site-reader.ts';

/** A value checked against a shape; throws a `GatherError` that names the field which is other. */
export function shaped<Shape extends z.ZodType>(value: unknown, shape: Shape, path: string): z.output<Shape> {
  const read = shape.safeParse(value);
  if (read.success) return read.data;
  throw new GatherError(PORTAL_FAULTS.otherShape(path, read.error.issues[0]?.path.map(String).join('.') ?? ''));
}

/** Bytes as a value of JSON. */
export function jsonOf(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new GatherError(PORTAL_FAULTS.notJson(path));
  }
}

/** A data file of a town, checked against a shape; throws a `GatherError` where there is none of that shape. */
export async function readJson<Shape extends z.ZodType>(
  reader: SiteReader,
  path: string,
  shape: Shape,
  most: number,
): Promise<z.output<Shape>> {
  const bytes = await reader.read(path, most);
  if (bytes === null) throw new GatherError(PORTAL_FAULTS.noFile(path));
  return shaped(jsonOf(bytes, path), shape, path);
}

/** The items of a list that have the shape, and how many have not. */
export function itemsOf<Shape extends z.ZodType>(
  list: readonly unknown[],
  shape: Shape,
): { readonly items: z.output<Shape>[]; readonly refused: number } {
  const items = list.flatMap((one) => {
    const read = shape.safeParse(one);
    return read.success ? [read.data] : [];
  });
  return { items, refused: list.length - items.length };
}
