/** Days in which a council's resolution is handed over to the voivode, who has it announced. */
export const DAYS_TO_HAND_OVER = 7;

/** The provision that sets them, by the body: of a powiat, a voivodeship, else a gmina. */
export const handOverProvision = (body: string): string =>
  /powiat/iu.test(body)
    ? 'art. 78 ust. 1 ustawy o samorządzie powiatowym'
    : /województw/iu.test(body)
      ? 'art. 81 ustawy o samorządzie województwa'
      : 'art. 90 ust. 1 ustawy o samorządzie gminnym';
