import { READING } from '../../../strings/reading.ts';

/** „§ 5 ust. 2 załącznika nr 1 do uchwały nr …”: the unit's name and the document's, as a citation has them. */
export function citationOf(unitName: string, documentName: string): string {
  const attachment = /^(załącznik)((?: nr \S+)?)(?: (.+))?$/.exec(unitName);
  const [, , number = '', inside] = attachment ?? [];
  const name = attachment === null ? unitName : inside === undefined ? `${unitName} do` : `${inside} załącznika${number} do`;
  return `${name} ${documentName}`
    .replace(/ /g, '\u00a0')
    .replace(/\u00a0(?=[^\d§]{4,})/g, ' ')
    .trim();
}

const button = (label: string, act: () => void): HTMLButtonElement => {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', act);
  return element;
};

/** Copies a text and confirms it; where the browser refuses, the text is shown selected, to be copied by hand. */
async function copy(text: string, said: string, status: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = said;
  } catch {
    const field = document.createElement('input');
    field.readOnly = true;
    field.value = text;
    field.setAttribute('aria-label', READING.copyByHand);
    status.replaceChildren(READING.copyByHand, ' ', field);
    field.select();
  }
}

function toolsFor(label: HTMLAnchorElement, unit: Element, documentName: string, close: () => void): HTMLElement {
  const name = label.title === '' ? label.textContent : label.title;
  const box = document.createElement('div');
  box.className = 'provision-tools';
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', READING.toolsOf(name));
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  const address = new URL(label.hash, location.href).href;
  box.append(
    button(READING.copyLink, () => void copy(address, READING.linkCopied, status)),
    button(READING.copyCitation, () => void copy(citationOf(name, documentName), READING.citationCopied, status)),
  );
  const cited = document.querySelector<HTMLAnchorElement>(`a.cited-count[href$="#cytowania-${CSS.escape(unit.id)}"]`);
  if (cited !== null) {
    const link = document.createElement('a');
    link.href = cited.href;
    link.textContent = READING.citedBy(cited.querySelector('[aria-hidden]')?.textContent ?? '');
    box.append(link);
  }
  box.append(button(READING.close, close), status);
  return box;
}

/** The label before or after one in the order of the text: those below a § are reached from its label by the arrow keys. */
function besideLabel(text: HTMLElement, label: HTMLAnchorElement, step: 1 | -1): HTMLAnchorElement | undefined {
  const labels = [...text.querySelectorAll<HTMLAnchorElement>('a.unit-label')];
  return labels[labels.indexOf(label) + step];
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** A label of a provision keeps leading to its anchor, and opens a row of tools beside it: copy the link, copy the citation, who cites it. */
export function offerProvisionTools(text: HTMLElement): void {
  const documentName = text.dataset['cytat'] ?? '';
  let open: { readonly label: HTMLAnchorElement; readonly box: HTMLElement } | null = null;
  const close = (): void => {
    if (open === null) return;
    const { label, box } = open;
    open = null;
    // The label's own link has led to the provision, which takes no focus.
    const hadFocus = document.activeElement === document.body || box.contains(document.activeElement);
    box.remove();
    label.removeAttribute('aria-expanded');
    if (hadFocus) label.focus({ preventScroll: true });
  };
  text.addEventListener('click', (event) => {
    const label = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.unit-label') : null;
    if (label === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const again = open?.label === label;
    close();
    const unit = label.closest('.unit');
    if (again || unit === null) return;
    const box = toolsFor(label, unit, documentName, close);
    const body = [...unit.children].find((child) => child.classList.contains('unit-body'));
    (body ?? unit).prepend(box);
    label.setAttribute('aria-expanded', 'true');
    open = { label, box };
    // By the keyboard, Enter leads into the tools themselves, once the label's own link has led to the provision; Escape leads back.
    if (event.detail === 0)
      setTimeout(() => {
        box.querySelector('button')?.focus({ preventScroll: true });
      });
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  text.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    if (step === undefined || !(event.target instanceof HTMLAnchorElement) || !event.target.matches('a.unit-label')) return;
    const next = besideLabel(text, event.target, step);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
}
