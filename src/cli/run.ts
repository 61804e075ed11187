import { printable } from '../diagnostics/printable.ts';
import { UsageError } from './command-line.ts';
import { environmentFault } from './environment-fault.ts';
import { SettingsError } from '../settings.ts';

/** The exit status of a command. Errors are printed in Polish without a stack trace; `DEBUG=1` adds it. */
export async function statusOf(command: () => number | Promise<number>): Promise<number> {
  try {
    return await command();
  } catch (error) {
    const known = error instanceof SettingsError ? error.message : environmentFault(error);
    const message = error instanceof Error ? error.message : String(error);
    console.error(printable(known ?? `Nieoczekiwany błąd programu: ${message}`));
    if (known === null)
      console.error('To usterka Programoteki, a nie treści. Uruchom ponownie z DEBUG=1 i prześlij wynik opiekunowi serwisu.');
    if (process.env['DEBUG'] !== undefined && error instanceof Error) console.error(error.stack);
    return error instanceof UsageError ? 2 : 1;
  }
}

/** Runs a command and sets the exit status of this process. */
export function run(command: () => number | Promise<number>): void {
  void statusOf(command).then((status) => {
    process.exitCode = status;
  });
}
