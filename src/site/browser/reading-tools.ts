import { followContents } from './reading/follow-contents.ts';
import { openTarget } from './reading/open-target.ts';
import { showPreviews } from './reading/preview.ts';
import { offerProvisionTools } from './reading/provision-tools.ts';

// Without a script the browser's own menu prints.
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-drukuj]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    print();
  });
}
const text = document.querySelector<HTMLElement>('.document-text');
const contents = document.querySelector<HTMLElement>('.contents');
if (text !== null) {
  showPreviews(text);
  offerProvisionTools(text);
  openTarget();
  addEventListener('hashchange', openTarget);
}
if (contents !== null) followContents(contents);
const answer = document.querySelector<HTMLElement>('[data-stan-na-dzien]');
// Only the timeline has this form, so other pages do not load its module.
if (answer !== null)
  void import('./reading/as-of.ts').then(({ goToDay }) => {
    goToDay(answer);
  });
