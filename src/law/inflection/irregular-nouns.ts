import type { Forms, Gender, Lexeme } from './lexeme.ts';
import { CELLS } from './lexeme.ts';

/**
 * Nouns whose forms the dictionary lists apart or not at all, with all of them: nominative, genitive, dative, accusative, instrumental and
 * locative of the singular, then of the plural; a dash where there is none, a slash between two forms.
 */
const NOUNS = `
thing: rok roku rokowi rok rokiem roku lata lat latom lata latami latach
thing: dzień dnia dniowi dzień dniem dniu dni dni dniom dni dniami dniach
thing: tydzień tygodnia tygodniowi tydzień tygodniem tygodniu tygodnie tygodni tygodniom tygodnie tygodniami tygodniach
thing: miesiąc miesiąca miesiącowi miesiąc miesiącem miesiącu miesiące miesięcy miesiącom miesiące miesiącami miesiącach
thing: dom domu domowi dom domem domu domy domów domom domy domami domach
thing: las lasu lasowi las lasem lesie lasy lasów lasom lasy lasami lasach
thing: świat świata światu świat światem świecie światy światów światom światy światami światach
thing: pieniądz pieniądza pieniądzowi pieniądz pieniądzem pieniądzu pieniądze pieniędzy pieniądzom pieniądze pieniędzmi pieniądzach
thing: przystanek przystanku przystankowi przystanek przystankiem przystanku przystanki przystanków przystankom przystanki przystankami przystankach
thing: próg progu progowi próg progiem progu progi progów progom progi progami progach
person: mężczyzna mężczyzny mężczyźnie mężczyznę mężczyzną mężczyźnie mężczyźni mężczyzn mężczyznom mężczyzn mężczyznami mężczyznach
thing: procent procentu procentowi procent procentem procencie procenty procent/procentów procentom procenty procentami procentach
thing: organ organu organowi organ organem organie organy/organa organów organom organy/organa organami organach
thing: koszt kosztu kosztowi koszt kosztem koszcie koszty/koszta kosztów kosztom koszty/koszta kosztami kosztach
thing: - - - - - - akta akt aktom akta aktami aktach
person: sąsiad sąsiada sąsiadowi sąsiada sąsiadem sąsiedzie sąsiedzi sąsiadów sąsiadom sąsiadów sąsiadami sąsiadach
person: człowiek człowieka człowiekowi człowieka człowiekiem człowieku ludzie ludzi ludziom ludzi ludźmi ludziach
person: uczeń ucznia uczniowi ucznia uczniem uczniu uczniowie uczniów uczniom uczniów uczniami uczniach
person: sędzia sędziego sędziemu sędziego sędzią sędzim/sędzi sędziowie sędziów sędziom sędziów sędziami sędziach
person: gość gościa gościowi gościa gościem gościu goście gości gościom gości gośćmi gościach
person: - - - - - - rodzice rodziców rodzicom rodziców rodzicami rodzicach
neuter: dziecko dziecka dziecku dziecko dzieckiem dziecku dzieci dzieci dzieciom dzieci dziećmi dzieciach
neuter: święto święta świętu święto świętem święcie święta świąt świętom święta świętami świętach
neuter: imię imienia imieniu imię imieniem imieniu imiona imion imionom imiona imionami imionach
neuter: zwierzę zwierzęcia zwierzęciu zwierzę zwierzęciem zwierzęciu zwierzęta zwierząt zwierzętom zwierzęta zwierzętami zwierzętach
neuter: pismo pisma pismu pismo pismem piśmie pisma pism pismom pisma pismami pismach
neuter: studio studia studiu studio studiem studiu studia studiów studiom studia studiami studiach
neuter: rzemiosło rzemiosła rzemiosłu rzemiosło rzemiosłem rzemiośle rzemiosła rzemiosł rzemiosłom rzemiosła rzemiosłami rzemiosłach
neuter: dobro dobra dobru dobro dobrem dobru dobra dóbr dobrom dobra dobrami dobrach
feminine: pani pani pani panią panią pani panie pań paniom panie paniami paniach
feminine: miara miary mierze/miarze miarę miarą mierze/miarze miary miar miarom miary miarami miarach
feminine: ofiara ofiary ofierze/ofiarze ofiarę ofiarą ofierze/ofiarze ofiary ofiar ofiarom ofiary ofiarami ofiarach
feminine: ręka ręki ręce rękę ręką ręce ręce rąk rękom ręce rękami/rękoma rękach
feminine: ziemia ziemi ziemi ziemię ziemią ziemi ziemie ziem ziemiom ziemie ziemiami ziemiach
feminine: wieś wsi wsi wieś wsią wsi wsie wsi wsiom wsie wsiami wsiach
`;

const READ: readonly Lexeme[] = NOUNS.trim()
  .split('\n')
  .map((line) => {
    const [gender = '', forms = ''] = line.split(': ');
    const inOrder = forms.split(' ').map((form) => (form === '-' ? [] : form.split('/')));
    const byCell: Forms = Object.fromEntries(CELLS.map((cell, index) => [cell, inOrder[index] ?? []]));
    return { lemma: byCell['sg-nom']?.[0] ?? byCell['pl-nom']?.[0] ?? '', kind: 'noun', gender: gender as Gender, forms: byCell };
  });

/** Form → the irregular nouns it is of. */
export const IRREGULAR_NOUNS: ReadonlyMap<string, readonly Lexeme[]> = (() => {
  const found = new Map<string, Lexeme[]>();
  for (const lexeme of READ)
    for (const form of new Set(Object.values(lexeme.forms).flat())) found.set(form, [...(found.get(form) ?? []), lexeme]);
  return found;
})();
