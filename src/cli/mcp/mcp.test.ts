import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/built-site.ts';
import { corpusOf } from '../../testing/corpus-of.ts';
import { dataSite } from '../../testing/data-site.ts';
import { serveSite } from '../../publish/serve-site.ts';

const MAIN = join(import.meta.dirname, '..', 'main.ts');

const act = (number: string, data: string, from: string, subject: string, body: string, more = ''): string =>
  `---\nnumer: ${number}\norgan: Rada Gminy Próbna\ndata: ${data}\nwchodzi_w_zycie: ${from}\nw_sprawie: ${subject}\n${more}---\n\n${body}\n`;

const dir = dataSite(
  corpusOf({
    'uchwaly/zasady.md': act(
      'I/1/2020',
      '2020-01-02',
      '2020-01-10',
      'w sprawie zasad wynajmu świetlic wiejskich',
      '§ 1. Świetlice wiejskie wynajmuje wójt.\n\n§ 2. Stawka za godzinę wynosi 20 zł.\n\n§ 3. Jak stanowi § 2, stawka jest jednolita.',
    ),
    'uchwaly/zmiana.md': act(
      'V/9/2021',
      '2021-05-04',
      '2021-06-01',
      'zmieniająca uchwałę w sprawie zasad wynajmu świetlic wiejskich',
      '§ 1. W uchwale nr I/1/2020 Rady Gminy Próbna z dnia 2 stycznia 2020 r. wprowadza się następujące zmiany:\n\n1) § 2 otrzymuje brzmienie:\n\n„§ 2. Stawka za godzinę wynosi 35 zł.”;\n\n2) w § 17 wyrazy „tak” zastępuje się wyrazami „nie”.',
      'zmienia: [uchwaly/zasady]\n',
    ),
    'uchwaly/uchylona.md': act('I/2/2019', '2019-01-02', '2019-01-10', 'w sprawie opłat', '§ 1. Tak.', 'traci_moc: 2019-12-31\n'),
    'uchwaly/wzor.md': act('I/3/2020', '2020-01-02', '2020-01-10', 'w sprawie wzoru', '§ 1. Wzór.', 'charakter: poglądowy\n'),
    'strony/kontakt.md': '---\ntytul: Kontakt\n---\n\nUrząd czynny od ósmej.\n',
  }),
);

