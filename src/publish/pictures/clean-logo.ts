import { Resvg } from '@resvg/resvg-js';
import { SettingsError } from '../../settings.ts';

/** A reference to anything but a part of the drawing itself: resvg would read a picture from a file of this machine. */
const LEADS_OUT = /\s(?:[\w-]+:)?href\s*=\s*(?:"(?!#)[^"]*"|'(?!#)[^']*')/gi;

/** A drawing made anew of its shapes and colours: what resvg writes holds no script, style sheet, event or link. */
export function cleanLogo(text: string, path: string): string {
  try {
    const drawn = new Resvg(text.replace(LEADS_OUT, ''), { font: { loadSystemFonts: false } }).toString();
    return drawn.replace(/<image\b[^>]*\/>/g, '');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SettingsError(`Nie można narysować logo „${path}” (${reason}). Zapisz je ponownie jako „zwykły SVG” albo PNG.`);
  }
}
