import { symbolCharacter } from '../bullets.ts';
import type { ParagraphBlock, SourceText } from '../blocks.ts';
import { ImportError } from '../import-error.ts';
import type { Losses } from '../losses.ts';
import type { PictureGatherer } from '../pictures-of.ts';
import { RtfFlow } from './flow.ts';
import { RtfFonts } from './fonts.ts';
import { changeState, START, type Sink, type State } from './state.ts';
import { rtfTokens, type RtfToken } from './tokens.ts';
import { CHARACTERS, FURNITURE_GROUPS, READ_IGNORABLE, SKIPPED_GROUPS } from './words.ts';

const MAX_DEPTH = 2000;

/** Rich Text Format → neutral text. Numbers of lists stand in the file as they are shown (`\listtext`). */
export function readRtf(bytes: Uint8Array, losses: Losses, pictures: PictureGatherer): SourceText {
  return new RtfReader(losses, pictures).read(new TextDecoder('latin1').decode(bytes));
}

/** Whether words that go there make paragraphs. */
const isFlowing = (sink: Sink): boolean => sink === 'text' || sink === 'box' || sink === 'note';

class RtfReader {
  readonly #losses: Losses;
  readonly #pictures: PictureGatherer;
  readonly #fonts = new RtfFonts();
  readonly #notes = new Map<string, readonly ParagraphBlock[]>();
  readonly #stack: State[] = [];
  readonly #flows: RtfFlow[];
  #state: State = { ...START };
  #ignorable = false;
  #fresh = false;
  #skipBytes = 0;
  #pending: number[] = [];
  #side = '';
  /** Digits of the picture being read. */
  #digits: string[] = [];
  #told: { readonly kind: 'deletions' | 'hidden' | 'insertions' | null; text: string } = { kind: null, text: '' };

  constructor(losses: Losses, pictures: PictureGatherer) {
    this.#losses = losses;
    this.#pictures = pictures;
    this.#flows = [new RtfFlow(losses)];
  }

  read(source: string): SourceText {
    for (const token of rtfTokens(source)) {
      if (token.type !== 'byte') this.#flushBytes();
      this.#readToken(token);
    }
    this.#flushBytes();
    this.#tell(null, '');
    if (this.#stack.length > 0)
      throw new ImportError('Plik RTF jest ucięty: brakuje jego końca. Zdobądź go jeszcze raz ze źródła.');
    this.#endParagraph();
    this.#flow.endTable();
    return { blocks: this.#flow.blocks, notes: this.#notes };
  }

  get #flow(): RtfFlow {
    return this.#flows.at(-1) ?? new RtfFlow(this.#losses);
  }

  #readToken(token: RtfToken): void {
    const wasFresh = this.#fresh;
    this.#fresh = false;
    switch (token.type) {
      case 'open':
        if (this.#stack.length > MAX_DEPTH) throw new ImportError('Plik RTF jest zagnieżdżony zbyt głęboko, jak na dokument.');
        this.#stack.push(this.#state);
        this.#state = { ...this.#state };
        this.#fresh = true;
        this.#ignorable = false;
        break;
      case 'close':
        this.#close();
        break;
      case 'byte':
        if (this.#state.sink === 'picture') this.#digits.push(String.fromCharCode(token.value));
        else if (this.#skipBytes > 0) this.#skipBytes--;
        else this.#pending.push(token.value);
        break;
      case 'symbol':
        this.#readSymbol(token.name, wasFresh);
        break;
      case 'word':
        if (wasFresh && this.#openDestination(token.name)) break;
        this.#readWord(token.name, token.value);
    }
  }

  #readSymbol(name: string, wasFresh: boolean): void {
    if (name === '*') {
      this.#ignorable = true;
      this.#fresh = wasFresh;
    } else if (name === '~') this.#write(' ');
    else if (name === '_') this.#write('-');
    else if (name === '-') this.#write('\u00ad');
    else if (name === '\n' || name === '\r') this.#endParagraph();
    else if (/^[{}\\]$/.test(name)) this.#write(name);
  }

  // ------------------------------------------------------------ groups

  /** Whether a word at the start of a group names where its content goes. */
  #openDestination(name: string): boolean {
    const { sink } = this.#state;
    if (sink === 'skip') return true;
    // What stands in groups within a picture tells of it, and is not it.
    if (sink === 'picture') {
      this.#state = { ...this.#state, sink: 'skip' };
      return true;
    }
    const to = (next: Sink): boolean => {
      this.#state = { ...this.#state, sink: next };
      this.#side = '';
      return true;
    };
    if (name === 'fonttbl') return to('fonts');
    if (name === 'stylesheet') return to('styles');
    if (sink === 'fonts' || sink === 'styles') return this.#ignorable ? to('skip') : false;
    if (name === 'listtext' || name === 'pntext') return to('label');
    if (name === 'pict') {
      return to(isFlowing(sink) ? 'picture' : 'skip');
    }
    if (name === 'object') {
      this.#losses.add('objects');
      return false;
    }
    if (FURNITURE_GROUPS.has(name)) return to('furniture');
    if (name === 'annotation') return to('comment');
    if (SKIPPED_GROUPS.has(name) || (this.#ignorable && !READ_IGNORABLE.has(name))) return to('skip');
    if (name === 'footnote' || name === 'shptxt') {
      if (sink !== 'text') return to('skip');
      const next = name === 'footnote' ? 'note' : 'box';
      this.#flows.push(new RtfFlow(this.#losses));
      this.#state = { ...START, font: this.#state.font, fallback: this.#state.fallback, sink: next };
      return true;
    }
    return false;
  }

  #close(): void {
    const closed = this.#state;
    const outer = this.#stack.pop();
    if (outer === undefined) throw new ImportError('Plik RTF jest uszkodzony: ma o jeden nawias klamrowy za dużo.');
    this.#state = outer;
    if (closed.sink === outer.sink) return;
    const side = this.#side.trim();
    if (closed.sink === 'label') this.#flow.label = side;
    else if (closed.sink === 'furniture' && side !== '') this.#losses.add('furniture', side);
    else if (closed.sink === 'comment') this.#losses.add('comments', side);
    else if (closed.sink === 'picture') this.#closePicture();
    else if (closed.sink === 'note' || closed.sink === 'box') this.#closeFlow(closed.sink);
    if (closed.sink !== 'skip') this.#side = '';
  }

  #closePicture(): void {
    const digits = this.#digits.join('').replace(/[^\da-f]/giu, '');
    this.#digits = [];
    const { deleted, hidden } = this.#state;
    if (deleted || hidden) return;
    const name = this.#pictures.add(new Uint8Array(Buffer.from(digits, 'hex')));
    this.#losses.add(name === null ? 'pictures' : 'pictures-placed');
    if (name !== null) this.#flow.addPicture(name);
  }

  #closeFlow(sink: 'note' | 'box'): void {
    this.#endParagraph();
    this.#flow.endTable();
    const { blocks } = this.#flow;
    this.#flows.pop();
    if (sink === 'box') {
      this.#losses.add('text-boxes');
      // A box stands before the words of its paragraph in the file; it comes before it here too.
      this.#flow.blocks.push(...blocks);
      return;
    }
    const id = String(this.#notes.size + 1);
    this.#notes.set(
      id,
      blocks.filter((block): block is ParagraphBlock => block.type === 'paragraph'),
    );
    this.#flow.addNote(id);
  }

  // ------------------------------------------------------------ words

  #readWord(name: string, value: number | null): void {
    const state = this.#state;
    const character = CHARACTERS[name];
    if (state.sink === 'skip' || state.sink === 'picture') return;
    if (this.#fonts.read(name, value, state.sink === 'fonts')) {
      if (name === 'f') state.font = value ?? 0;
    } else if (character !== undefined) this.#write(character);
    else if (name === 'u') this.#writeUnicode(value ?? 0);
    else if (name === 'par' || name === 'sect') this.#endParagraph();
    else if (name === 'line') this.#write('\n');
    else if (!changeState(state, name, value) && isFlowing(state.sink)) this.#flow.readTableWord(name, value, state);
  }

