/**
 * Pairs of endings by which Polish makes words of words: `base ending` → `ending of what is made of it`. Read both ways.
 */
const RULES = `
∅ owy | sport – sportowy
∅ ny | pożar – pożarny
∅ alny | senior – senioralny
∅ ski | trener – trenerski
∅ ka | senior – seniorka
∅ owiec | sport – sportowiec
a owy | zabawa – zabawowy
a ny | gmina – gminny
a alny | kultura – kulturalny
ła lny | szkoła – szkolny
o ny | prawo – prawny
e owy | zadanie – zadaniowy
ie otny | zdrowie – zdrowotny
ie owy | zadanie – zadaniowy
ek kowy | zabytek – zabytkowy
ek kowiec | związek – związkowiec
cja cyjny | edukacja – edukacyjny
zja zyjny | decyzja – decyzyjny
sja syjny | komisja – komisyjny
cjum cyjny | hospicjum – hospicyjny
ium ialny | stypendium – stypendialny
ium ysta | stypendium – stypendysta
ny ność | niepełnosprawny – niepełnosprawność
y ość | trzeźwy – trzeźwość
ny nik | prawny – prawnik
owy owiec | sportowy – sportowiec
iusz iat | wolontariusz – wolontariat
iusz iuszka | wolontariusz – wolontariuszka
iat iacki | wolontariat – wolontariacki
ista istyczny | artysta – artystyczny
ysta ystyczny | turysta – turystyczny
ysta ystyka | turysta – turystyka
yka yczny | muzyka – muzyczny
yka yk | muzyka – muzyk
ika iczny | grafika – graficzny
ika ik | polityka – polityk
yczny yzm | patriotyczny – patriotyzm
ia iczny | ekologia – ekologiczny
gia giczny | ekologia – ekologiczny
gia g | psychologia – psycholog
og ogiczny | psycholog – psychologiczny
ista izm | alpinista – alpinizm
ik izm | alkoholik – alkoholizm
∅ ik | alkohol – alkoholik
∅ izm | alkohol – alkoholizm
arz arstwo | wędkarz – wędkarstwo
arz arski | wędkarz – wędkarski
arstwo arski | pszczelarstwo – pszczelarski
stwo ski | harcerstwo – harcerski
erz erstwo | harcerz – harcerstwo
erz erski | harcerz – harcerski
ak acki | strażak – strażacki
nik nictwo | ratownik – ratownictwo
nik niczy | ratownik – ratowniczy
nictwo niczy | ratownictwo – ratowniczy
ca stwo | krwiodawca – krwiodawstwo
ować acja | organizować – organizacja
ować ocja | promować – promocja
ować ator | organizować – organizator
acja ator | organizacja – organizator
acja acyjny | organizacja – organizacyjny
ować owanie | finansować – finansowanie
ić enie | szczepić – szczepienie
yć enie | uczyć – uczenie
ać anie | sprzątać – sprzątanie
ić ony | uzależnić – uzależniony
ony enie | uzależniony – uzależnienie
ta ent | oferta – oferent
ent encki | student – studencki
ent entka | asystent – asystentka
ent encja | asystent – asystencja
eż eżowy | młodzież – młodzieżowy
el elka | nauczyciel – nauczycielka
el elski | nauczyciel – nauczycielski
ec eczny | taniec – taneczny
`;

