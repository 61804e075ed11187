import { goToDay } from './reading/as-of.ts';
import { followContents } from './reading/follow-contents.ts';
import { showPreviews } from './reading/preview.ts';
import { offerProvisionTools } from './reading/provision-tools.ts';

const text = document.querySelector<HTMLElement>('.document-text');
const contents = document.querySelector<HTMLElement>('.contents');
if (text !== null) {
  showPreviews(text);
  offerProvisionTools(text);
}
if (contents !== null) followContents(contents);
const answer = document.querySelector<HTMLElement>('[data-stan-na-dzien]');
if (answer !== null) goToDay(answer);
