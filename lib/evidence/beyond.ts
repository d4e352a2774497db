import type { Quantity } from './quantities';
import { near, type Around } from './quotients';

const above =
  /^[\s-]*(?:übertr(?:af|offen|ifft)\p{L}*|übererfüllt|überboten|above|over|beyond|more|ahead|higher|better|über|mehr|darüber|höher|de plus|au-dessus|au-delà|supérieure?s?|por encima|más|superior(?:es)?)(?!\p{L})/iu;
const below =
  /^[\s-]*(?:short|below|under|less|lower|shy|behind|unter|weniger|darunter|niedriger|de moins|en dessous|sous|au-dessous|por debajo|menos|inferior(?:es)?)(?!\p{L})/iu;

const missing =
  /unavail|downtime|outage|fail|error|miss|lost|loss|reject|absen|not (?!only)|n['’]t |never|remain|rest |Ausfall|fehl|nicht|übrig|indispon|échec|erreur|panne|ne .*pas|absent|fallo|indisp|falt|no /iu;

const failing =
  /not (?!only)|Durchfall|Ausschuss|Ablehnung|Abbruch|Fehlerquote|failure rate|drop-?out|churn|taux d['’](?:échec|abandon)|tasa de (?:fallo|abandono)/iu;

const exceeded =
  /(?<!\p{L})(?:beat(?:ing|en)?|exceed\p{L}*|outperform\p{L}*|surpass\p{L}*|topp(?:ed|ing)|übertr(?:af|offen|effen)|überboten|dépass\p{L}+|super(?:é|ó|ado|ando))(?!\p{L})[^.;]{0,60}\s(?:by|um|de|en)\s(?:un\s)?$/iu;

/** "31 percent above quota" of 131 %, "three points short" of 97 %. */
export function isBeyond(
  { kind, values, share }: Quantity,
  quantities: readonly Quantity[],
  { before, after }: Around,
  source: string,
): boolean {
  if (kind !== 'percent') return false;
  // "0.09 % unavailable" of an availability of 99.91 %
  const isRest = missing.test(before.slice(-60) + after.slice(0, 40)) || failing.test(source);
  if (
    isRest &&
    quantities.some(
      (each) =>
        each.kind === 'percent' &&
        values.some((said) => Math.abs(100 - said - each.figure) <= (share === true ? 1 : 1e-6)),
    )
  )
    return true;
  const sign = above.test(after) || exceeded.test(before) ? 1 : below.test(after) ? -1 : 0;
  if (sign === 0) return false;
  const whole = quantities.filter((each) => each.kind === 'percent' || each.like?.kind === 'percent');
  return values.some((said) => whole.some(({ values: [had = 0] }) => near(100 + sign * said, had)));
}
