import { describe, expect, it } from 'vitest';
import { attachmentNumber, continuesAttachmentHeading, opensAttachment } from './attachment-heading.ts';

describe('attachmentNumber', () => {
  it('knows the heading of an attachment', () => {
    expect(
      attachmentNumber('Załącznik nr 1 do uchwały nr XV/200/2019 Rady Miejskiej Leszna z dnia 24 października 2019 r.'),
    ).toBe('1');
    expect(attachmentNumber('Załącznik do Uchwały Nr XV/200/2019')).toBe('');
    expect(attachmentNumber('ZAŁĄCZNIK NR 2')).toBe('2');
    expect(attachmentNumber('Załącznik')).toBe('');
  });

  it('does not take a sentence about an attachment for one', () => {
    expect(attachmentNumber('Załącznik do uchwały nr 5 otrzymuje brzmienie')).toBeNull();
    expect(attachmentNumber('Załącznik nr 2 do uchwały:')).toBeNull();
    expect(attachmentNumber('Załącznikiem do uchwały jest mapa')).toBeNull();
    expect(attachmentNumber('załącznik do niniejszej uchwały.')).toBeNull();
    expect(attachmentNumber('załącznik do niniejszej uchwały')).toBeNull();
    expect(attachmentNumber('Załącznik stanowi integralną część uchwały.')).toBeNull();
  });

  it('knows the lines that go on with it', () => {
    expect(continuesAttachmentHeading('Rady Miejskiej Leszna')).toBe(true);
    expect(continuesAttachmentHeading('z dnia 24 października 2019 r.')).toBe(true);
    expect(continuesAttachmentHeading('Miejskiej we Wzorowie', 'Rady')).toBe(true);
    expect(continuesAttachmentHeading('w sprawie programu współpracy')).toBe(true);
    expect(continuesAttachmentHeading('RADY GMINY DOLINA')).toBe(true);
    expect(continuesAttachmentHeading('PROGRAM WSPÓŁPRACY')).toBe(false);
    expect(continuesAttachmentHeading('Rady dzielnic opiniują projekt.')).toBe(false);
  });
});

describe('opensAttachment', () => {
  it.each([
    ['Załącznik Nr 1 do Uchwały Nr X/425/2019', 'Uchwała wchodzi w życie z dniem 1 kwietnia 2019 r.'],
    ['Załącznik nr 1 do uchwały nr X/425/2019 Rady Gminy Dolina z dnia 18 marca 2019 r.', 'Jan Kowalski'],
    ['ZAŁĄCZNIK NR 2 DO UCHWAŁY NR X/425/2019', 'Przewodniczący Rady Gminy'],
    ['załącznik nr 1 do uchwały nr X/425/2019', 'Uchwała wchodzi w życie z dniem podjęcia.'],
    ['Załącznik', 'Uchwała wchodzi w życie z dniem podjęcia.'],
    ['Załącznik nr 3', ''],
    ['Załącznik 2', 'Koniec załącznika pierwszego.'],
    ['Załącznik do uchwały XII/168/15', ''],
    ['Załącznik do uchwały Nr … Rady Miejskiej', 'Uchwała wchodzi w życie.'],
    ['Załącznik do uchwały w sprawie zasad, na jakich przyznaje się dotacje', 'Uchwała wchodzi w życie.'],
    ['Załącznik nr 2 do Regulaminu', 'Regulamin jest jawny.'],
  ])('sees one in „%s” after „%s”', (line, previous) => {
    expect(opensAttachment(line, previous, true)).toBe(true);
  });

  it.each([
    ['załącznik do niniejszej uchwały.', 'Przyjmuje się regulamin konkursu, który stanowi'],
    ['Załącznik nr 1 do niniejszej uchwały', 'Uchwala się program, stanowiący'],
    ['załącznik nr 1 do uchwały.', 'w brzmieniu, jakie zawiera'],
    ['Załącznik nr 1 do uchwały określa program.', 'Uchwala się:'],
    ['Załącznik nr 1', 'Integralną częścią uchwały są:'],
    ['Załącznik nr 2 do uchwały nr X/425/2019 otrzymuje brzmienie jak w załączniku.', 'W uchwale wprowadza się zmiany.'],
    ['Załącznik nr 2 do Regulaminu stosuje się odpowiednio', 'Regulamin jest jawny.'],
    ['Załącznik nr 1 do uchwały stanowi jej integralną część', 'Rada uchwala program.'],
    ['Załączniki do wniosku', 'Wniosek składa się w urzędzie.'],
    ['Załącznik nr 1 – mapa', 'Wniosek składa się w urzędzie.'],
  ])('sees none in „%s” after „%s”', (line, previous) => {
    expect(opensAttachment(line, previous, true)).toBe(false);
    expect(opensAttachment(line, previous, false)).toBe(false);
  });

  it('sees none in a line that was wrapped inside a paragraph', () => {
    const wrapped = 'w brzmieniu ustalonym przez Radę i stanowiącym w całości treść dokumentu pod nazwą';
    expect(opensAttachment('Załącznik do niniejszej uchwały', wrapped, false)).toBe(false);
    expect(opensAttachment('Załącznik nr 1 do uchwały nr X/425/2019', wrapped, false)).toBe(false);
  });
});

