/** Words of commands that write to a remote repository. */
export const GIT_WORDS = {
  noGit: 'Nie znaleziono gita. Zainstaluj go i uruchom polecenie ponownie.',
  refused: (what: string, words: string): string => (words === '' ? what : `${what} Git odpowiedział: ${words}`),
  noRemote: (name: string): string => `Repozytorium nie ma zdalnego adresu „${name}”, więc nie wiadomo, dokąd wysłać zmiany.`,
  notRead:
    'Nie udało się odczytać zdalnego repozytorium. Sprawdź połączenie i to, czy token w zmiennej PROGRAMOTEKA_TOKEN ma do niego dostęp.',
} as const;
