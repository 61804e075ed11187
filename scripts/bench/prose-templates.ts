/** Sentences of reasons, news and reports; placeholders as in `templates.ts`. */
export const REASONS = [
  'Potrzeba {h gen} {A gen} wynika z wniosków, które {Q nom} złożyli w roku {year}',
  'Dotychczasowe przepisy nie pozwalały na {h acc} {A gen}, co zgłaszali między innymi mieszkańcy miejscowości {place nom}',
  'Proponowane rozwiązanie pozwoli {inf} {A acc} bez zwiększania wydatków na {a acc}',
  'Skutki finansowe {g gen} {N gen} oszacowano na {money} zł rocznie',
  'W toku konsultacji zgłoszono {days} uwag, które dotyczyły głównie {h gen} {A gen} oraz {N gen}',
  'Zgodnie z {law} rada gminy jest właściwa w sprawach {g gen} {A gen}',
  '{i nom} {v} {A acc} od roku {year}, a liczba {P gen} wzrosła w tym czasie o {pct}%',
  'Przyjęcie przepisów jest konieczne, ponieważ {Q nom} nie {V} {A gen} w wystarczającym stopniu',
  'Projekt przewiduje także {h acc} {n gen} oraz {g acc} {P gen} w miejscowościach {place nom} i {place nom}',
  'Takie same zasady {g gen} {A gen} stosują gminy sąsiednie',
  'Wejście w życie nowych przepisów ułatwi {h acc} {A gen} i ograniczy {N acc}',
  'Szczegółowe zasady {g gen} {n gen} określi {i nom} po zasięgnięciu opinii {Q gen}',
] as const;

export const NEWS = [
  'Na terenie miejscowości {place nom} {no} {A acc}, z których korzystają {Q nom}',
  'W roku {year} {i nom} {v} {a acc} przy ul. {street loc} w miejscowości {place nom}',
  'Mieszkańcy miejscowości {place nom} i {place nom} otrzymają {P acc} najpóźniej {date}',
  'Zadanie obejmuje {h acc} {A gen}, {h acc} {N gen} oraz {g acc} {a gen}',
  'Koszt {g gen} {A gen} wyniesie {money} zł, z czego {pct}% pokryje {a nom}',
  '{Q nom} {V} {A acc}, a {o nom} {v} {a acc} i {N acc}',
  'Wnioski o {h acc} {a gen} można składać do dnia {date} w biurze przy ul. {street loc}',
  'Spotkanie poświęcone {A dat} odbędzie się w świetlicy w miejscowości {place nom}',
  'Poprzednio {A acc} {no} w miejscowości {place nom}, gdzie {Q nom} {V} {n acc} do dziś',
  'O {a loc} i {P loc} rozmawiano z {Q ins} oraz {o ins}',
  'Zapraszamy {Q acc}, którzy {V} {A acc} albo zamierzają {inf} {n acc}',
  'To już kolejna edycja przedsięwzięcia, dzięki któremu {P nom} {V} {A acc}',
  'Prace przy {h loc} {N gen} potrwają {days} dni i nie ograniczą {g gen} {A gen}',
  'Nowe {N nom} {V} {A acc} bez {g gen} {n gen}',
] as const;

export const REPORT = [
  'W okresie sprawozdawczym {no} {A acc} w {days} miejscowościach, między innymi w miejscowości {place nom}',
  '{i nom} {past} {A acc} oraz {N acc}, wydając na ten cel {money} zł',
  '{Q nom} złożyli {days} wniosków o {h acc} {A gen}, a pozytywnie oceniono {pct}% z nich',
  'Wskaźnik {g gen} {n gen} wyniósł {pct}%, czyli więcej niż w roku {year}',
  'Najwięcej środków przeznaczono na {h acc} {A gen} i {a acc}',
  'Wśród {P gen} przeważały {A nom}, co potwierdzają {R nom}',
  'Skontrolowano {days} umów dotyczących {h gen} {A gen}; w {days} przypadkach stwierdzono {a acc}',
  'Zadania wykonywano we współpracy z {Q ins}, {while} {N acc} i {A acc}',
  'Nie udało się {inf} {A gen}, ponieważ {Q nom} nie {V} {N gen} w terminie',
  'W następnym roku należy {inf} {A acc}, zwłaszcza w miejscowościach {place nom} i {place nom}',
  'Z oferty {P gen} skorzystało {money} osób, w tym {Q nom} i {q nom}',
  'Liczba {A gen} wzrosła o {pct}%, a {R nom} {V} już {a acc}',
] as const;

export const NEWS_TITLES = [
  '{H nom} {A gen} w miejscowości {place nom}',
  'Nowe zasady {g gen} {A gen}',
  'Rusza {h nom} {N gen}',
  'Środki na {h acc} {A gen}',
  'Konsultacje w sprawie {g gen} {A gen}',
  '{A nom} w miejscowości {place nom}',
] as const;

export const HEADINGS = [
  '{H nom} {N gen}',
  '{A nom} w liczbach',
  'Co zmieni {h nom} {N gen}',
  'Jak {inf} {A acc}',
  '{A nom} i {Q nom}',
  'Plany na rok {year}',
  'Dlaczego {Q nom} {V} {N acc}',
] as const;

export const BULLETS = [
  '{h nom} {A gen}',
  '{A nom} w miejscowości {place nom}',
  '{g nom} {N gen} przez {Q acc}',
  '{a nom} przy ul. {street loc}',
  '{P nom} i {N nom}',
] as const;

export const REMARKS = [
  'Wnosi się o {h acc} {A gen}',
  'Należy {inf} {A acc} w miejscowości {place nom}',
  'Proponuje się zwiększenie środków na {g acc} {N gen}',
  'Brakuje {A gen} dla {Q gen}',
  'Termin {g gen} {n gen} jest za krótki dla {Q gen}',
] as const;

export const ANSWERS = [
  'Uwzględniono: {i nom} {v} {A acc}',
  'Nie uwzględniono, ponieważ {A nom} są już {pp}',
  'Uwzględniono w części dotyczącej {h gen} {N gen}',
  'Wyjaśniono, że {o nom} {v} {a acc}',
] as const;
