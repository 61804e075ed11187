/** „zgodnie z”, „na podstawie przepisu”, „o którym mowa w”: the end of a line that was wrapped before „§ 5”. */
export const citesNext = (line: string): boolean =>
  /(?<!\p{L})(?:i|oraz|lub|albo|a|w|we|z|ze|o|od|do|na|po|niż|przepis\p{L}*|postanowie\p{L}*|podstawie|mowa|określon\p{L}*|wymienion\p{L}*|uchyla(?:\s+się)?|art|ust|pkt|lit)\.?$/iu.test(
    line,
  );
