import { underBase } from '../model/under-base.ts';
import type { LinkedWork } from '../types.ts';

/** An address of the model as others see it: a fragment gets the path of its page, a path the base, a full address stays. */
export function publicUrl(address: string | null, { path }: LinkedWork, basePath: string): string | null {
  if (address === null || /^[a-z]+:/i.test(address)) return address;
  return underBase(basePath, address.startsWith('#') ? path + address : address);
}