  #flushBytes(): void {
    if (this.#pending.length === 0) return;
    const bytes = Uint8Array.from(this.#pending);
    this.#pending = [];
    const { font } = this.#state;
    if (this.#fonts.isSymbol(font)) this.#write([...bytes].map((byte) => symbolCharacter(byte, 'Symbol') ?? '•').join(''));
    else this.#write(new TextDecoder(`windows-${String(this.#fonts.codePage(font))}`).decode(bytes));
  }

  #writeUnicode(value: number): void {
    const code = value < 0 ? value + 65_536 : value;
    const isPrivate = code >= 0xf000 && code <= 0xf0ff;
    this.#write(isPrivate ? (symbolCharacter(code, '') ?? '•') : String.fromCharCode(code));
    this.#skipBytes = this.#state.fallback;
  }

  #write(text: string): void {
    const state = this.#state;
    if (state.sink === 'skip' || state.sink === 'picture' || state.sink === 'fonts' || state.sink === 'styles') return;
    if (state.sink === 'label' || state.sink === 'furniture' || state.sink === 'comment') {
      this.#side += text;
      return;
    }
    this.#tell(state.deleted ? 'deletions' : state.hidden ? 'hidden' : state.inserted ? 'insertions' : null, text);
    if (state.deleted || state.hidden) return;
    this.#flow.addText(text, state);
  }

  /** Counts a run of tracked or hidden words once, however many pieces it comes in. */
  #tell(kind: 'deletions' | 'hidden' | 'insertions' | null, text: string): void {
    if (kind !== this.#told.kind) {
      if (this.#told.kind !== null && this.#told.text.trim() !== '') this.#losses.add(this.#told.kind, this.#told.text);
      this.#told = { kind, text: '' };
    }
    this.#told.text += text;
  }

  #endParagraph(): void {
    const { sink, deleted } = this.#state;
    if (sink === 'furniture' || sink === 'comment') this.#side += ' ';
    // The end of a paragraph that was deleted joins it to the next.
    if (isFlowing(sink) && !deleted) this.#flow.endParagraph(this.#state);
  }
}
