/** A name of a sphere of public tasks that reads as a title, in each language of the site. */
interface SphereNames {
  /** In the nominative, unlike the statute's words, which follow „w zakresie”. */
  readonly pl: string;
  readonly en: string;
  readonly uk: string;
}

/** The language of a name. */
export type SphereLanguage = keyof SphereNames;

/** Names of all items of art. 4 ust. 1 of the statute on public benefit. The Polish ones are the statute's words in the nominative, shortened at a comma. */
const NAMES: Readonly<Record<string, SphereNames>> = {
  '1': {
    pl: 'pomoc społeczna, w tym pomoc rodzinom i osobom w trudnej sytuacji życiowej',
    en: 'social assistance, including help for families and people in hardship',
    uk: 'соціальна допомога, зокрема допомога сім’ям і особам у скрутному становищі',
  },
  '1a': {
    pl: 'wspieranie rodziny i system pieczy zastępczej',
    en: 'family support and foster care',
    uk: 'підтримка сім’ї та система прийомної опіки',
  },
  '1aa': {
    pl: 'zaspokajanie potrzeb mieszkaniowych wspólnoty samorządowej',
    en: 'housing needs of the local community',
    uk: 'житлові потреби місцевої громади',
  },
  '1b': {
    pl: 'nieodpłatna pomoc prawna i świadomość prawna społeczeństwa',
    en: 'free legal aid and legal awareness',
    uk: 'безоплатна правова допомога і правова обізнаність',
  },
  '2': {
    pl: 'integracja i reintegracja osób zagrożonych wykluczeniem społecznym',
    en: 'integration of people at risk of social exclusion',
    uk: 'інтеграція осіб, яким загрожує соціальне виключення',
  },
  '3': { pl: 'działalność charytatywna', en: 'charitable activity', uk: 'благодійна діяльність' },
  '4': {
    pl: 'tradycja narodowa, polskość i świadomość narodowa, obywatelska i kulturowa',
    en: 'national tradition and civic and cultural awareness',
    uk: 'національна традиція, громадянська і культурна свідомість',
  },
  '5': {
    pl: 'mniejszości narodowe i etniczne oraz język regionalny',
    en: 'national and ethnic minorities and the regional language',
    uk: 'національні й етнічні меншини та регіональна мова',
  },
  '5a': { pl: 'integracja cudzoziemców', en: 'integration of foreigners', uk: 'інтеграція іноземців' },
  '6': { pl: 'ochrona i promocja zdrowia', en: 'health protection and promotion', uk: 'охорона і зміцнення здоров’я' },
  '7': {
    pl: 'działalność na rzecz osób niepełnosprawnych',
    en: 'support for people with disabilities',
    uk: 'підтримка людей з інвалідністю',
  },
  '8': {
    pl: 'promocja zatrudnienia i aktywizacja zawodowa',
    en: 'employment and return to work',
    uk: 'зайнятість і професійна активізація',
  },
  '9': {
    pl: 'równe prawa kobiet i mężczyzn',
    en: 'equal rights of women and men',
    uk: 'рівні права жінок і чоловіків',
  },
  '10': {
    pl: 'działalność na rzecz osób w wieku emerytalnym',
    en: 'support for people of retirement age',
    uk: 'підтримка людей пенсійного віку',
  },
  '11': {
    pl: 'rozwój gospodarczy, w tym rozwój przedsiębiorczości',
    en: 'economic development and entrepreneurship',
    uk: 'економічний розвиток і підприємництво',
  },
  '12': {
    pl: 'rozwój techniki, wynalazczości i innowacyjności',
    en: 'technology, invention and innovation',
    uk: 'розвиток техніки, винахідництва та інновацій',
  },
  '13': {
    pl: 'rozwój wspólnot i społeczności lokalnych',
    en: 'development of local communities',
    uk: 'розвиток місцевих громад',
  },
  '14': {
    pl: 'nauka, szkolnictwo wyższe, edukacja, oświata i wychowanie',
    en: 'science, higher education, schools and upbringing',
    uk: 'наука, вища освіта, освіта і виховання',
  },
  '15': {
    pl: 'działalność na rzecz dzieci i młodzieży, w tym ich wypoczynek',
    en: 'activities for children and young people, including holidays',
    uk: 'робота з дітьми і молоддю, зокрема їхній відпочинок',
  },
  '16': {
    pl: 'kultura, sztuka, ochrona dóbr kultury i dziedzictwa narodowego',
    en: 'culture, art and protection of heritage',
    uk: 'культура, мистецтво, охорона культурної спадщини',
  },
  '17': {
    pl: 'wspieranie i upowszechnianie kultury fizycznej',
    en: 'sport and physical activity',
    uk: 'спорт і фізична культура',
  },
  '18': {
    pl: 'ekologia, ochrona zwierząt i dziedzictwa przyrodniczego',
    en: 'ecology, animal welfare and natural heritage',
    uk: 'екологія, захист тварин і природної спадщини',
  },
  '19': { pl: 'turystyka i krajoznawstwo', en: 'tourism and sightseeing', uk: 'туризм і краєзнавство' },
  '20': {
    pl: 'porządek i bezpieczeństwo publiczne',
    en: 'public order and safety',
    uk: 'громадський порядок і безпека',
  },
  '21': {
    pl: 'obronność państwa i działalność Sił Zbrojnych Rzeczypospolitej Polskiej',
    en: 'national defence and the Polish Armed Forces',
    uk: 'обороноздатність держави та Збройні сили Польщі',
  },
  '22': {
    pl: 'wolności i prawa człowieka, swobody obywatelskie, rozwój demokracji',
    en: 'human rights, civil liberties and democracy',
    uk: 'права і свободи людини, розвиток демократії',
  },
  '22a': {
    pl: 'nieodpłatne poradnictwo obywatelskie',
    en: 'free citizens’ advice',
    uk: 'безоплатне громадянське консультування',
  },
  '23': { pl: 'ratownictwo i ochrona ludności', en: 'rescue and civil protection', uk: 'рятувальна справа і захист населення' },
  '24': {
    pl: 'pomoc ofiarom katastrof, klęsk żywiołowych, konfliktów zbrojnych i wojen',
    en: 'help for victims of disasters, armed conflicts and wars',
    uk: 'допомога жертвам катастроф, стихійних лих, збройних конфліктів і воєн',
  },
  '25': {
    pl: 'upowszechnianie i ochrona praw konsumentów',
    en: 'consumer rights',
    uk: 'захист прав споживачів',
  },
  '26': {
    pl: 'integracja europejska oraz kontakty i współpraca między społeczeństwami',
    en: 'European integration and cooperation between societies',
    uk: 'європейська інтеграція і співпраця між суспільствами',
  },
  '27': { pl: 'promocja i organizacja wolontariatu', en: 'volunteering', uk: 'волонтерство' },
  '28': { pl: 'pomoc Polonii i Polakom za granicą', en: 'help for Poles abroad', uk: 'допомога полякам за кордоном' },
  '29': {
    pl: 'działalność na rzecz kombatantów i osób represjonowanych',
    en: 'support for war veterans and victims of repression',
    uk: 'підтримка комбатантів і репресованих осіб',
  },
  '29a': {
    pl: 'działalność na rzecz weteranów i weteranów poszkodowanych',
    en: 'support for veterans of missions abroad',
    uk: 'підтримка ветеранів закордонних місій',
  },
  '30': {
    pl: 'promocja Rzeczypospolitej Polskiej za granicą',
    en: 'promotion of Poland abroad',
    uk: 'популяризація Польщі за кордоном',
  },
  '31': {
    pl: 'rodzina, macierzyństwo, rodzicielstwo i prawa dziecka',
    en: 'family, parenthood and children’s rights',
    uk: 'сім’я, материнство, батьківство і права дитини',
  },
  '32': {
    pl: 'przeciwdziałanie uzależnieniom i patologiom społecznym',
    en: 'prevention of addiction and social pathologies',
    uk: 'протидія залежностям і соціальним патологіям',
  },
  '32a': { pl: 'rewitalizacja', en: 'urban regeneration', uk: 'ревіталізація' },
  '33': {
    pl: 'działalność na rzecz organizacji pozarządowych',
    en: 'support for non-governmental organisations',
    uk: 'підтримка неурядових організацій',
  },
  '34': {
    pl: 'działalność na rzecz podmiotów ekonomii społecznej i przedsiębiorstw społecznych',
    en: 'support for social economy entities and social enterprises',
    uk: 'підтримка суб’єктів соціальної економіки і соціальних підприємств',
  },
};

/** The name of an item of art. 4 ust. 1, in lower case („kultura, sztuka …”); `null` for an item the statute does not have. */
export const sphereName = (item: string, language: SphereLanguage = 'pl'): string | null => NAMES[item]?.[language] ?? null;
