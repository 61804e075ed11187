import type { Lexeme } from './lexeme.ts';

/** Verbal nouns: „ocenianie”, „zgłoszenie”. The nominative of a form. */
export function verbalNounsOf(form: string): string[] {
  const stem = /^(.+(?:ni|ci))(?:e|a|u|em|om|ami|ach)$/u.exec(form)?.[1] ?? (/[ńć]$/u.test(form) ? softened(form) : null);
  return stem === null ? [] : [`${stem}e`];
}

const softened = (form: string): string => form.slice(0, -1) + (form.endsWith('ń') ? 'ni' : 'ci');

export function verbalNoun(name: string, knows: (form: string) => boolean): Lexeme[] {
  const stem = name.slice(0, -1);
  const bare = stem.slice(0, -2) + (stem.endsWith('ni') ? 'ń' : 'ć');
  const plain = [name];
  const many = [`${stem}a`];
  const forms = {
    'sg-nom': plain,
    'sg-gen': many,
    'sg-dat': [`${stem}u`],
    'sg-acc': plain,
    'sg-ins': [`${stem}em`],
    'sg-loc': [`${stem}u`],
    'pl-nom': many,
    'pl-gen': [bare],
    'pl-dat': [`${stem}om`],
    'pl-acc': many,
    'pl-ins': [`${stem}ami`],
    'pl-loc': [`${stem}ach`],
  };
  return Object.values(forms).flat().every(knows) ? [{ lemma: name, kind: 'noun', gender: 'neuter', forms }] : [];
}
