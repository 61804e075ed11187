import { describe, expect, it } from 'vitest';
import { documentAddress } from './document-address.ts';

describe('the address of a document that was found', () => {
  it('stands below the base of its site', () => {
    expect(documentAddress('/programy/2026/', '/program/', undefined)).toBe('/program/programy/2026/');
  });

  it('is that of the town’s own site where a portal is searched', () => {
    const towns = { 'gmina-dolna': 'https://dolna.example/p/' };
    expect(documentAddress('/gmina-dolna/programy/2026/', '/region/', towns)).toBe('https://dolna.example/p/programy/2026/');
  });
});
