/**
 * Whether an official consolidated text gives the future wording of a provision beside the present one (§ 106a of „Zasady techniki
 * prawodawczej”): a footnote of it says „W tym brzmieniu obowiązuje do wejścia w życie zmiany, o której mowa w odnośniku 2” or „Obowiązuje do …”.
 */
export const tellsOfTwoWordings = (text: string): boolean => /(?:W\s+tym\s+brzmieniu\s+obowiązuje|Obowiązuje)\s+do\s/u.test(text);
