/** What `npm run bench -- --help` prints. */
export const BENCH_HELP = `npm run bench [-- <liczba dokumentów> …]
  Mierzy budowę i czytanie serwisu zmyślonej gminy: sekundy procesora według etapów, szczyt pamięci, pliki, bajty i koszt pierwszego pytania
  do wyszukiwarki, na zimno i po zmianie jednego dokumentu. Bez liczb mierzy 100 i 1000 dokumentów.

  npm run bench -- 1000 5000     dwie wielkości; dla każdej następnej także wykładnik wzrostu każdej miary
  npm run bench -- szukanie      tylko koszt pierwszego pytania na telefonie, plik po pliku (25 i 1000 dokumentów)
  npm run bench -- formaty       tylko koszt każdego formatu (1000 dokumentów)
  npm run bench -- portal        portal wielu samorządów: 50 po 100 dokumentów; „portal 10 20” to 10 samorządów po 20,
                                 a „portal 10 50 100” to 10 i 50 samorządów po 100, z wykładnikami wzrostu
  npm run bench -- --help        ta pomoc

Jak czytać tabelę:
  × reference   wielokrotność stałego obliczenia, wykonanego tuż przed pomiarem i po nim: maszyny różnią się szybkością, ta liczba nie
  ours ×        wielokrotność tego, co te same teksty kosztują w tym samym przebiegu samego Astro z Pagefind, a jeżeli jest Hugo, także jego
  wykładnik     1,00: koszt rośnie jak liczba dokumentów; 2,00: jak jej kwadrat; 0,00: nie rośnie

Pomiar wymaga Linuksa (czyta /proc) i przeglądarki z zależności deweloperskich. Przy 5000 dokumentów trwa kilkanaście minut.`;
