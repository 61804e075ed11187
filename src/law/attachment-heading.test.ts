import { describe, expect, it } from 'vitest';
import { attachmentNumber, continuesAttachmentHeading } from './attachment-heading.ts';

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
    expect(attachmentNumber('Załącznik stanowi integralną część uchwały.')).toBeNull();
  });

  it('knows the lines that go on with it', () => {
    expect(continuesAttachmentHeading('Rady Miejskiej Leszna')).toBe(true);
    expect(continuesAttachmentHeading('z dnia 24 października 2019 r.')).toBe(true);
    expect(continuesAttachmentHeading('PROGRAM WSPÓŁPRACY')).toBe(false);
  });
});
