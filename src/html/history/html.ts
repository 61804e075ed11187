import { UI } from '../../strings/pl.ts';
import { escapeHtml } from '../escape-html.ts';
import { shown } from '../shown.ts';

export const linkHtml = (href: string, html: string): string => `<a href="${escapeHtml(href)}">${html}</a>`;

export const link = (href: string, text: string): string => linkHtml(href, shown(text));

export const hidden = (text: string): string => `<span class="visually-hidden">${escapeHtml(text)}</span>`;

export const paragraph = (html: string, className = ''): string =>
  html === '' ? '' : `<p${className === '' ? '' : ` class="${className}"`}>${html}</p>`;

export const list = (items: readonly string[], tag: 'ol' | 'ul', className: string): string =>
  items.length === 0 ? '' : `<${tag} class="${className}">${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;

export const notice = (tone: 'info' | 'good' | 'warning', blocks: string): string =>
  `<div class="notice notice-${tone}">${blocks}</div>`;

/** A notice of which the first words stay in sight and the rest is folded. */
export const foldedNotice = (tone: 'info' | 'good' | 'warning', words: string, blocks: string): string =>
  `<details class="notice notice-${tone}"><summary>${words} <span class="notice-more">${UI.noticeMore}</span></summary>${blocks}</details>`;
