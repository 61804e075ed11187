import { compareVersionNumbers } from './version-order.ts';

/**
 * What a change log says of the versions after `from`, up to `to`: their sections „## [1.1.0] – 2027-02-01”, the newest first as they
 * stand, headings one level lower. Empty where it says nothing.
 */
export function changelogPart(changelog: string, from: string, to: string): string {
  const sections = changelog.split(/^(?=## )/m).filter((section) => {
    const [, version] = /^## \[?(\d+\.\d+\.\d+)\]?/.exec(section) ?? [];
    return version !== undefined && compareVersionNumbers(version, from) > 0 && compareVersionNumbers(version, to) <= 0;
  });
  return sections
    .join('')
    .replace(/^\[[^\]\n]+\]: .*$/gm, '')
    .replace(/^(#+ )\[([^\]\n]+)\]/gm, '$1$2')
    .replace(/^#/gm, '##')
    .trim();
}
