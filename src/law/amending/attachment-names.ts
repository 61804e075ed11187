import { readActName, takeFreeWords } from './act-name.ts';
import type { Cursor } from './cursor.ts';
import { readLabels } from './labels.ts';
import { ATTACHED } from './nouns.ts';
import type { PlaceGroup } from './places.ts';
import { isWord } from './spelling.ts';
import type { FormulaToken } from './tokens.ts';

const STATED = '(?:stanowiąc|będąc)*';
const ADOPTED = '(?:przyjęt|uchwalon|wprowadzon|ustanowion|nadan)*';

/** „stanowiącym załącznik nr 2 do uchwały nr …”, „będącym załącznikiem do …”: the number, empty where it has none; `null` for other words. */
function readStatedAttachment(cursor: Cursor): string | null {
  return cursor.attempt((c) => {
    c.take(',');
    if (!c.take(STATED) || !c.takeNamed('zal')) return null;
    const [label, second] = readLabels(c, 'zal') ?? [];
    if (label === undefined || second !== undefined || !c.take('do')) return null;
    const act = readActName(c, true);
    if (act === null) return null;
    if (act.number !== null || act.date !== null || act.title !== null || act.pointer !== null) c.acts.push(act);
    c.take(',');
    return label.from;
  });
}

/** „przyjętym uchwałą nr …”, „uchwalonego uchwałą nr … z dnia …”: the act by which a named text was adopted. */
function readAdoption(cursor: Cursor): void {
  cursor.attempt((c) => {
    c.take(',');
    if (!c.take(ADOPTED)) return null;
    const act = readActName(c);
    if (act === null) return null;
    c.acts.push(act);
    c.take(',');
    return true;
  });
}

const endsName = (token: FormulaToken): boolean => isWord(token, `${STATED}|${ADOPTED}`);

const attachedName = (word: string): string | undefined => ATTACHED.exec(word.toLowerCase())?.[1];

/** „w Regulaminie”, „w Programie współpracy na 2016 rok, będącym załącznikiem do uchwały …”, „w „Programie …” stanowiącym załącznik …”. */
export function readAttachedName(cursor: Cursor): PlaceGroup | null {
  return cursor.attempt((c) => {
    c.take('cał(?:ym|ej|ego)');
    const token = c.peek();
    const isWord = token?.type === 'word';
    const quoted = token?.type === 'quote' && !token.block ? /^\p{L}+/u.exec(token.value.trim())?.[0] : undefined;
    const name = isWord ? attachedName(token.value) : quoted === undefined ? undefined : attachedName(quoted);
    if (name === undefined) return null;
    c.at++;
    if (isWord) takeFreeWords(c, endsName);
    const stated = readStatedAttachment(c);
    if (stated === null) readAdoption(c);
    // „w regulaminie” is a name only where it says of what it is the attachment.
    if (stated === null && !(isWord && token.capital)) return null;
    const range =
      stated === null ? { from: '', to: null, name: name === 'statuc' ? 'statut' : name } : { from: stated, to: null };
    return { kind: 'zal', ranges: [range], part: 'unit', double: false };
  });
}

/** „pn. „Program współpracy””, „pod nazwą „…””: what an attachment is called beside its number. */
export function skipAttachmentTitle(cursor: Cursor): void {
  cursor.attempt((c) => {
    if (c.take('pn')) c.take('[.]');
    else if (!(c.take('pod|o') && c.takeNamed('title')) && !c.take('(?:zatytułowan|nazwan|zwan)*')) return null;
    return c.takeQuote();
  });
}

/** „do uchwały nr … z dnia …”, „uchwały”: of which act a unit is; the act is kept where its name says which. */
export function readOwner(cursor: Cursor): void {
  cursor.attempt((c) => {
    c.take('do');
    const act = readActName(c, true);
    if (act === null) return null;
    if (act.number !== null || act.date !== null || act.title !== null || act.pointer !== null) {
      c.acts.push(act);
      c.attempt((inner) => (inner.take(',') && !inner.isNamed('par') ? true : null));
    }
    return true;
  });
}
