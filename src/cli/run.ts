import { printable } from '../diagnostics/printable.ts';
import { UsageError } from './command-line.ts';
import { environmentFault } from './environment-fault.ts';
import { SettingsError } from '../settings.ts';

/** Runs a command and sets its exit status. Errors are printed in Polish without a stack trace; `DEBUG=1` adds it. */
export function run(command: () => number | Promise<number>): void {
  Promise.resolve()
    .then(command)
    .then(
      (status) => {
        process.exitCode = status;
      },
      (error: unknown) => {
        const known = error instanceof SettingsError ? error.message : environmentFault(error);
        const message = error instanceof Error ? error.message : String(error);
        console.error(printable(known ?? `Nieoczekiwany błąd programu: ${message}`));
        if (known === null)
          console.error('To usterka Programoteki, a nie treści. Uruchom ponownie z DEBUG=1 i prześlij wynik opiekunowi serwisu.');
        if (process.env['DEBUG'] !== undefined && error instanceof Error) console.error(error.stack);
        process.exitCode = error instanceof UsageError ? 2 : 1;
      },
    );
}
