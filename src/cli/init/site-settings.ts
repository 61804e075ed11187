import { Document, isMap, isScalar } from 'yaml';
import { DOCUMENT_FORMATS } from '../../model/formats.ts';
import { INIT_WORDS } from '../../strings/init.ts';
import type { NewTown } from './town.ts';

/** `serwis.yaml` of a town, with the keys it should fill in as comments. */
export function siteSettings({ name, council, executive, journal, colour, pdf }: NewTown): string {
  const document = new Document({
    nazwa: INIT_WORDS.siteName(name),
    miasto: name,
    organy: [
      { nazwa: council, rodzaj: 'stanowiący' },
      { nazwa: executive, rodzaj: 'wykonawczy' },
    ],
    ...(journal === null ? {} : { dziennik: journal }),
    // What a site has that says nothing, without PDF files.
    ...(pdf === null
      ? { formaty: DOCUMENT_FORMATS.filter(({ id, isUsual }) => isUsual && id !== 'pdf').map(({ word }) => word) }
      : {}),
    ...(colour === null ? {} : { wyglad: { kolory: { akcent: colour } } }),
  });
  const { head, contact, journal: journalKey, noPdf } = INIT_WORDS.settings;
  document.commentBefore = head;
  const formats = isMap(document.contents)
    ? document.contents.items.find(({ key }) => isScalar(key) && key.value === 'formaty')
    : undefined;
  if (formats !== undefined && isScalar(formats.key)) formats.key.commentBefore = noPdf;
  document.comment = [contact, ...(journal === null ? [journalKey] : [])].join('\n');
  return document.toString({ lineWidth: 0 });
}
