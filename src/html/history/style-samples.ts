import { REDLINE } from '../../strings/history.ts';
import type { Corpus, Unit } from '../../types.ts';
import type { TextPart } from '../../types/text-part.ts';
import { versionOn } from '../../model/version-on.ts';
import { htmlOf } from '../elements.ts';
import { numberTables } from './pieces-html.ts';
import { wholeText } from './redline-html.ts';
import { sourcesOf } from './sources-of.ts';
import { versionRedline } from './version-redline.ts';

/** How many provisions of a text, and changed ones of a redline, are enough to see. */
const PROVISIONS = 1;
const CHANGES = 3;
const GROUPING: ReadonlySet<Unit['kind']> = new Set(['dzial', 'rozdz', 'oddz']);

/** The first provisions, with the first chapter alone around them. */
const firstOf = (units: readonly Unit[]): readonly Unit[] =>
  units.slice(0, PROVISIONS).map((unit) => (GROUPING.has(unit.kind) ? { ...unit, children: firstOf(unit.children) } : unit));

/** A few provisions and a few changes of this site's own texts, as their pages show them; empty where the site has none. */
export function styleSamples(corpus: Corpus): { readonly provision: TextPart; readonly redline: string } {
  const [work] = [...corpus.byKind.programme, ...corpus.byKind.act];
  if (work === undefined) return { provision: '', redline: '' };
  const version = versionOn(work, corpus.settings.buildDate);
  const changed = corpus.works.find(({ document, versions }) => document.kind !== 'page' && versions.length > 1);
  const [before, after] = changed?.versions ?? [];
  const rows = before === undefined || after === undefined ? [] : versionRedline(before, after);
  const style = {
    numbersMatter: true,
    fates: REDLINE.fate,
    counts: REDLINE.fateCounts,
    sources: after === undefined ? () => [] : sourcesOf(after, corpus, true),
  };
  return {
    provision: corpus.htmlOf(work, { ...version, units: firstOf(version.units) }),
    redline: numberTables(htmlOf(wholeText(rows.filter(({ fate }) => fate !== 'kept').slice(0, CHANGES), style))),
  };
}
