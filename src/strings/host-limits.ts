import { plural } from './plural.ts';

const FILES = { one: 'plik', few: 'pliki', many: 'plików' };
const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000).toLocaleString('pl-PL')}\u00a0MB`;
const files = (count: number): string => plural(count, FILES).replace(/^\d+/, (digits) => Number(digits).toLocaleString('pl-PL'));
const advice = (isOver: boolean): string =>
  isOver
    ? 'Ten gospodarz takiego serwisu nie przyjmie; pozostałym i własnemu serwerowi to nie szkodzi.'
    : 'Serwis zbliża się do tej granicy; pozostałym gospodarzom i własnemu serwerowi to nie szkodzi.';

/** What the build says about hosts whose limits a site exceeds or comes near to. */
export const LIMIT_WORDS = {
  files: (host: string, count: number, most: number, isOver: boolean): string =>
    `Uwaga: serwis ma ${files(count)}, a ${host} przyjmuje najwyżej ${files(most)}. ${advice(isOver)}`,
  bytes: (host: string, count: number, most: number, isOver: boolean): string =>
    `Uwaga: serwis zajmuje ${megabytes(count)}, a ${host} przyjmuje najwyżej ${megabytes(most)}. ${advice(isOver)}`,
  /** The part that the town can do without. */
  formats: {
    files: (count: number): string =>
      `Z tego ${files(count)} to formaty dokumentów, które wybiera klucz „formaty” w serwis.yaml.`,
    bytes: (count: number): string =>
      `Z tego ${megabytes(count)} to formaty dokumentów, które wybiera klucz „formaty” w serwis.yaml.`,
  },
} as const;
