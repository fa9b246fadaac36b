/** News agencies and the ways they sign. The first form is the name shown to the reader. */
const AGENCIES: readonly (readonly string[])[] = [
  ['Associated Press', 'The Associated Press', 'AP'],
  ['Reuters', 'Thomson Reuters'],
  ['AFP', 'Agence France-Presse', 'Agence France Presse'],
  ['Xinhua', 'Xinhua News Agency'],
  ['ANI', 'Asian News International'],
  ['PTI', 'Press Trust of India'],
  ['IANS', 'Indo-Asian News Service'],
  ['UNI', 'United News of India'],
  ['UPI', 'United Press International'],
  ['PA Media', 'Press Association', 'PA'],
  ['dpa', 'Deutsche Presse-Agentur', 'DPA'],
  ['EFE', 'Agencia EFE'],
  ['ANSA'],
  ['TASS', 'ITAR-TASS'],
  ['RIA Novosti', 'RIA'],
  ['Interfax', 'Interfax-Ukraine'],
  ['Ukrinform'],
  ['Kyodo', 'Kyodo News'],
  ['Jiji', 'Jiji Press'],
  ['Yonhap', 'Yonhap News Agency'],
  ['Anadolu', 'Anadolu Agency', 'AA'],
  ['Bernama'],
  ['Antara'],
  ['Canadian Press', 'The Canadian Press', 'CP'],
  ['AAP', 'Australian Associated Press'],
  ['APA'],
  ['Belga', 'Belga News Agency'],
  ['ANP'],
  ['PAP'],
  ['ČTK', 'CTK', 'Czech News Agency'],
  ['MTI'],
  ['BTA'],
  ['Agerpres'],
  ['HINA'],
  ['Tanjug'],
  ['BNS', 'Baltic News Service'],
  ['LETA'],
  ['ELTA'],
  ['STT'],
  ['NTB'],
  ['TT'],
  ['Ritzau'],
  ['Lusa'],
  ['MENA', 'Middle East News Agency'],
  ['SANA'],
  ['IRNA'],
  ['WAM', 'Emirates News Agency'],
  ['Bloomberg', 'Bloomberg News'],
  ['Dow Jones', 'Dow Jones Newswires'],
  ['States Newsroom'],
  ['Inter Press Service', 'IPS'],
  ['Religion News Service', 'RNS'],
  ['Kaiser Health News', 'KFF Health News'],
  ['The Conversation'],
  ['ProPublica'],
  ['Local Democracy Reporting Service'],
];

const BY_FORM = new Map(AGENCIES.flatMap(forms => forms.map(form => [form, forms[0] ?? form] as const)));

/** No form has more words. */
const MOST_WORDS = 5;

/** The agency that a form stands for. */
export const agencyOf = (form: string): string | undefined => BY_FORM.get(form.trim());

/** The agency that words begin with: "AP contributed" → Associated Press. The longest form counts. */
export function agencyAtStart(written: string): string | undefined {
  const words = written.trim().split(/\s+/, MOST_WORDS);
  for (let count = words.length; count > 0; count--) {
    const agency = agencyOf(
      words
        .slice(0, count)
        .join(' ')
        .replace(/(?<![.,;:)\]])[.,;:)\]]+$/, ''),
    );
    if (agency) return agency;
  }
  return undefined;
}

/** The agency that words end with: "staff of The Associated Press" → Associated Press. */
export function agencyAtEnd(written: string): string | undefined {
  const words = written.trim().split(/\s+/).slice(-MOST_WORDS);
  for (let from = 0; from < words.length; from++) {
    const agency = agencyOf(
      words
        .slice(from)
        .join(' ')
        .replace(/^[([]+/, ''),
    );
    if (agency) return agency;
  }
  return undefined;
}
