import { plural } from '../../strings/plural.ts';
import { CMS_CHECK } from '../../strings/cms.ts';
import type { EntryKeys, EntryMessage } from './check-entry.ts';

/** An Immutable map of an entry. */
export interface EntryMap {
  readonly getIn: (path: readonly string[]) => unknown;
  readonly get: (key: string) => unknown;
}

/** The keys and text of an entry as plain values. */
export function entryKeys(entry: EntryMap): EntryKeys {
  const data = entry.get('data') as { readonly toJS?: () => EntryKeys } | undefined;
  return data?.toJS?.() ?? {};
}

/** Gives the messages of an entry, or `null` where they could not be made. */
type Checker = (keys: EntryKeys, collection: string) => EntryMessage[] | null;

interface Props {
  readonly value: unknown;
  readonly forID: string;
  readonly classNameWrapper: string;
  readonly entry?: EntryMap;
  readonly onChange: (value: string) => void;
}

interface Control {
  readonly props: Props;
  readonly state: { readonly messages: EntryMessage[] | null | 'waiting' };
  setState: (state: Control['state']) => void;
  area: HTMLTextAreaElement | null;
  timer: number | undefined;
  look: () => void;
  plan: () => void;
  show: (line: number) => void;
}

const WAIT_MS = 400;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const BOX = { margin: '8px 0 0', padding: '8px 12px', border: '1px solid var(--sui-control-border-color)', borderRadius: '4px' };

const AREA = {
  width: '100%',
  minHeight: '24rem',
  resize: 'vertical',
  font: '16px/1.6 var(--sui-font-family-monospace, monospace)',
  padding: '12px',
  border: '1px solid var(--sui-control-border-color)',
  borderRadius: '4px',
  boxSizing: 'border-box',
  whiteSpace: 'pre-wrap',
};

const COLOURS = { error: 'var(--sui-error-foreground-color)', warning: 'var(--sui-warning-foreground-color)' };

/** One message: its place, which leads to the line, what is wrong and what to do. */
function messageItem({ where, line, severity, message, hint, rule }: EntryMessage, show: (line: number) => void): object {
  const place =
    line === null
      ? h('span', null, where)
      : h(
          'button',
          {
            type: 'button',
            onClick: () => {
              show(line);
            },
            style: {
              font: 'inherit',
              textDecoration: 'underline',
              color: 'inherit',
              background: 'none',
              border: '0',
              padding: '4px 0',
              cursor: 'pointer',
            },
          },
          where,
        );
  const kind = severity === 'error' ? CMS_CHECK.error : CMS_CHECK.warning;
  return h(
    'li',
    { style: { padding: '6px 0' } },
    h('strong', { style: { color: COLOURS[severity] } }, kind),
    ' · ',
    place,
    h('div', null, message),
    h('div', { style: { opacity: '0.85' } }, hint),
    h('code', { style: { fontSize: '12px' } }, rule),
  );
}

/** The messages, or why there are none. */
function messageBox(state: Control['state'], show: (line: number) => void): object {
  const { messages } = state;
  if (messages === 'waiting') return h('p', { style: BOX }, CMS_CHECK.checking);
  if (messages === null) return h('p', { style: BOX }, CMS_CHECK.failed);
  const errors = messages.filter(({ severity }) => severity === 'error').length;
  const count = [
    plural(errors, { one: 'błąd', few: 'błędy', many: 'błędów' }),
    plural(messages.length - errors, { one: 'ostrzeżenie', few: 'ostrzeżenia', many: 'ostrzeżeń' }),
  ].join(', ');
  return h(
    'div',
    { style: BOX, id: 'uwagi' },
    h('p', { style: { margin: '0', fontWeight: '600' } }, messages.length === 0 ? CMS_CHECK.clean : CMS_CHECK.ready(count)),
    h('ul', { style: { margin: '0', padding: '0', listStyle: 'none' } }, ...messages.map((one) => messageItem(one, show))),
    h('p', { style: { margin: '4px 0 0', fontSize: '13px', opacity: '0.85' } }, CMS_CHECK.only),
  );
}

/** The field of the text: the text as it is, and below it the messages of `check`, each leading to its line. */
export const textControl = (check: Checker): (() => object) =>
  createClass({
    getInitialState: () => ({ messages: 'waiting' }),
    componentDidMount(this: Control) {
      this.plan();
    },
    componentDidUpdate(this: Control) {
      // What is typed stands already; a text that comes from elsewhere (taken back, loaded) does not.
      const text = textOf(this.props.value);
      if (this.area !== null && this.area.value !== text && this.area.ownerDocument.activeElement !== this.area)
        this.area.value = text;
    },
    UNSAFE_componentWillReceiveProps(this: Control) {
      this.plan();
    },
    componentWillUnmount(this: Control) {
      clearTimeout(this.timer);
    },
    plan(this: Control) {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => {
        this.look();
      }, WAIT_MS);
    },
    look(this: Control) {
      const { entry } = this.props;
      if (entry === undefined) return;
      this.setState({ messages: check(entryKeys(entry), String(entry.get('collection'))) });
    },
    show(this: Control, line: number) {
      if (this.area === null) return;
      const lines = this.area.value.split('\n');
      const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
      this.area.focus();
      this.area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
    },
    render(this: Control) {
      const { value, forID, classNameWrapper, onChange } = this.props;
      return h(
        'div',
        null,
        h('textarea', {
          id: forID,
          className: classNameWrapper,
          'aria-label': CMS_CHECK.text,
          style: AREA,
          lang: 'pl',
          spellCheck: true,
          defaultValue: textOf(value),
          ref: (area: HTMLTextAreaElement | null) => {
            this.area = area;
          },
          onInput: (event: { readonly target: HTMLTextAreaElement }) => {
            onChange(event.target.value);
          },
        }),
        h('div', { role: 'status', 'aria-live': 'polite' }, messageBox(this.state, this.show)),
      );
    },
  });
