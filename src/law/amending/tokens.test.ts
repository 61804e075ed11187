import { describe, expect, it } from 'vitest';
import { tokenise } from './tokens.ts';

const kinds = (words: string): string[] => tokenise(words).map(({ type, value }) => `${type}:${value}`);

describe('names of units in their forms', () => {
  it.each([
    ['par', '§ §§ paragraf paragrafu paragrafie paragrafem paragrafowi paragrafy paragrafów paragrafach'],
    ['art', 'art. art artykuł artykułu artykułem artykułowi artykuły artykułów artykułach artykule'],
    ['ust', 'ust. ustęp ustępu ustępie ustępem ustępowi ustępy ustępów ustępach'],
    ['pkt', 'pkt pkt. punkt punktu punktem punktowi punkty punktów punktach punkcie'],
    ['ppkt', 'ppkt ppkt. podpunkt podpunktu podpunktem podpunktowi podpunkty podpunktów podpunktach podpunkcie'],
    ['lit', 'lit. liter litera litery literę literą literom literach literze'],
    ['tir', 'tiret tirety tiretu tiretem tiretów tiretach'],
    ['rozdz', 'rozdział rozdziału rozdziałem rozdziałowi rozdziały rozdziałów rozdziałach rozdziale rozdz.'],
    ['dzial', 'dział działu działem działowi działy działów działach dziale'],
    ['oddz', 'oddział oddziału oddziałem oddziałowi oddziały oddziałów oddziałach oddziale'],
    [
      'zal',
      'załącznik załącznika załączniku załącznikiem załącznikowi załączniki załączników załącznikom załącznikach załącznikami zał.',
    ],
    ['sentence', 'zdanie zdania zdaniu zdaniem zdaniach zdaniom zdaniami zd.'],
    ['title', 'tytuł tytułu tytułem tytułowi tytuły tytule nazwa nazwy nazwę nazwą nazwie'],
    ['act', 'uchwał uchwała uchwały uchwałę uchwałą uchwałom uchwałami uchwałach uchwale'],
    ['act', 'zarządzenie zarządzenia zarządzeniu zarządzeniem zarządzeniom zarządzeniami zarządzeniach zarządzeń'],
    ['act', 'rozporządzenie rozporządzenia rozporządzeniu rozporządzeniem ustawa ustawy ustawę ustawą ustawie'],
    [
      'act',
      'obwieszczenie obwieszczenia obwieszczeniu obwieszczeniem rozstrzygnięcie rozstrzygnięcia rozstrzygnięciu rozstrzygnięciem',
    ],
    ['table', 'tabela tabeli tabelę tabelą tabelce tabelka tabelkę tabelki zestawienie zestawienia zestawieniu zestawieniem'],
    [
      'row',
      'wiersz wiersza wierszu wierszem wiersze wierszy wierszach wierszom poz. pozycja pozycji pozycję pozycją pozycje pozycjom pozycjach lp.',
    ],
    ['column', 'kolumna kolumny kolumnę kolumną kolumnie rubryka rubryki rubrykę rubryką rubryce'],
  ])('%s: „%s”', (name, words) => {
    const forms = words.split(' ');
    expect(forms.map((form) => kinds(form))).toEqual(forms.map(() => [`named:${name}`]));
    expect(forms.map((form) => kinds(form.toUpperCase()))).toEqual(forms.map(() => [`named:${name}`]));
  });

  it.each([
    ['common', 'część wspólna'],
    ['common', 'część  wspólną'],
    ['common', 'części wspólnej wyliczenia'],
    ['common', 'częścią\nwspólną'],
    ['introduction', 'wprowadzenie do wyliczenia'],
    ['introduction', 'wprowadzeniu  do  wyliczenia'],
    ['introduction', 'wprowadzenie'],
    ['introduction', 'wprowadzenia'],
    ['introduction', 'wprowadzeniem'],
    ['introduction', 'wstęp do wyliczenia'],
    ['introduction', 'wstęp'],
    ['introduction', 'wstępu'],
    ['introduction', 'wstępie'],
    ['introduction', 'zdanie wprowadzające'],
    ['introduction', 'zdania wprowadzającego'],
    ['introduction', 'zdaniu wprowadzającemu'],
    ['introduction', 'zdanie wprowadzające do wyliczenia'],
    ['introduction', 'zdanie wstępne'],
    ['introduction', 'zdania wstępnego'],
    ['introduction', 'zdanie poprzedzające wyliczenie'],
  ])('%s: „%s” is one name', (name, words) => {
    expect(kinds(words)).toEqual([`named:${name}`]);
    expect(kinds(`${words} §`)).toEqual([`named:${name}`, 'named:par']);
  });

  it.each([
    'artysta',
    'ustalenia',
    'punktualność',
    'literatura',
    'działanie',
    'rozdzielnik',
    'zdaniowy',
    'uchwalony',
    'ustawiony',
    'tabelaryczny',
    'wierszowany',
    'kolumnada',
    'tytułować',
    'nazwisko',
    'pozycjonować',
    'częściowo',
    'wprowadzający',
    'wstępny',
    'paragrafowy',
    'załącznikowy',
    'nazwami',
  ])('„%s” is no name of a unit', (word) => {
    expect(kinds(word)).toEqual([`word:${word}`]);
  });
});

describe('numbers and marks', () => {
  it.each([
    ['§ 5', ['named:par', 'label:5']],
    ['§5', ['named:par', 'label:5']],
    ['§ 5A', ['named:par', 'word:a'].toSpliced(1, 1, 'label:5', 'word:a')],
    ['5a', ['label:5a']],
    ['5zaa', ['label:5zaa']],
    ['5¹', ['label:5¹']],
    ['5[1]', ['label:5[1]']],
    ['5a^1^', ['label:5a^1^']],
    ['12345', ['label:12345']],
    ['1.1.2', ['label:1.1.2']],
    ['1.2', ['label:1.2']],
    ['100 000,50', ['label:100 000,50'].toSpliced(0, 1, 'label:100', 'label:000', 'mark:,', 'label:50')],
    ['5–7', ['label:5', 'mark:–', 'label:7']],
    ['5-7', ['label:5', 'mark:–', 'label:7']],
    ['5—7', ['label:5', 'mark:–', 'label:7']],
    ['5−7', ['label:5', 'mark:–', 'label:7']],
    ['5‑7', ['label:5', 'mark:–', 'label:7']],
    ['a, b; c: (d)', ['word:a', 'mark:,', 'word:b', 'mark:;', 'word:c', 'mark::', 'mark:(', 'word:d', 'mark:)']],
    ['tj. nr. np. ale.', ['word:tj', 'word:nr', 'word:np', 'word:ale', 'mark:.']],
    ['r. zm. późn. Dz. U. m. st.', ['word:r', 'word:zm', 'word:późn', 'word:dz', 'word:u', 'word:m', 'word:st', 'mark:.']],
    ['skre\u00adśla', ['word:skre', 'word:śla']],
    ['a\u200b\u00a0b', ['word:a', 'word:b']],
  ])('„%s”', (text, tokens) => {
    expect(kinds(text)).toEqual(tokens);
  });

  it('say where they stand and whether a capital begins them', () => {
    expect(tokenise('W Statucie §\u00a05').map(({ from, to, capital, raw }) => [from, to, capital, raw])).toEqual([
      [0, 1, true, 'w'],
      [2, 10, true, 'statucie'],
      [11, 12, false, '§'],
      [13, 14, false, '5'],
    ]);
  });
});
