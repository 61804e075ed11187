import { readActName } from '../../law/amending/act-name.ts';
import { Cursor } from '../../law/amending/cursor.ts';
import { readPlaces } from '../../law/amending/places.ts';
import { placeIn, type FormulaScope } from '../../law/amending/scope.ts';
import type { FormulaToken } from '../../law/amending/tokens.ts';
import type { NamedAct, UnitPath } from '../../types.ts';

/**
 * What words that no formula reads name all the same: an act, and the first units, so that the notice stands on the documents concerned.
 * Paths are empty where the words name no unit: then nothing says which part of the act is meant.
 */
export function placesNamed(
  tokens: readonly FormulaToken[],
  text: string,
  scope: FormulaScope,
): { readonly act: NamedAct | null; readonly paths: readonly UnitPath[] } {
  let act: NamedAct | null = null;
  let inside: FormulaScope = scope;
  const paths: UnitPath[] = [];
  for (let index = 0; index < tokens.length && paths.length < 10; index++) {
    const cursor = new Cursor(tokens, text, index);
    const token = tokens[index];
    const isName = token?.type === 'named' || (token?.type === 'word' && token.capital) || token?.type === 'quote';
    if (!isName) continue;
    const named = cursor.attempt(readActName);
    if (named !== null) {
      act ??= named;
      index = cursor.at - 1;
      continue;
    }
    const places = cursor.attempt(readPlaces);
    if (places === null) continue;
    act ??= cursor.acts[0] ?? null;
    for (const place of places) paths.push(placeIn(inside, place).from);
    const [first] = paths;
    if (first !== undefined && inside.places.length === 0) inside = { places: [{ from: first, to: null, part: 'unit' }] };
    index = cursor.at - 1;
  }
  return { act, paths: paths.length > 0 ? paths : scope.places.map(({ from }) => from) };
}
