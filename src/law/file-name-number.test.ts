import { expect, it } from 'vitest';
import { actOfFileName } from './file-name-number.ts';

it.each([
  ['XV-200-2024 skan.pdf', 'uchwała', 'XV/200/2024'],
  ['uchwala_nr_xv_200_2024.pdf', 'uchwała', 'XV/200/2024'],
  ['Uchwała nr LIII.732.2018 (podpisana).pdf', 'uchwała', 'LIII/732/2018'],
  ['Zarządzenie nr 71_2019.pdf', 'zarządzenie', '71/2019'],
  ['zarzadzenie-71a-2019.pdf', 'zarządzenie', '71a/2019'],
  ['zarządzenie z 12-03-2024.pdf', 'zarządzenie', null],
  ['uchwała budżetowa.pdf', 'uchwała', null],
])('reads the name „%s”', (name, type, number) => {
  expect(actOfFileName(name)).toEqual({ type, number });
});

it.each(['skan0001.pdf', 'Mapa sołectwa 2024.pdf', 'protokół VI sesji.pdf', 'plan 12-03-2024.pdf'])(
  'takes „%s” for no act',
  (name) => {
    expect(actOfFileName(name)).toBeNull();
  },
);
