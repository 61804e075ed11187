import type { Element } from 'hast';
import { h } from 'hastscript';
import { DOORS } from '../../strings/visitor.ts';
import type { Door } from '../../views/doors.ts';
import { shownNodes } from '../shown.ts';

/** Links to what readers come to a document for; `null` where there are none. */
export const doorsNode = (doors: readonly Door[]): Element | null =>
  doors.length === 0
    ? null
    : h('nav.doors', { ariaLabel: DOORS.name }, [
        h(
          'ul.plain-list',
          doors.map(({ href, title, note }) =>
            h(
              'li',
              h('a', { href }, [h('span.door-title', title), ' ', note === null ? null : h('span.door-note', shownNodes(note))]),
            ),
          ),
        ),
      ]);