describe('programoteka mcp', () => {
  const client = new Client({ name: 'test', version: '1' });
  beforeAll(async () => {
    await client.connect(new StdioClientTransport({ command: process.execPath, args: [MAIN, 'mcp', dir], stderr: 'ignore' }));
  });
  afterAll(async () => {
    await client.close();
  });

  async function ask(
    name: string,
    asked: Record<string, unknown>,
  ): Promise<{ readonly text: string; readonly refused: boolean }> {
    const { content, isError } = await client.callTool({ name, arguments: asked });
    const [first] = content as { readonly type: string; readonly text: string }[];
    return { text: first?.text.replaceAll('\u00a0', ' ') ?? '', refused: isError === true };
  }

  it('offers five tools that only read, and says which site it is and of which day', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['search', 'document_as_of', 'history', 'difference', 'citations']);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
    expect(client.getInstructions()).toContain('Gmina Próbna');
    expect(client.getInstructions()).toContain('24 listopada 2026 r.');
  });

  it('finds words in any form and leads to the provision', async () => {
    const { text } = await ask('search', { query: 'wynajem świetlicy wiejskiej' });
    expect(text).toContain('## uchwaly/zasady');
    expect(text).toContain('Adres: /uchwaly/zasady/#par-1');
    expect(await ask('search', { query: 'lotnisko kosmiczne' })).toMatchObject({
      refused: true,
      text: expect.stringContaining('To nie znaczy, że sprawa nie jest uregulowana') as string,
    });
  });

  it('gives the text of a day with its address, its days and what was not applied', async () => {
    const before = await ask('document_as_of', { document: 'I/1/2020', date: '2021-05-31' });
    expect(before.text).toContain('Brzmienie od 10 stycznia 2020 r. do 31 maja 2021 r.');
    expect(before.text).toContain('Adres: /uchwaly/zasady/wersje/2020-01-10/');
    expect(before.text).toContain('[§ 2; par-2] Stawka za godzinę wynosi 20 zł.');
    expect(before.text).not.toContain('ZMIANA NIEWPROWADZONA');
    const after = await ask('document_as_of', { document: 'uchwaly/zasady', date: '2021-06-01', provision: 'par-2' });
    expect(after.text).toContain('[§ 2; par-2] Stawka za godzinę wynosi 35 zł.');
    expect(after.text).toContain('ZMIANA NIEWPROWADZONA');
    expect(after.text).toContain('w § 17 wyrazy „tak” zastępuje się wyrazami „nie”');
    expect(after.text).toContain('Adres: /uchwaly/zasady/wersje/2021-06-01/#par-2');
    expect(after.text).not.toContain('par-1]');
  });

  it('says what is a demonstration text, and what comes after the day of the build', async () => {
    expect((await ask('document_as_of', { document: 'uchwaly/wzor', date: '2020-02-01' })).text).toContain('TEKST POGLĄDOWY');
    expect((await ask('document_as_of', { document: 'uchwaly/zasady', date: '2030-01-01' })).text).toContain(
      'Serwis zna stan na dzień 24 listopada 2026 r.',
    );
    expect((await ask('document_as_of', { document: 'strony/kontakt', date: '2020-01-01' })).text).toContain('nie jest znany');
  });

  it.each([
    [{ document: 'uchwaly/zasady', date: '2020-01-09' }, 'pierwsze znane brzmienie jest od 10 stycznia 2020 r.'],
    [{ document: 'uchwaly/uchylona', date: '2020-01-01' }, 'ostatnim dniem był 31 grudnia 2019 r.'],
    [
      { document: 'uchwaly/zasada', date: '2020-02-01' },
      'Czy chodziło o „uchwaly/zasady”? To nie znaczy, że takiego aktu nie ma',
    ],
    [{ document: 'uchwaly/zasady', date: '2020-02-31' }, '„2020-02-31” nie jest dniem'],
    [{ document: 'uchwaly/zasady', date: '2021-07-01', provision: 'par-22' }, 'nie ma jednostki „par-22”'],
    [{ document: '../../../etc/passwd', date: '2020-02-01' }, 'nie ma dokumentu'],
  ])('refuses %j', async (asked, words) => {
    const { text, refused } = await ask('document_as_of', asked);
    expect(refused).toBe(true);
    expect(text).toContain(words);
  });

  it('refuses names that lead elsewhere, names without end and days that are none, and gives no file of the machine', async () => {
    const names = [
      '../../../../etc/passwd',
      '/etc/passwd',
      'uchwaly/../../programoteka',
      '..%2f..%2fetc%2fpasswd',
      'file:///etc/passwd',
      'api/v1/index.json',
      '__proto__',
      'constructor',
      'uchwaly/zasady\u0000',
      ' ',
      'x'.repeat(1_000_000),
    ];
    const asked = [
      ...names.flatMap((document) => [
        ['document_as_of', { document, date: '2020-02-01' }] as const,
        ['history', { document }] as const,
        ['citations', { document }] as const,
      ]),
      ...['2020-02-30', '0000-00-00', '99999-01-01', '2019-12-31', '2020-01-10T00:00', '', 'dziś', '1'.repeat(100_000)].map(
        (date) => ['document_as_of', { document: 'uchwaly/zasady', date }] as const,
      ),
      ['difference', { document: 'uchwaly/zasady', from: '2021-06-01', to: '2020-02-01' }] as const,
      ['difference', { document: 'uchwaly/zasady', from: '2020-02-01', to: '2020-02-01' }] as const,
      ['document_as_of', { document: 'uchwaly/zasady', date: '2020-02-01', provision: '../par-1' }] as const,
      ['document_as_of', { document: 'uchwaly/zasady', date: '2020-02-01', provision: 'par-'.repeat(100_000) }] as const,
      ['search', { query: 'x '.repeat(100_000) }] as const,
      ['search', { query: 'stawka', limit: 1e9 }] as const,
    ];
    for (const [name, one] of asked) {
      const { text, refused } = await ask(name, one);
      const shown = `${name} ${JSON.stringify(one).slice(0, 80)}`;
      expect([shown, refused, text.length < 2000, /root:|"documents"/.test(text)]).toEqual([shown, true, true, false]);
    }
  });

  it('tells the history of a document and the difference between two days', async () => {
    const history = await ask('history', { document: 'uchwaly/zasady' });
    expect(history.text).toContain('Brzmienia: 2.');
    expect(history.text).toContain('Zmienione przez: Uchwała nr V/9/2021');
    expect(history.text).toContain('/uchwaly/zasady/zmiany/2021-06-01/');
    const { text } = await ask('difference', { document: 'uchwaly/zasady', from: '2020-02-01', to: '2022-01-01' });
    expect(text).toContain(
      '### § 2 (par-2): zmieniono\nPrzedtem: Stawka za godzinę wynosi 20 zł.\nPotem: Stawka za godzinę wynosi 35 zł.',
    );
    expect(text.match(/^### /gm)).toHaveLength(1);
    expect((await ask('difference', { document: 'uchwaly/zasady', from: '2020-02-01', to: '2020-03-01' })).text).toContain(
      'tekst się nie zmienił',
    );
    expect((await ask('difference', { document: 'uchwaly/zasady', from: '2022-01-01', to: '2020-03-01' })).refused).toBe(true);
  });

  it('tells what a provision cites and what cites it', async () => {
    const { text } = await ask('citations', { document: 'uchwaly/zasady', provision: 'par-3' });
    expect(text).toContain('§ 3: „§ 2” → /uchwaly/zasady/#par-2');
    const whole = await ask('citations', { document: 'uchwaly/zasady' });
    expect(whole.text).toContain('← Uchwała nr V/9/2021');
  });
});

describe('the place of a site', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [MAIN, 'mcp', ...args], { encoding: 'utf8', input: '' });

  it('is refused in Polish where nothing is built, with nothing on the output of the protocol', () => {
    const { status, stdout, stderr } = run(temporaryFolder('pusty'));
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('nie jest zbudowanym serwisem');
  });

  it('may be an address', async () => {
    const server = await serveSite(dir, '/', 0);
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(
      new StdioClientTransport({ command: process.execPath, args: [MAIN, 'mcp', server.url], stderr: 'ignore' }),
    );
    const { content } = await client.callTool({ name: 'history', arguments: { document: 'uchwaly/zasady' } });
    expect(JSON.stringify(content)).toContain('Brzmienia: 2.');
    await client.close();
    await server.close();
  });
});
