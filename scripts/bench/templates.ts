/**
 * Sentences of the generated texts. `{what case}` is filled by `writer.ts`; `what` is, in the singular (in capitals: in the plural):
 * n noun, a adjective and noun, p passive participle and noun, r active participle and noun, o person, q adjective and person,
 * g verbal noun, h adjective and verbal noun, i institution. `{ref}` cites a provision of the same text („, o którym mowa w § 3”), `{self}` only names it.
 */

/** Institutions: nominative, genitive, dative, accusative, instrumental, and the ending of a past verb that goes with them. */
export const INSTITUTIONS = [
  ['Wójt', 'Wójta', 'Wójtowi', 'Wójta', 'Wójtem', ''],
  ['Urząd Gminy', 'Urzędu Gminy', 'Urzędowi Gminy', 'Urząd Gminy', 'Urzędem Gminy', ''],
  ['Gmina Przykładowo', 'Gminy Przykładowo', 'Gminie Przykładowo', 'Gminę Przykładowo', 'Gminą Przykładowo', 'a'],
  ['Komisja Konkursowa', 'Komisji Konkursowej', 'Komisji Konkursowej', 'Komisję Konkursową', 'Komisją Konkursową', 'a'],
  ['Ośrodek Kultury', 'Ośrodka Kultury', 'Ośrodkowi Kultury', 'Ośrodek Kultury', 'Ośrodkiem Kultury', ''],
  [
    'Gminna Rada Seniorów',
    'Gminnej Rady Seniorów',
    'Gminnej Radzie Seniorów',
    'Gminną Radę Seniorów',
    'Gminną Radą Seniorów',
    'a',
  ],
  ['Ośrodek Sportu', 'Ośrodka Sportu', 'Ośrodkowi Sportu', 'Ośrodek Sportu', 'Ośrodkiem Sportu', ''],
  ['Zakład Komunalny', 'Zakładu Komunalnego', 'Zakładowi Komunalnemu', 'Zakład Komunalny', 'Zakładem Komunalnym', ''],
] as const;

/** Independent provisions: the text of a § or an ustęp. */
export const PROVISIONS = [
  '{i nom} {v} {A acc} w zakresie {h gen} {N gen}, z uwzględnieniem {a gen}',
  '{i nom} {v} {a acc}{ref}',
  '{i nom} ma obowiązek {inf} {A acc} w terminie {days} dni od dnia {h gen} {n gen}',
  '{i nom} może {inf} {a acc} na wniosek {q gen}, w szczególności w przypadku {g gen} {A gen}',
  '{G nom} {A gen} następuje na podstawie {a gen} oraz {a gen}, nie rzadziej niż raz na {days} dni',
  '{A nom} są {pp} przez {o acc} po zasięgnięciu opinii {Q gen}',
  '{A nom} przeznacza się na {h acc} {N gen} na terenie miejscowości {place nom}, {place nom} i {place nom}',
  '{P nom} podlegają {h dat} przez {i acc} w terminie {days} dni',
  '{Q nom} {V} {A acc}, a w razie potrzeby {V} także {N acc} oraz {A acc}',
  '{q nom} {v} {n acc} najpóźniej na {days} dni przed dniem {g gen} {a gen}',
  '{q nom}, {while} {A acc}, {v} {a acc} na zasadach określonych przez {i acc}',
  'Wysokość {a gen} ustala się w kwocie {money} zł za każdą rozpoczętą godzinę {g gen} {N gen}',
  'Za {h acc} {A gen} pobiera się opłatę w wysokości {money} zł',
  'Koszty {g gen} {A gen} pokrywa się ze środków {a gen}, do wysokości {pct}% {R gen}',
  '{i nom} {v} {A acc} przy ul. {street loc} w miejscowości {place nom} nie później niż do dnia {date}',
  'W sprawach {h gen} {A gen} właściwa jest komórka {a gen}, z zastrzeżeniem {law}',
  'Do {g gen} {A gen} stosuje się odpowiednio {law}',
  'Do {A gen} dołącza się {a acc}, {a acc} oraz {N acc}, co do zasady w postaci elektronicznej',
  '{R nom} {V} {A acc} w porozumieniu z {q ins} i {Q ins}, w zakresie {g gen} {n gen}',
  'Nadzór nad {h ins} {A gen} sprawuje {q nom}, {ppm} przez {i acc}',
  '{G nom} {n gen} wymaga {h gen} {A gen} oraz zgody {o gen}, z wyjątkiem {p gen}',
  'Przy {h loc} {A gen} uwzględnia się w szczególności {N acc}, {A acc} oraz {a acc}',
  'Informację o {P loc} {i nom} {v} na stronie internetowej w terminie {days} dni',
  'W razie {g gen} {n gen} {o nom} {v} {a acc}, zawiadamiając o tym {i acc}',
  '{i dat} przysługuje prawo {h gen} {A gen} na terenie całej miejscowości {place nom}',
  'Środki na {h acc} {A gen} w roku {year} wynoszą co najmniej {money} zł',
  '{P nom} i {R nom} umieszcza się w {a loc}, {while} {N acc} oraz {A acc}',
  'Nie {v} się {N gen}, jeżeli {Q nom} nie {V} {A gen} w terminie {days} dni',
  '{q nom} odpowiada za {h acc} {A gen}, w szczególności za {a acc} i {g acc} {n gen}',
  'Termin {h gen} {n gen} może być przedłużony o {days} dni na wniosek {q gen}',
] as const;

