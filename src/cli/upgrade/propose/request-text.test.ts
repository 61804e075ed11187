import { describe, expect, it } from 'vitest';
import { changelogPart } from './changelog-part.ts';
import { requestText, type RequestFacts } from './request-text.ts';

const CHANGELOG = `# Dziennik zmian

## Co jest zmianą niezgodną

Adresy.

## [1.2.0] – 2027-03-01

### Dodane

- Mapa.

## [1.1.0] – 2027-02-01

### Poprawione

- Kalendarz.

## [1.0.0] – 2026-11-30

Pierwsza wersja.

[1.1.0]: https://example.org/1.1.0
`;

const FACTS: RequestFacts = {
  from: '1.0.0',
  to: '1.1.0',
  comparison: { text: 'Uwagi do treści: te same.\nStrony i dane: te same.', isDone: true, needsCare: false },
  changelog: CHANGELOG,
  replaced: [],
};

describe('a part of a change log', () => {
  it('holds the versions after one, up to another, one level lower and without its links', () => {
    expect(changelogPart(CHANGELOG, '1.0.0', '1.1.0')).toBe('### 1.1.0 – 2027-02-01\n\n#### Poprawione\n\n- Kalendarz.');
    expect(changelogPart(CHANGELOG, '1.0.0', '1.2.0')).toMatch(/^### 1\.2\.0 [^]*Mapa\.[^]*### 1\.1\.0 [^]*Kalendarz\.$/);
    expect(changelogPart(CHANGELOG, '1.2.0', '1.3.0')).toBe('');
  });
});

describe('the text of a request', () => {
  it('says what the version changes for the content, then what its change log says', () => {
    expect(requestText(FACTS)).toBe(
      [
        'Nowa wersja programu: 1.0.0 → 1.1.0.',
        '## Co zmienia dla tej treści',
        '```text\nUwagi do treści: te same.\nStrony i dane: te same.\n```',
        '## Dziennik zmian',
        '### 1.1.0 – 2027-02-01\n\n#### Poprawione\n\n- Kalendarz.\n',
      ].join('\n\n'),
    );
  });

  it('says that a version breaks, that somebody has to look, and which requests it replaces', () => {
    const text = requestText({
      ...FACTS,
      to: '2.0.0',
      comparison: { text: 'x', isDone: true, needsCare: true },
      changelog: '',
      replaced: ['https://a.example/7'],
    });
    for (const words of [
      '**Zmieniła się pierwsza liczba numeru**',
      'Zastępuje: https://a.example/7; te prośby można zamknąć.',
      'przybyło błędów albo znikły adresy',
      'Dziennik zmian programu nie ma wpisu o tej wersji.',
    ])
      expect(text).toContain(words);
  });

  it('never calls a comparison that broke off one without changes', () => {
    const text = requestText({ ...FACTS, comparison: { text: 'Błąd', isDone: false, needsCare: false } });
    expect(text).toContain('Porównania wersji nie udało się dokończyć, więc nie wiadomo');
  });

  it('keeps words of the content from ending their block, and is no longer than hosts take', () => {
    const text = requestText({ ...FACTS, comparison: { text: '````\n# nie nagłówek', isDone: true, needsCare: false } });
    expect(text).toContain('`````text\n````\n# nie nagłówek\n`````');
    const long = requestText({ ...FACTS, changelog: `## [1.1.0]\n${'- Zmiana.\n'.repeat(20_000)}` });
    expect(long.length).toBeLessThan(65_536);
    expect(long).toContain('reszta tekstu nie mieści się w prośbie');
  });
});
