/** Words that stand in every text and say nothing of it. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a aby albo ale ani az bez by byc beda bedzie bylo byla byl byly byli czy co dla do dnia gdy i ich ile im innych iz ja jak jako je jego jej jest jezeli ' +
    'kiedy kto ktora ktore ktory ktorych ktorzy lub ma maja mi moze na nad nie niz no nr o od oraz po pod przed przez przy r roku sa sie ' +
    'swoj ta tak takze te tego tej ten to tu tych tym tylko u w we wraz z za ze zl zas zgodnie'
  ).split(' '),
);
/** Words that ask, or say how somebody asks; what they ask about is in the others. */
export const ASKING_WORDS: ReadonlySet<string> = new Set(
  (
    'co cos gdzie skad dokad kogo komu kim czego czemu czym jaka jakie jaki jakich jakim jakiej jaka ktorej ktorym ktora kiedy ile ilu jak czy dlaczego mozna ' +
    'moge moze mozemy moga mozesz trzeba nalezy musze musi musimy chce chcemy chcialbym chcialabym potrzebuje potrzeba szukam prosze dziekuje dzien dobry ' +
    'mam mamy masz macie miec jestem jestesmy nasz nasza nasze naszej naszym moj moja moje mojej wasz wasze ktos kazdy jakis jakas jakies wszystko bardzo ' +
    'komus kogos kims czyjs ktokolwiek nami wami nim nimi niej niego swoj swoja swoje swoich swojego swoim swoimi wlasciwie dokladnie mniej wiecej chyba okolo wynosi wynosza daje dac dawac daja dajecie dostaja bede bedziemy dostac dostane dostaniemy zalatwic zrobic robi robic ' +
    'caly cala cale calego calej calkiem wszystkie wszystkich taki takie taka takich jeszcze juz teraz aktualnie obecnie najlepiej czyli wlasnie zeby zebym gdyby niz albo lub jako sie sobie siebie wam nam was nas mnie ci'
  ).split(' '),
);
