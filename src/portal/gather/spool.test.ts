import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { TownDocument } from '../types.ts';
import { openSpool } from './spool.ts';

const document = (id: string, text: string): TownDocument => ({
  id,
  kind: 'act',
  title: 'Uchwała',
  name: 'Uchwała',
  number: null,
  date: null,
  status: 'in-force',
  url: 'https://dolna.example/',
  character: 'official',
  partlyVoid: false,
  amends: false,
  wordingUrl: 'https://dolna.example/',
  provisions: [{ id: 'par-1', unit: 'par', label: '§ 1.', heading: null, parent: null, text, repealed: false }],
});

it('gives back documents as they were, in order, also those longer than what is read at once', () => {
  const dir = mkdtempSync(join(tmpdir(), 'spool-'));
  const spool = openSpool(dir);
  const documents = [document('a', 'ż'.repeat(700_001)), document('b', 'Zażółć\ngęślą'), document('c', 'ó'.repeat(1_300_000))];
  spool.add('dolna', documents.slice(0, 1));
  spool.add('dolna', documents.slice(1));
  expect([...spool.documents('dolna')]).toEqual(documents);
  expect([...spool.documents('inna')]).toEqual([]);
  rmSync(dir, { recursive: true });
});
