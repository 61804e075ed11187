import { longDate } from '../../../law/dates.ts';
import type { SiteManifest } from '../../../publish/whole/manifest-shape.ts';
import { CHECK_PAGE } from '../../../strings/proof.ts';
import type { IsoDate } from '../../../types.ts';
import type { Finding } from './judge-file.ts';

type Fact = readonly [label: string, value: string];

const day = (iso: string): string => longDate(iso as IsoDate);

function element(name: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}

/** Replaces the answer by one sentence. */
export function showText(place: HTMLElement, text: string): void {
  place.replaceChildren(element('p', text));
}

function factList(facts: readonly Fact[]): HTMLElement {
  const list = document.createElement('dl');
  list.className = 'facts';
  for (const [label, value] of facts) list.append(element('dt', label), element('dd', value));
  return list;
}

const keyFact = ({ signature }: SiteManifest): Fact[] => (signature === null ? [] : [[CHECK_PAGE.key, signature.keyId]]);

/** Says that no list of the site has the file, and what that does not mean. */
export function showUnknown(place: HTMLElement, sha256: string, manifest: SiteManifest): void {
  const { archive } = manifest;
  place.replaceChildren(
    element('h2', CHECK_PAGE.unknown),
    element('p', CHECK_PAGE.unknownText(archive === null ? null : day(archive.since))),
    factList([[CHECK_PAGE.digest, sha256], ...keyFact(manifest)]),
  );
}

function standingText({ standing, document }: Finding, { date }: SiteManifest): string {
  if (standing === null || document === null) return CHECK_PAGE.gone;
  if (standing === 'today') return CHECK_PAGE.texts.today(day(date));
  if (standing === 'ended') return CHECK_PAGE.texts.ended(document.state, day(date));
  return CHECK_PAGE.texts[standing];
}

const wordingName = (version: string): string =>
  version === 'bez-daty' ? CHECK_PAGE.undated : CHECK_PAGE.wordingFrom(day(version));

function facts({ file, document, stateOn }: Finding): Fact[] {
  const { seen } = file;
  return [
    [CHECK_PAGE.document, document?.title ?? file.document],
    [CHECK_PAGE.file, CHECK_PAGE.fileWords(file.type)],
    ...(file.version === null ? [] : [[CHECK_PAGE.wording, wordingName(file.version)] as const]),
    ...(stateOn === null || stateOn === 'bez-daty' ? [] : [[CHECK_PAGE.stateOn, day(stateOn)] as const]),
    ...(document === null ? [] : [[CHECK_PAGE.state, document.state] as const]),
    ...(seen === null
      ? []
      : [
          [
            CHECK_PAGE.seen,
            seen.from === seen.to ? CHECK_PAGE.seenOn(day(seen.from)) : CHECK_PAGE.seenBetween(day(seen.from), day(seen.to)),
          ] as const,
        ]),
  ];
}

/** Says of which document a file is, which wording it holds, and whether that is the wording of today. */
export function showFindings(place: HTMLElement, sha256: string, findings: readonly Finding[], manifest: SiteManifest): void {
  const parts = findings.flatMap((finding) => {
    const { document: found } = finding;
    const answer = element('p', standingText(finding, manifest));
    answer.dataset['odpowiedz'] = finding.standing ?? 'gone';
    const link = document.createElement('a');
    if (found !== null) {
      // An address of another host would be that of the published site, which a copy on this one need not be.
      link.href = URL.canParse(found.url) ? new URL(found.url).pathname : found.url;
      link.textContent = CHECK_PAGE.present;
    }
    return [
      answer,
      ...(found?.character === 'illustrative' ? [element('p', CHECK_PAGE.illustrative)] : []),
      factList(facts(finding)),
      ...(found === null ? [] : [link]),
    ];
  });
  place.replaceChildren(element('h2', CHECK_PAGE.known), ...parts, factList([[CHECK_PAGE.digest, sha256], ...keyFact(manifest)]));
}
