/** Control words that stand for a character. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  tab: ' ',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
};

/** Groups whose content is no text of the document. */
export const SKIPPED_GROUPS = new Set([
  'colortbl',
  'info',
  'objdata',
  'objclass',
  'themedata',
  'colorschememapping',
  'datastore',
  'latentstyles',
  'listtable',
  'listoverridetable',
  'revtbl',
  'rsidtbl',
  'generator',
  'xmlnstbl',
  'fldinst',
  'bkmkstart',
  'bkmkend',
  'nonshppict',
  'shprslt',
  'nonesttables',
  'ftnsep',
  'ftnsepc',
  'aftnsep',
  'aftnsepc',
  'sn',
  'sv',
  'filetbl',
  'docvar',
  'userprops',
  'pgptbl',
  'pn',
  'pnseclvl',
  'atnid',
  'atnauthor',
  'atndate',
  'atnref',
  'atrfstart',
  'atrfend',
  'wgrffmtfilter',
  'tc',
  'xe',
  'mmathPr',
  'background',
  'template',
  'falt',
  'panose',
]);

/** Destinations marked as ignorable (`\*`) that hold text all the same. */
export const READ_IGNORABLE = new Set([
  'shpinst',
  'shppict',
  'shptxt',
  'footnote',
  'annotation',
  'ud',
  'objdata',
  'nesttableprops',
  'moveto',
]);

export const FURNITURE_GROUPS = new Set(['header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf']);

/** Windows code page of a font by its `\fcharset`. */
export const CHARSETS: Readonly<Record<number, number>> = { 0: 1252, 161: 1253, 162: 1254, 186: 1257, 204: 1251, 238: 1250 };
