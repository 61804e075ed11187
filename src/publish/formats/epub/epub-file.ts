import type { Corpus } from '../../../types.ts';
import type { Wording } from '../wording-file.ts';
export const epubFile = (_wording: Wording, _corpus: Corpus): Uint8Array => new Uint8Array();
