import { Document } from 'yaml';
import { INIT_WORDS } from '../../strings/init.ts';
import type { NewTown } from './town.ts';

/** `serwis.yaml` of a town, with the keys it should fill in as comments. */
export function siteSettings({ name, council, executive, journal, colour }: NewTown): string {
  const document = new Document({
    nazwa: INIT_WORDS.siteName(name),
    miasto: name,
    organy: [
      { nazwa: council, rodzaj: 'stanowiący' },
      { nazwa: executive, rodzaj: 'wykonawczy' },
    ],
    ...(journal === null ? {} : { dziennik: journal }),
    ...(colour === null ? {} : { wyglad: { kolory: { akcent: colour } } }),
  });
  const { head, contact, journal: journalKey } = INIT_WORDS.settings;
  document.commentBefore = head;
  document.comment = [contact, ...(journal === null ? [journalKey] : [])].join('\n');
  return document.toString({ lineWidth: 0 });
}
