import { describe, expect, it } from 'vitest';
import { read } from '../../testing/read-legal-text.ts';
import { titledAttachments } from './titled-attachments.ts';

describe('the noun that an attachment’s title begins with', () => {
  it.each<[string, readonly (readonly [string, string])[]]>([
    ['## Załącznik nr 1 – Regulamin najmu\n\n§ 1. Cel.', [['regulamin', '1']]],
    ['## Załącznik nr 2\n\nSTATUT GMINY\n\n§ 1. Cel.', [['statut', '2']]],
    ['## Załącznik nr 3\n\n### Instrukcja obiegu\n\n§ 1. Cel.', [['instrukcj', '3']]],
    ['## Załącznik\n\nProgram współpracy\n\n§ 1. Cel.', [['program', '1']]],
    ['## Załącznik nr 1 – Wykaz\n\n§ 1. Regulamin.', []],
    ['## Załącznik nr 1\n\n§ 1. Regulamin obowiązuje.', []],
    ['## Rozdział 1. Regulamin\n\n§ 1. Cel.', []],
    [
      '## Załącznik nr 1 – Regulamin najmu\n\n§ 1. A.\n\n## Załącznik nr 2 – Statut\n\n§ 1. B.',
      [
        ['regulamin', '1'],
        ['statut', '2'],
      ],
    ],
    ['## Załącznik nr 1 – Regulamin najmu\n\n§ 1. A.\n\n## Załącznik nr 2 – Regulamin obrad\n\n§ 1. B.', []],
    [
      '## Załącznik nr 1 – Regulamin\n\n§ 1. A.\n\n## Załącznik nr 2 – Regulamin\n\n§ 1. B.\n\n## Załącznik nr 3 – Statut\n\n§ 1. C.',
      [['statut', '3']],
    ],
  ])('names it where no other has it: %j', (source, nouns) => {
    expect([...titledAttachments(read(source).units)]).toEqual(nouns);
  });
});