describe('the number of an attachment', () => {
  const ACT = 'Załącznik nr 1 do uchwały';
  it.each([
    // The act is named by its number, organ, day or subject, or left open.
    ...['nr 5', 'numer 5', 'XII /168/15', '15/2019', 'Rady Gminy', 'Prezydenta Miasta', 'Burmistrza', 'Wójta', 'Zarządu'].map(
      (rest): [string, string | null] => [`${ACT} ${rest}`, '1'],
    ),
    ...[
      'Sejmiku',
      'Starosty',
      'z dnia 5 maja 2019 r.',
      'w sprawie opłat',
      '… Rady',
      'nr 5.',
      'nr 5 w sprawie zasad, które są jawne',
    ].map((rest): [string, string | null] => [`${ACT} ${rest}`, '1']),
    ...['krajobrazowej', 'gminy nr 5', 'a nr 5', 'nr 5,', 'nr 5;', 'Rady Gminy.', 'nr 5 określa program'].map(
      (rest): [string, string | null] => [`${ACT} ${rest}`, null],
    ),
    ...['zarządzenia', 'obwieszczenia', 'rozporządzenia', 'ogłoszenia', 'decyzji', 'postanowienia', 'rozstrzygnięcia'].map(
      (act): [string, string | null] => [`Załącznik nr 2 do ${act} nr 5`, '2'],
    ),
    ...['programu', 'Regulaminu', 'statutu', 'procedury', 'instrukcji', 'strategii', 'zasad', 'umowy'].map(
      (text): [string, string | null] => [`Załącznik nr 2 do ${text}`, '2'],
    ),
    ['Załącznik nr 2 do Regulaminu w brzmieniu', null],
    ['Załącznik nr 2 do Regulaminu nie dotyczy', null],
    ['Załącznik nr 2 do Regulaminu kończy się', null],
    ['Załącznik nr 2 do Regulaminu niebieskiego', '2'],
    ['Załącznik nr 2 do projektu uchwały nr 5', '2'],
    ['Załącznik do niniejszej uchwały', ''],
    ['Zał. nr 3 do uchwały nr 5', '3'],
    ['Zał. do uchwały nr 5', null],
    ['Z a ł ą c z n i k  nr  IV', 'IV'],
    ['Załącznik 2 do uchwały nr 5', '2'],
    ['Załącznik 2a', null],
    [`Załącznik do uchwały nr ${'5'.repeat(226)}`, ''],
    [`Załącznik do uchwały nr ${'5'.repeat(227)}`, null],
  ])('of „%s” is %j', (line, number) => {
    expect([attachmentNumber(line), attachmentNumber(` ${line.replaceAll(' ', '\u00a0 ')}`)]).toEqual([number, number]);
  });

  it.each([
    ['Rady', 'Miejskiej we Wzorowie', true],
    ['uchwały Rady Gminy', 'Dolina', true],
    ['Rady Miasta', 'Wzorowo', true],
    ['uchwały nr', '5/2019', true],
    ['z dnia', '5 maja 2019 r.', true],
    ['w', 'Dolinie', true],
    ['Rady', 'miejskiej', false],
    ['Rady', '„Dolina”', false],
    ['Obrady', 'Dolina', false],
    ['Rady Miejskiej', 'Dolina', false],
    ['', 'do uchwały nr 5', true],
    ['', 'do projektu uchwały', true],
    ['', 'nr 5/2019', true],
    ['', 'Ministra Zdrowia', true],
    ['', 'z dnia 5 maja', true],
    ['', 'Załącznik do uchwały', false],
    ['', `Rady ${'A'.repeat(244)}`, true],
    ['', `Rady ${'A'.repeat(245)}`, false],
  ])('after „%s” goes on with „%s”: %j', (before, line, goesOn) => {
    expect(continuesAttachmentHeading(line, before)).toBe(goesOn);
  });
});

describe('a line after a name or other words', () => {
  const FULL = 'Załącznik nr 1 do uchwały nr X/425/2019 Rady Gminy';
  const ALONE = 'Załącznik nr 3';
  const OF_TEXT = 'Załącznik nr 2 do Regulaminu';
  const OWN = 'Załącznik nr 1 do niniejszej uchwały';
  const SMALL = 'załącznik nr 1 do uchwały nr X/425/2019 Rady Gminy';
  const WORDS = 'w brzmieniu ustalonym przez Radę';

  it.each([
    ['Jan Kowalski', FULL, true, true],
    ['Jan Kowalski', ALONE, true, true],
    ['Jan Kowalski', OF_TEXT, true, false],
    ['Jan Kowalski', OWN, false, false],
    ['**(-) Jan Kowalski**', FULL, true, true],
    ['(-)Jan Kowalski', ALONE, true, true],
    [`Jan ${'K'.repeat(56)}`, FULL, true, true],
    [`Jan ${'K'.repeat(57)}`, FULL, true, false],
    [WORDS, FULL, true, false],
    [WORDS, ALONE, false, false],
    [WORDS, SMALL, false, false],
    [WORDS, OWN, false, false],
    ['Rada uchwala program', FULL, true, false],
    ['Rada program uchwala', FULL, false, false],
    ['Krzysztof Tatoten', FULL, true, true],
    ['Koniec jest jawny.', OWN, true, true],
    ['Czy jest jawny?', OWN, true, true],
    ['', OWN, true, true],
    ...[
      ',',
      ';',
      ':',
      ' –',
      ' i',
      ' oraz',
      ' lub',
      ' albo',
      ' na',
      ' jako',
      ' jak',
      ' niniejszy',
      ' ten',
      ' pn.',
      ' pn',
      ' nr',
    ].map((end): [string, string, boolean, boolean] => [`Program${end}`, FULL, false, false]),
    ...['stanowi', 'stanowiący', 'zawierający', 'określający', 'będący'].map((end): [string, string, boolean, boolean] => [
      `Program ${end}`,
      FULL,
      false,
      false,
    ]),
  ])('„%s”: „%s” opens an attachment at the start of its paragraph: %j, inside: %j', (previous, line, first, inside) => {
    expect([opensAttachment(line, previous, true), opensAttachment(line, previous, false)]).toEqual([first, inside]);
  });
});