/** Words whose make-up no rule tells: base – what is made of it. */
const IRREGULAR = `
miasto miejski; wieś wiejski; dziecko dziecięcy; dzieci dziecięcy; kościół kościelny; szkoła szkolny; uczeń uczniowski; sąsiad sąsiedzki; zdrowie zdrowotny;
książka książkowy; młodzież młodzieżowy; rok roczny; ojciec ojcowski; matka macierzyński; rodzic rodzicielski; pies psi; kot koci; ryba rybacki; las leśny;
woda wodny; ręka ręczny; lud ludowy; naród narodowy; obywatel obywatelski; choroba chory; choroba chorować; śpiew śpiewać; śpiewak śpiew; taniec tańczyć; taniec tancerz;
biegać bieg; pływać pływanie; pływak pływać; czytelnik czytelnictwo; czytelnik czytać; konsultacja konsultować; umowa umowny; punkt punktowy; punkt punktacja; bezdomny bezdomność;
wolontariusz wolontariat; niepełnosprawny niepełnosprawność; ekologia ekologiczny; emeryt emerytalny; emeryt emerytura; teatr teatralny; chór chóralny; przyroda przyrodniczy;
zwierzę zwierzęcy; pomoc pomagać; praca pracować; leczyć lekarz; lekarz lekarski; harcerz harcerstwo; strażak straż; ratować ratownik; uzdolniony zdolny; ubogi ubóstwo; biedny bieda;
starszy stary; senior senioralny; gospodarka gospodarczy; zabytek zabytkowy; historia historyczny; tradycja tradycyjny; turystyka turystyczny; turysta turystyczny; patron patronat;
ocena oceniać; wybór wybierać; zwrot zwracać; wypłata wypłacać; przelew przelać; wyjazd wyjazdowy; granica zagraniczny; obcokrajowiec obcy; cudzoziemiec cudzoziemski; alkohol alkoholowy;
narkotyk narkomania; narkoman narkomania; powódź powodziowy; konkurs konkursowy; budżet budżetowy; kontakt kontaktować; rachunek rachunkowość; członek członkostwo
`;

/** Words that look like relatives and are not: „wysokość” is no „wysoki”. */
const FALSE_FRIENDS = new Set(
  (
    'wysokość wielkość ilość jakość własność możliwość wartość należność skłonność miejscowość przyszłość całość ludność osobowość osobistość radny ' +
    'sprawny zasadny podstawny stronny przedmiotowy miejscowy ustawny powodowy pomocny okresowy stanowy rzeczowy rzeczny osobowy kolejny ' +
    'szczególny szczególność ogólność pełny pełność wolność częsty częstość gotowość nowość działalność jedność równość listowy urzędny ' +
    'sądny radowy celny cenny płatność stosowny stosowność umiejętność okolicznościowy kwotowy ważność wartownik pracownik kierownik pełnomocnik'
  ).split(' '),
);

const SHORTEST_STEM = 3;

interface Rule {
  readonly from: string;
  readonly to: string;
}

const PAIRS: readonly Rule[] = RULES.trim()
  .split('\n')
  .map((line) => line.split(' |')[0]?.replace('∅', '').split(' ') ?? [])
  .flatMap(([from = '', to = '']) => [
    { from, to },
    { from: to, to: from },
  ]);

const KNOWN: ReadonlyMap<string, readonly string[]> = (() => {
  const known = new Map<string, string[]>();
  for (const pair of IRREGULAR.replace(/\n/g, ' ').split(';')) {
    const [one = '', other = ''] = pair.trim().split(' ');
    known.set(one, [...(known.get(one) ?? []), other]);
    known.set(other, [...(known.get(other) ?? []), one]);
  }
  return known;
})();

/**
 * Words that may be of one family with a base form by the rules of word formation; which of them are words, a dictionary tells.
 *
 * @example possibleRelatives('hospicjum') → ['hospicyjny', …]
 */
export function possibleRelatives(lemma: string): string[] {
  const made = FALSE_FRIENDS.has(lemma)
    ? []
    : PAIRS.flatMap(({ from, to }) => {
        const stem = lemma.slice(0, lemma.length - from.length);
        return lemma.endsWith(from) && stem.length >= SHORTEST_STEM ? [stem + to] : [];
      });
  return [...new Set([...(KNOWN.get(lemma) ?? []), ...made.filter((word) => !FALSE_FRIENDS.has(word) && word !== lemma)])];
}