/** Provisions that lean on another one of the same text. */
export const CITING_PROVISIONS = [
  'Przepisu {self} nie stosuje się do {A gen} na terenie miejscowości {place nom}',
  '{i nom} {v} {A acc} na zasadach określonych w {self}, w terminie {days} dni',
  'W przypadkach określonych w {self} {q nom} {v} {a acc} na wniosek {o gen}',
  '{G nom} {A gen} zgodnie z {self} nie wyłącza {h gen} {n gen}',
  'Do {A gen} stosuje się odpowiednio {self}, z tym że {o nom} {v} {N acc} co najmniej raz w roku',
  'W terminie {days} dni od dnia {g gen} {n gen} zgodnie z {self} {i nom} {v} {A acc}',
] as const;

/** Provisions that lean on another act of the commune. */
export const ACT_PROVISIONS = [
  '{i nom} {v} {A acc} z uwzględnieniem {act}',
  'Do {h gen} {A gen} stosuje się odpowiednio {act}',
  '{P nom} są {pp} na podstawie {act}',
] as const;

/** Words that open a list of verbal nouns. */
export const TASK_INTROS = [
  'Do zadań {i gen} w zakresie {h gen} {N gen} należy w szczególności',
  '{i nom} zapewnia',
  'Zakres {a gen} obejmuje',
  'Cele, o których mowa w {self}, osiąga się przez',
  '{q nom} ma prawo do świadczeń obejmujących',
  'Formami {h gen} {A gen} są',
] as const;

export const TASKS = [
  '{h nom} {A gen}',
  '{g nom} {N gen} oraz {g nom} {A gen}',
  '{h nom} {P gen} na terenie miejscowości {place nom}',
  '{g nom} {A gen} we współpracy z {Q ins}',
  '{g nom} {a gen}, w tym {h nom} {N gen}',
  '{h nom} {R gen} na rzecz {q gen}',
  '{g nom} {N gen} w terminie {days} dni od dnia {g gen} {a gen}',
  '{g nom} {A gen} przy ul. {street loc} w miejscowości {place nom}',
] as const;

/** Words that open a list of conditions. */
export const CONDITION_INTROS = [
  '{i nom} {v} {a acc}, jeżeli',
  'Wniosek o {h acc} {A gen} odrzuca się, jeżeli',
  '{q nom} może {inf} {A acc} pod warunkiem, że',
  'Termin {g gen} {N gen} przedłuża się na wniosek {o gen}, jeżeli',
] as const;

export const CONDITIONS = [
  '{o nom} {v} {A acc} w terminie {days} dni',
  '{N nom} są {pp} przez {o acc}',
  '{q nom} nie {v} {A gen}',
  '{P nom} {V} {N acc} na terenie miejscowości {place nom}',
  'wartość {a gen} przekracza {money} zł',
  '{A nom} {V} {p acc} w zakresie {g gen} {n gen}',
  '{R nom} nie {V} {n gen} co najmniej od {days} dni',
] as const;

/** Single words of the lowest lists. */
export const THINGS = ['{a acc}', '{A acc}', '{p acc}', '{N acc} i {A acc}', '{R acc}', '{a acc} {N gen}'] as const;

/** What closes a list for all its items. */
export const COMMON_PARTS = [
  'w zakresie {h gen} {A gen} na terenie miejscowości {place nom}',
  'z uwzględnieniem {a gen} i potrzeb {Q gen}',
  'w terminie {days} dni od dnia {g gen} {a gen}',
] as const;

export const CHAPTERS = [
  'Zasady {g gen} {A gen}',
  '{H nom} {N gen}',
  'Prawa i obowiązki {Q gen}',
  'Tryb {h gen} {a gen}',
  'Opłaty za {g acc} {A gen}',
  '{A nom} i {N nom}',
  'Kontrola i {g nom} {A gen}',
] as const;

/** What an act is about, in the genitive. */
export const SUBJECTS = [
  '{h gen} {A gen} na terenie miejscowości {place nom}',
  'zasad {g gen} {A gen} w Gminie Przykładowo',
  '{g gen} {a gen} przy ul. {street loc} w miejscowości {place nom}',
  'ustalenia {A gen} dla {Q gen}',
  'określenia trybu {g gen} {P gen}',
  'zasad {g gen} {R gen} oraz {N gen} na obszarze sołectwa {place nom}',
  'wysokości opłat za {h acc} {A gen}',
  'warunków {g gen} {a gen} przez {Q acc}',
] as const;

export const ATTACHMENT_TABLES = [
  'Wykaz {A gen}',
  'Stawki opłat za {h acc} {A gen}',
  'Zestawienie {P gen}',
  'Plan {g gen} {A gen}',
] as const;
