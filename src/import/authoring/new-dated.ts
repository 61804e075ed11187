import { dateRange } from '../../law/dates.ts';
import type { Answers, Skeleton } from './answers.ts';
import { contentFile } from './content-file.ts';
import { aboutOf, datedName } from './plain-skeleton.ts';

/** A notice of consultations with the days for remarks and the ways of sending them. */
export const newConsultation = (answers: Answers): Skeleton => {
  const { title, date, from, to, site } = answers;
  const ways = [
    site.contact.email === null ? 'pocztą elektroniczną' : `pocztą elektroniczną: ${site.contact.email}`,
    site.contact.address === null ? 'w siedzibie urzędu' : `w siedzibie: ${site.contact.address}`,
  ];
  return {
    path: `konsultacje/${datedName(date, title)}.md`,
    text: contentFile({ tytul: title, data: date, od: from, do: to, dotyczy: aboutOf(answers) }, [
      `Uwagi do projektu można zgłaszać w dniach ${dateRange(from, to)}:`,
      ways.map((way, index) => `${String(index + 1)}. ${way}${index === ways.length - 1 ? '.' : ';'}`).join('\n'),
      '## Wynik konsultacji',
      'Wynik zostanie ogłoszony po zakończeniu konsultacji.',
    ]),
  };
};

/** A yearly report in the sections that art. 5a ust. 3 of the statute leads to expect. */
export const newReport = (answers: Answers): Skeleton => ({
  path: `sprawozdania/${String(answers.year)}.md`,
  text: contentFile({ tytul: answers.title, rok: answers.year, data: answers.date, dotyczy: aboutOf(answers) }, [
    '## Otwarte konkursy ofert',
    '…',
    '## Wydatki',
    '| Zadanie | Plan (zł) | Wykonanie (zł) |\n| --- | ---: | ---: |\n| … | | |',
    '## Współpraca pozafinansowa',
    '…',
  ]),
});
