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
