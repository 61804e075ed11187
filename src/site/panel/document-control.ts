import { CMS_DOCUMENTS } from '../../strings/cms.ts';
import { notStated, statedDocument, type OfferedDocument, type StatedDocument } from './documents.ts';

/** An Immutable map of a field's configuration. */
interface FieldMap {
  readonly get: (key: string) => unknown;
}

interface Props {
  readonly value: unknown;
  readonly field: FieldMap;
  readonly forID: string;
  readonly classNameWrapper: string;
  readonly onChange: (value: readonly string[]) => void;
}

interface Control {
  readonly props: Props;
  /** What is typed and not added yet. */
  readonly state: { readonly typed: string };
  setState: (state: Control['state']) => void;
  box: HTMLElement | null;
  /** Values for which the configuration of the list was made, and that configuration, `null` where nothing is left to pick. */
  listed: { readonly key: string; readonly config: object | null } | undefined;
  /** Place among the values from which one was taken out, to which the focus is led. */
  removed: number | undefined;
  values: () => string[];
  add: (value: string) => void;
  remove: (value: string) => void;
  list: () => object | null;
  listConfig: () => object | null;
  chosen: (stated: StatedDocument) => object;
  typing: () => object;
}

const LIST = { margin: '0', padding: '0', listStyle: 'none' };
const ITEM = { display: 'flex', gap: '8px', alignItems: 'center', justifyContent: 'space-between', padding: '4px 0' };
const WORDS = { overflowWrap: 'anywhere', minWidth: '0' };
const ROW = { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px', alignItems: 'end' };
const BUTTON = {
  font: 'inherit',
  color: 'inherit',
  background: 'var(--sui-button-background-color, transparent)',
  border: '1px solid var(--sui-control-border-color)',
  borderRadius: '4px',
  minHeight: '32px',
  padding: '4px 12px',
  cursor: 'pointer',
  flexShrink: '0',
};

const folderOf = (field: FieldMap): string => {
  const folder = field.get('folder');
  return typeof folder === 'string' ? folder : '';
};

const asValues = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : typeof value === 'string' && value !== '' ? [value] : [];

/**
 * The field of documents: those stated, each with a button that takes it out, also one the site does not know; a list of the others; and
 * a line for what no list has yet (an act added since the site was built, by its id or number). `select` is the panel's own list.
 */
export const documentControl = (documents: readonly OfferedDocument[], select: unknown): (() => object) =>
  createClass({
    getInitialState: () => ({ typed: '' }),
    values(this: Control) {
      return asValues(this.props.value);
    },
    componentDidUpdate(this: Control) {
      if (this.removed === undefined) return;
      const buttons = this.box?.querySelectorAll<HTMLElement>('li button') ?? [];
      const next = buttons[Math.min(this.removed, buttons.length - 1)] ?? this.box?.querySelector<HTMLElement>('input');
      next?.focus();
      this.removed = undefined;
    },
    add(this: Control, value: string) {
      const written = value.trim();
      if (written === '') return;
      this.setState({ typed: '' });
      if (!this.values().includes(written)) this.props.onChange([...this.values(), written]);
    },
    remove(this: Control, value: string) {
      this.removed = this.values().indexOf(value);
      this.props.onChange(this.values().filter((one) => one !== value));
    },
    listConfig(this: Control) {
      const values = this.values();
      const key = values.join('\n');
      if (this.listed?.key !== key) {
        const options = notStated(values, folderOf(this.props.field), documents).map(({ label, value }) => ({
          label,
          value,
        }));
        this.listed = { key, config: options.length === 0 ? null : { widget: 'select', dropdown_threshold: 0, options } };
      }
      return this.listed.config;
    },
    list(this: Control) {
      const field = this.listConfig();
      if (field === null) return null;
      const onChange = (value: unknown): void => {
        if (typeof value === 'string') this.add(value);
      };
      return h(select, { key: this.values().join('\n'), value: '', field, forID: this.props.forID, required: false, onChange });
    },
    chosen(this: Control, { value, label, isKnown }: StatedDocument) {
      return h(
        'li',
        { key: value, style: ITEM },
        h('span', { style: WORDS }, label, isKnown ? null : h('em', null, ` – ${CMS_DOCUMENTS.unknown}`)),
        h(
          'button',
          {
            type: 'button',
            style: BUTTON,
            'aria-label': CMS_DOCUMENTS.remove(label),
            onClick: () => {
              this.remove(value);
            },
          },
          CMS_DOCUMENTS.removeShort,
        ),
      );
    },
    typing(this: Control) {
      const id = `${this.props.forID}-inny`;
      return h(
        'div',
        { style: ROW },
        h(
          'label',
          { htmlFor: id, style: { flex: '1 1 12rem' } },
          h('span', { style: { display: 'block', fontSize: '13px' } }, CMS_DOCUMENTS.other),
          h('input', {
            id,
            className: this.props.classNameWrapper,
            style: { width: '100%', boxSizing: 'border-box' },
            value: this.state.typed,
            onChange: (event: { readonly target: HTMLInputElement }) => {
              this.setState({ typed: event.target.value });
            },
            onKeyDown: (event: KeyboardEvent) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              this.add(this.state.typed);
            },
          }),
        ),
        h(
          'button',
          {
            type: 'button',
            style: BUTTON,
            onClick: () => {
              this.add(this.state.typed);
            },
          },
          CMS_DOCUMENTS.add,
        ),
      );
    },
    render(this: Control) {
      const values = this.values();
      const max = Number(this.props.field.get('max') ?? Number.POSITIVE_INFINITY);
      const stated = values.map((value) => statedDocument(value, documents));
      return h(
        'div',
        {
          ref: (box: HTMLElement | null) => {
            this.box = box;
          },
        },
        values.length === 0 ? null : h('ul', { style: LIST }, ...stated.map((one) => this.chosen(one))),
        values.length >= max ? null : this.list(),
        values.length >= max ? null : this.typing(),
      );
    },
  });
