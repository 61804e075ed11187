/** „Załącznik nr 1 do uchwały nr XV/200/2019 Rady Miejskiej Leszna z dnia 24 października 2019 r.”, „Załącznik” alone on its line */
const HEADING =
  /^Załącznik(?:\s+(?:nr\.?|numer)\s*(\d+\p{L}?|[IVXLC]+))?\s*(?:$|[:.]?\s*do\s+(?:niniejsz\p{L}+\s+|projektu\s+)?(?:uchwały|zarządzenia|obwieszczenia|rozporządzenia)(?!\p{L}))/iu;
/** Words of a sentence about an attachment: „Załącznik do uchwały otrzymuje brzmienie…” */
const SENTENCE =
  /(?<!\p{L})(?:otrzymuje|stanowi|określa|zawiera|brzmieniu?|uchyla|traci|wprowadza|dodaje|zastępuje|jest|są)(?!\p{L})/iu;
/** Lines that go on with it: „do uchwały nr XV/200/2019”, „Rady Miejskiej Leszna”, „z dnia 24 października 2019 r.” */
const CONTINUATION =
  /^(?:do\s+(?:projektu\s+)?(?:uchwały|zarządzenia|obwieszczenia)|(?:Rady|Prezydenta|Burmistrza|Wójta|Zarządu|Sejmiku|Starosty)\s|z\s+dnia\s|nr\s)/iu;

const MAX_LENGTH = 250;

/** Number of the attachment a line begins („1”; `''` where it has none), or `null` where the line is no heading of one. */
export function attachmentNumber(line: string): string | null {
  const text = line.replace(/\s+/g, ' ').trim();
  const match = HEADING.exec(text);
  if (match === null || text.length > MAX_LENGTH || SENTENCE.test(text) || /[;:,]$/.test(text)) return null;
  return match[1] ?? '';
}

/** Whether a line goes on with the heading of an attachment. */
export const continuesAttachmentHeading = (line: string): boolean =>
  line.length < MAX_LENGTH && CONTINUATION.test(line.trim()) && !SENTENCE.test(line) && !/[;:,]$/.test(line);
