/**
 * What people do in whatever matter, in base forms. The lexicon of a site knows them in all their forms, so that a verb its texts don't have is
 * not taken for the matter that is asked about: who asks „kto siedzi w komisji” asks of the committee.
 */
export const EVERYDAY_VERBS: readonly string[] = (
  'siedzieć zasiadać siadać wpisać wpisywać zapisać zapisywać podpisać podpisywać wypisać dopisać pisać nosić nieść ' +
  'przynieść zanieść przynosić zanosić odnieść brać wziąć zabrać zabierać pobrać odebrać odbierać zebrać zbierać dobrać ' +
  'wybierać wybrać ubierać złożyć dołożyć wyłożyć składać dokładać kłaść położyć pokazać pokazywać okazać wskazać ' +
  'przekazać słać wysłać wysyłać przysłać przesłać nadesłać odesłać prowadzić poprowadzić przeprowadzić doprowadzić ' +
  'prosić poprosić zaprosić zapraszać wstawić postawić ustawić wystawić dostawić zostawić przedstawić trzymać utrzymać ' +
  'otrzymać otrzymywać zatrzymać wytrzymać mówić powiedzieć opowiedzieć odpowiedzieć dowiedzieć wiedzieć chodzić wchodzić ' +
  'wychodzić przychodzić przyjść wyjść wejść pójść iść podejść dojść dochodzić zgłosić zgłaszać ogłosić ogłaszać lecieć ' +
  'zlecić zlecać polecać zamienić zmienić wymienić dać dawać podać podawać oddać oddawać wydać wydawać rozdać rozdawać ' +
  'dodać dodawać nadać sprzedać stać stanąć wstać zostać zostawać pozostać dostać dostawać połączyć łączyć dołączyć ' +
  'płacić zapłacić opłacić wypłacić wpłacić zwrócić zwracać wrócić wracać obracać oglądać zaglądać wyglądać przeglądać ' +
  'jeździć jechać dojechać dojeżdżać pojechać przyjechać wyjeżdżać wieźć wozić zawieźć zawozić przewieźć dowieźć ' +
  'przywieźć odwieźć podwieźć czytać przeczytać patrzeć popatrzeć słuchać czekać poczekać zaczekać kończyć skończyć ' +
  'zakończyć zacząć zaczynać rozpocząć robić zrobić wyrobić przerobić dorobić wykonać wykonywać dokonać zamknąć zamykać ' +
  'otworzyć otwierać tworzyć stworzyć utworzyć założyć zakładać liczyć policzyć rozliczyć rozliczać wyliczyć obliczyć żyć ' +
  'przeżyć pytać zapytać spytać odpowiadać istnieć dziać dotyczyć zależeć należeć umieć potrafić lubić woleć zdążyć udać ' +
  'starczyć wystarczyć sprawdzić sprawdzać szukać poszukać znaleźć znajdować poznać zobaczyć widzieć skorzystać korzystać ' +
  'używać użyć trwać odbyć odbywać bywać stosować poradzić radzić decydować zdecydować ustalić ustalać uznać wypełnić ' +
  'wypełniać odpisać załatwić załatwiać chcieć móc musieć myśleć pomyśleć wymyślić rozumieć zrozumieć przenieść przenosić ' +
  'zmieścić mieścić włożyć wyjąć przyjąć przyjmować zająć zajmować zdjąć odwołać wołać zawołać dzwonić zadzwonić gadać ' +
  'rozmawiać porozmawiać spotykać przygotować szykować przygotowywać organizować zorganizować urządzić urządzać planować ' +
  'zaplanować usiąść leżeć poprawić poprawiać przerwać zgubić stracić tracić rosnąć działać zajrzeć przejrzeć potrzebować ' +
  'wymagać żądać domagać bać obawiać cieszyć martwić kosztować obchodzić kierować rządzić odpuścić wpuścić puścić trafić ' +
  'trafiać rzucić wyrzucić łapać złapać ciągnąć wręczyć wręczać wnosić wnieść uczestniczyć startować wystartować pasować ' +
  'pozwolić pozwalać zabronić zakazać kazać nakazać zrezygnować wycofać cofnąć przesunąć przełożyć przedłużyć skrócić'
).split(' ');
