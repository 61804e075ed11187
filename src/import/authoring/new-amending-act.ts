import { longDate } from '../../law/dates.ts';
import { escapeInline } from '../escape-markdown.ts';
import type { ActDocument, Organ, Unit } from '../../types.ts';
import type { Answers, Skeleton } from './answers.ts';
import { contentFile } from './content-file.ts';
import { actPath, closingProvisions } from './new-act.ts';

/** „uchwale”, „zarządzeniu”: acts in the locative, after „w”. */
const LOCATIVE = {
  uchwała: 'uchwale',
  zarządzenie: 'zarządzeniu',
  obwieszczenie: 'obwieszczeniu',
  rozporządzenie: 'rozporządzeniu',
  ustawa: 'ustawie',
} as const;

const lines = (unit: Unit): string[] => [`${unit.label} ${escapeInline(unit.text)}`.trim(), ...unit.children.flatMap(lines)];

/** A unit's words as paragraphs; „§ 2.” and its first ustęp share a line. */
function wording(unit: Unit): string[] {
  const [first = '', second, ...rest] = lines(unit);
  const shares = unit.text === '' && unit.children[0]?.kind === 'ust' && second !== undefined;
  return shares ? [`${first} ${second}`, ...rest] : [first, ...(second === undefined ? [] : [second]), ...rest];
}

const firstParagraph = (units: readonly Unit[]): Unit | null => {
  for (const unit of units) {
    const found = unit.kind === 'par' || unit.kind === 'art' ? unit : firstParagraph(unit.children);
    if (found !== null) return found;
  }
  return null;
};

const genitiveOf = ({ organ }: ActDocument, organs: readonly Organ[]): string =>
  organs.find(({ name, aliases }) => name === organ || aliases.includes(organ))?.genitive ?? organ;

/**
 * A draft that amends the act given: its heading and first provision are written out, and a provision of the act is quoted in its present
 * wording, to be changed.
 */
export function newAmendingAct(answers: Answers, act: ActDocument, units: readonly Unit[]): Skeleton {
  const { number, organ, date, isDated, title, site } = answers;
  const name = `${act.number === null ? '' : `nr ${act.number} `}${genitiveOf(act, site.organs)} z dnia ${act.date === null ? '…' : longDate(act.date)}`;
  const provision = firstParagraph(units);
  const quoted = provision === null ? ['§ 1. …'] : wording(provision);
  const marker = provision === null ? '§ 1' : provision.label.replace(/\.$/, '');
  const subject = title === '' ? `zmieniająca ${act.type === 'uchwała' ? 'uchwałę' : act.type} ${act.subject}` : title;
  const text = contentFile(
    {
      numer: number,
      organ: organ.name,
      data: isDated ? date : undefined,
      w_sprawie: subject,
      status: 'projekt',
      zmienia: [act.id],
    },
    [
      `Na podstawie art. 18 ust. 2 pkt 15 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym ${organ.name} uchwala, co następuje:`,
      `§ 1. W ${LOCATIVE[act.type]} ${name} ${act.subject} ${marker} otrzymuje brzmienie:`,
      ...quoted.map((line, index) => (index === 0 ? '„' : '') + line + (index === quoted.length - 1 ? '”.' : '')),
      ...closingProvisions(answers, 2),
    ],
  );
  return { path: actPath({ number, date, title: `zmiana ${act.id.split('/').at(-1) ?? ''}` }, 'zmiana'), text };
}
