import { escapeHtml } from '../escape-html.ts';
import { shown } from '../shown.ts';

export const link = (href: string, text: string): string => `<a href="${escapeHtml(href)}">${shown(text)}</a>`;

export const hidden = (text: string): string => `<span class="visually-hidden">${escapeHtml(text)}</span>`;

export const paragraph = (html: string, className = ''): string =>
  html === '' ? '' : `<p${className === '' ? '' : ` class="${className}"`}>${html}</p>`;

export const list = (items: readonly string[], tag: 'ol' | 'ul', className: string): string =>
  items.length === 0 ? '' : `<${tag} class="${className}">${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;

export const notice = (tone: 'info' | 'good' | 'warning', blocks: string): string =>
  `<div class="notice notice-${tone}">${blocks}</div>`;
