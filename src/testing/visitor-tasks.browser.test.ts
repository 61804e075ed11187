import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type SiteServer } from '../publish/serve-site.ts';
import { launchBrowser } from './browser.ts';
import { TOWN_WITH_COMPETITIONS } from './built-site.ts';
import { sharedSite } from './shared-site.ts';
import { doTask, type VisitorTask } from './visitor-task.ts';

const IN_LESZNO: readonly VisitorTask[] = [
  {
    question: 'planned funds for sport in 2020',
    path: ['Programy współpracy', 'Program na rok 2020', /^Zadania i pieniądze/],
    answer: /kultury fizycznej.*870 000 zł/s,
  },
  { question: 'what changed in § 9 in 2020', path: [/^Co się zmieniło: Program na rok 2020/], answer: /§ 9/ },
  {
    question: 'who may sit on a competition committee',
    path: [/^Kto może zasiadać w komisji konkursowej/],
    answer: /Komisję powołuje Prezydent/,
  },
  { question: 'how to send remarks on the draft', path: ['Jak zgłosić uwagi'], answer: /elektronicznie: na adres/ },
  { question: 'until when the draft may be remarked on', path: [], answer: /13–27 listopada 2026/ },
  {
    question: 'when the programme for 2027 must be adopted',
    path: [],
    answer: /30 listopada 2026 r\..*Ustawowy termin uchwalenia/s,
  },
  {
    question: 'how much was spent on local initiative in 2019',
    path: ['Sprawozdania', /^Sprawozdanie z realizacji/],
    answer: /Inicjatywa lokalna.*21 600 zł/s,
  },
  {
    question: 'funds for sport through the years',
    path: ['Sfery zadań i kwoty w kolejnych latach', /\(pkt 17\)$/],
    answer: /2019.*810 000 zł.*2026.*1 450 000 zł/s,
  },
  {
    question: 'what became of the remarks of 2019',
    path: ['Konsultacje', /^Konsultacje projektu Rocznego Programu/],
    answer: /Zgłoszono: 9 uwag\. Uwzględnione:\s4/,
  },
  { question: 'whom to write to', path: ['Napisz do nas'], answer: /op@leszno\.pl/ },
];

const IN_A_GMINA: readonly VisitorTask[] = [
  { question: 'how much there is for sport this year', path: [], answer: /Kultura fizyczna.*100 000 zł/s },
  {
    question: 'until when an offer for sport may be handed in',
    path: [],
    answer: /sportowe.*do 26 stycznia 2026 r\. do godz\. 15\.30/s,
  },
  { question: 'where to hand an offer in', path: [/^Konkurs na zajęcia sportowe/], answer: /Urząd Gminy, pokój 5/ },
  {
    question: 'who answers questions about a competition',
    path: [/^Konkurs na zajęcia sportowe/],
    answer: /Referat Współpracy.*wspolpraca@example\.org/s,
  },
  { question: 'who won the competition for culture', path: ['Konkursy', 'Konkurs na kulturę'], answer: /Festyn.*30 000 zł/s },
  {
    question: 'by how much the money for seniors grew',
    path: ['Programy współpracy', 'Program na rok 2026', /^Rok do roku/],
    answer: /seniorów.*4 500 zł/s,
  },
];

const TOWNS = [
  { town: 'Leszno', env: {}, tasks: IN_LESZNO },
  {
    town: 'a gmina with competitions',
    env: { CONTENT_DIR: TOWN_WITH_COMPETITIONS, BUILD_DATE: '2026-01-20' },
    tasks: IN_A_GMINA,
  },
] as const;

describe.each(TOWNS)('what people come for, by keyboard on a phone, in $town', ({ env, tasks }) => {
  let server: SiteServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await serveSite(await sharedSite(env), '/', 0);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.each(tasks)('$question takes three actions and two screens at most', async (task) => {
    expect(task.path.length).toBeLessThanOrEqual(3);
    const { answer, screens, overflow } = await doTask(browser, server.url, task);
    expect(answer).toMatch(task.answer);
    expect(screens).toBeLessThanOrEqual(2);
    expect(overflow).toBe(0);
  });
});
