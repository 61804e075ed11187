import type { Locator, Page } from 'playwright-core';

/** A new act as a clerk fills it in. */
export interface NewAct {
  readonly body: string;
  readonly number: string;
  readonly day: string;
  readonly subject: string;
}

/** What a clerk does in the panel, by the words on the screen. */
export interface Clerk {
  /** Signs in with a token. */
  readonly signIn: () => Promise<void>;
  /** Signs in with the account of the host, which asks for nothing. */
  readonly signInWithAccount: () => Promise<void>;
  readonly open: (address: string) => Promise<void>;
  readonly write: (text: string) => Promise<void>;
  readonly writeAct: (act: NewAct) => Promise<void>;
  /** Picks a document, by words of its name, from the list of a field. */
  readonly pick: (label: string, words: string) => Promise<void>;
  /** Adds a file to the record of the document. */
  readonly attach: (name: string, content: Buffer) => Promise<void>;
  readonly save: () => Promise<void>;
  readonly text: Locator;
  readonly messages: Locator;
  readonly preview: Locator;
}

const LONGEST_START_MS = 60_000;

/** A clerk in front of the panel at `url`. */
export function clerk(page: Page, url: string): Clerk {
  const text = page.getByRole('textbox', { name: 'Treść dokumentu' });
  const field = (label: string): Locator => page.locator(`section.field:has(> header h4:text-is("${label}"))`).first();
  const fields = page.locator('section.field');
  /** Fields are made when they come into sight: one after another is brought there until the wanted one is made. */
  const reach = async (wanted: Locator): Promise<Locator> => {
    for (let step = 0; (await wanted.count()) === 0 && step < (await fields.count()); step += 1) {
      await fields.nth(step).evaluate((field) => {
        field.scrollIntoView();
      });
      await page.waitForTimeout(20);
    }
    await wanted.first().scrollIntoViewIfNeeded();
    return wanted.first();
  };
  return {
    text,
    messages: page.locator('#uwagi'),
    preview: page.frameLocator('iframe.preview').locator('body'),
    async signIn() {
      await page.goto(`${url}admin/`);
      await page.getByRole('button', { name: /token/i }).first().click({ timeout: LONGEST_START_MS });
      await page.getByRole('textbox').fill('tajny');
      await page.keyboard.press('Enter');
      await page.getByText('Akty').first().waitFor();
    },
    async signInWithAccount() {
      await page.goto(`${url}admin/`);
      await page
        .getByRole('button', { name: /GitHub|GitLab|Gitea/ })
        .filter({ hasNotText: /token/i })
        .first()
        .click({ timeout: LONGEST_START_MS });
      await page.getByText('Akty').first().waitFor({ timeout: LONGEST_START_MS });
    },
    async open(address) {
      await page.goto(`${url}admin/#/collections/${address}`);
      await text.waitFor();
    },
    write: (words) => text.fill(words),
    async writeAct({ body, number, day, subject }) {
      await text.fill(body);
      await (await reach(field('Numer').getByRole('textbox'))).fill(number);
      await (await reach(field('Organ').getByText('Rada Gminy Dolina Wierzbowa', { exact: true }))).click();
      await (await reach(field('Data').locator('input'))).fill(day);
      await (await reach(field('W sprawie').getByRole('textbox'))).fill(subject);
    },
    async pick(label, words) {
      const list = await reach(field(label).getByRole('combobox'));
      await list.click();
      await page.getByRole('option').filter({ hasText: words }).first().click();
    },
    async attach(name, content) {
      const list = await reach(field('Załączniki'));
      await list.getByRole('button', { name: /Dodaj/ }).click();
      await list.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'application/pdf', buffer: content });
    },
    save: () => page.getByRole('button', { name: 'Zapisz', exact: true }).click(),
  };
}
