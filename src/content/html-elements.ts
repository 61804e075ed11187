/** Elements an editor may use in raw HTML. */
export const ALLOWED_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'a abbr b blockquote br cite code dd del details div dl dt em h1 h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p picture pre q ' +
    'rp rt ruby s samp section small source span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var'
  ).split(' '),
);

/** Elements that stand within a word without parting it; any other one parts words. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark nobr q s samp small span strike strong sub sup time tt u ' +
    'var wbr'
  ).split(' '),
);

/** Elements whose words are published and what they show or ask for is not. */
export const SPEECHLESS_ELEMENTS: ReadonlySet<string> = new Set('audio canvas frame input map svg video'.split(' '));

/** Elements of which nothing is published, their content with them. */
export const STRIPPED_ELEMENTS: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'iframe',
  'object',
  'embed',
  'noscript',
]);

/** All other elements of HTML, past and present: their tags are dropped, their content stays. */
const OTHER_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'acronym address applet area article aside audio base basefont bdi bdo big body button canvas caption center col colgroup data datalist ' +
    'dfn dialog dir fieldset figcaption figure font footer form frame frameset head header hgroup html label legend link main map marquee ' +
    'math menu meta meter nav nobr noframes optgroup option output param plaintext progress rb rtc search select slot svg textarea title ' +
    'track video wbr xmp'
  ).split(' '),
);

/** Attributes that may stand without a value. */
const BARE_ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'allowfullscreen async autofocus autoplay checked compact controls default defer disabled hidden inert itemscope loop multiple muted ' +
    'nomodule noresize noshade novalidate nowrap open playsinline readonly required reversed selected'
  ).split(' '),
);

const isElement = (name: string): boolean =>
  ALLOWED_ELEMENTS.has(name) || STRIPPED_ELEMENTS.has(name) || OTHER_ELEMENTS.has(name);

/** `<`, a name, attributes, `>`; the name of a closing tag begins with a slash. */
const TAG = /^<(\/?[a-z][\w:.-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>$/i;
const ATTRIBUTE = /\s+([^\s"'=<>/]+)(\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?/gy;

/**
 * Whether the text after a tag's name is a list of attributes, and whether any of them has a value; `null` where it is no such
 * list.
 */
function readAttributes(text: string): { readonly hasValue: boolean } | null {
  const bare = text.replace(/\s*\/?\s*$/, '');
  let [at, hasValue] = [0, false];
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(bare); match !== null; match = ATTRIBUTE.exec(bare)) {
    const [whole, name = '', value] = match;
    if (value === undefined && !BARE_ATTRIBUTES.has(name.toLowerCase())) return null;
    hasValue ||= value !== undefined;
    at += whole.length;
  }
  return at === bare.length ? { hasValue } : null;
}

/** Names of the tags of a text: those that are opened and closed somewhere. */
export function pairedTags(text: string): ReadonlySet<string> {
  const [opened, closed] = [new Set<string>(), new Set<string>()];
  for (const [, slash, name = ''] of text.matchAll(/<(\/?)([a-z][\w:.-]*)/gi))
    (slash === '/' ? closed : opened).add(name.toLowerCase());
  return new Set([...opened].filter((name) => closed.has(name)));
}

/**
 * Whether a text in angle brackets is a tag: `<b>`, `<font color="red">` and `<o:p>` are, `<nazwa oferenta>` of a form is not. A
 * name that is also a Polish word („data”, „form”) is a tag only with attributes, or where both its opening and closing tag occur
 * (`paired`).
 */
export function isTag(tag: string, paired: ReadonlySet<string>): boolean {
  const [, slashed = '', rest = ''] = TAG.exec(tag) ?? [];
  const name = slashed.replace('/', '').toLowerCase();
  const attributes = name === '' ? null : readAttributes(rest);
  if (attributes === null) return false;
  if (ALLOWED_ELEMENTS.has(name) || name === 'wbr' || name.includes(':')) return true;
  if (!slashed.startsWith('/') && attributes.hasValue) return true;
  return isElement(name) && paired.has(name);
}
