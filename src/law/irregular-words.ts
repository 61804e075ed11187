/**
 * The closed class of Polish words whose forms no rule of the dictionary joins: suppletive nouns (rok – lata), nouns with an old plural or
 * instrumental (brat – bracia, gość – gośćmi), and the auxiliaries. Base form, then the forms that have to be added to it.
 */
const PARADIGMS = `
człowiek: ludzie ludzi ludziom ludźmi ludziach
rok: lata lat latom latami laty latach
dziecko: dzieci dzieciom dziećmi dzieciach
tydzień: tygodnia tygodniowi tygodniem tygodniu tygodnie tygodni tygodniom tygodniami tygodniach
dzień: dnia dniowi dniem dniu dnie dni dniom dniami dniach
las: lesie
świat: świecie
brat: brata bratu bratem bracie bracia braci braciom braćmi braciach
współbrat: współbracia współbraci współbraciom współbraćmi współbraciach
ksiądz: księdza księdzu księdzem księże księża księży księżom księżmi księżach
książę: księcia księciu księciem książęta książąt książętom książętami książętach
przyjaciel: przyjaciele przyjaciół przyjaciołom przyjaciółmi przyjaciołach
nieprzyjaciel: nieprzyjaciele nieprzyjaciół nieprzyjaciołom nieprzyjaciółmi nieprzyjaciołach
sąsiad: sąsiedzi sąsiedzie
ręka: ręce ręki rękę ręką rąk rękom rękami rękoma ręku rękach
oko: oczy oczu oczom oczami oczyma oczach ócz
ucho: uszy uszu uszom uszami uszyma uszach
pieniądz: pieniędzy pieniędzmi
gość: gośćmi
koń: końmi
liść: liśćmi
kość: kośćmi
nić: nićmi
dłoń: dłońmi
skroń: skrońmi
gałąź: gałęziami gałęźmi
słoń: słońmi
sędzia: sędziego sędziemu sędzią sędzie sędziowie sędziów sędziom sędziami sędziach
hrabia: hrabiego hrabiemu hrabią hrabiowie hrabiów
święto: święta świętu świętem święcie świąt świętom świętami świętach
niebo: niebiosa niebios niebiosom niebiosami niebiosach
państwo: państwa państwu państwem państwie państw państwom państwami państwach
tysiąc: tysięcy
miesiąc: miesięcy
ojciec: ojca ojcu ojcem ojcze ojcowie ojców ojcom ojcami ojcach
mąż: mężu mężowie
pies: psa psu psem psie psy psów psom psami psach
lew: lwa lwu lwem lwie lwy lwów lwom lwami lwach
mech: mchu mchem
sen: snu snem śnie sny snów
wieś: wsi wsią wsie wsiom wsiami wsiach
krew: krwi krwią
brew: brwi brwią
drzwi: drzwiom drzwiami drzwiach
chłop: chłopa chłopi
wiatr: wiatru wietrze
kwiat: kwiecie
ćwierć: ćwierci ćwierciach
stryj: stryja stryjowie
wuj: wuja wujowie
rzeczpospolita: rzeczypospolitej rzeczpospolitą rzecząpospolitą rzeczypospolite
wielkanoc: wielkanocy wielkiejnocy wielkanocą
dobranoc: dobranocy
dwa: dwie dwóch dwu dwom dwóm dwoma dwiema dwaj dwoje dwojga dwojgu
trzy: trzech trzem trzema trzej troje trojga
cztery: czterech czterem czterema czterej czworo czworga
pięć: pięciu pięcioma pięcioro pięciorga
sześć: sześciu sześcioma sześcioro
siedem: siedmiu siedmioma siedmioro
osiem: ośmiu ośmioma ośmioro
dziewięć: dziewięciu dziewięcioma
dziesięć: dziesięciu dziesięcioma
sto: stu
dwieście: dwustu
być: jest są jestem jesteś jesteśmy jesteście będę będziesz będzie będziemy będziecie będą bądź bądźmy bądźcie będąc będący będąca będące
mieć: mam masz ma mamy macie mają
iść: idę idziesz idzie idziemy idziecie idą idąc idący szedł szła szło szli szły idź idźcie
wiedzieć: wiem wiesz wie wiemy wiecie wiedzą
móc: mogę możesz może możemy możecie mogą mógł mogła mogło mogli mogły mogący mogąca mogące
chcieć: chcę chcesz chce chcemy chcecie chcą
jeść: jem jesz je jemy jecie jedzą jadł jadła jedli jadły
wziąć: wezmę weźmiesz weźmie weźmiemy wezmą wziął wzięła wzięli weź
`;

const READ = PARADIGMS.trim()
  .split('\n')
  .map((line): [string, string[]] => {
    const [lemma = '', forms = ''] = line.split(': ');
    return [lemma, forms.split(' ')];
  });

/** Base form → forms to add to those the dictionary knows. */
export const IRREGULAR_FORMS: ReadonlyMap<string, readonly string[]> = new Map(READ);

/** Regular words whose forms look like these, and are as common: „lata” is of „lato” too, „święta” of „święty”. */
export const ALSO_REGULAR: ReadonlySet<string> = new Set(['lato', 'święty', 'mama']);

/** Form → base forms: „lata” → „rok”. */
export const IRREGULAR_LEMMAS: ReadonlyMap<string, readonly string[]> = (() => {
  const lemmas = new Map<string, string[]>();
  for (const [lemma, forms] of READ) for (const form of forms) lemmas.set(form, [...(lemmas.get(form) ?? []), lemma]);
  return lemmas;
})();
