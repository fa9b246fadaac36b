/**
 * The commonest function words of the languages news is most often read in, by BCP 47 code. General knowledge of
 * the languages; about twenty words each make half of the running text's small words.
 */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that was for it with as on be at by this had are but from or have an they which were his been has said will not who',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis mehr durch man sei',
  fr: 'le de la les et des en du une un est dans pour que qui sur par au plus pas ne ce avec il sont son cette aux mais comme ont été se ses elle leur fait être deux nous même après',
  es: 'de la que el en y los del se las por un para con no una su al lo como más pero sus le ya o este ha sí porque esta entre cuando muy sin sobre también me hasta hay donde han quien',
  it: 'di che è la il un a per in una mi sono ho non ma lo ha le si con i da come al del della dei nel alla più anche gli delle sul dalla ed stato questo',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso',
  nl: 'de van een het en in is dat op te zijn met voor niet aan er om ook als bij dan nog naar maar door over uit tot hij worden deze heeft zich wordt kan geen meer hebben was werd',
  sv: 'och att det i en på som är av för med den till har de inte om ett han men var sig från vi så kan när år under också efter eller nu där vid mot ska skulle kommer ut får finns',
  da: 'og i at det en den til er som på de med han af for ikke der var et har om sig fra men vi kan så hun efter skal bliver eller nu hvor mod også ved blev over være havde ud sin',
  no: 'og i det på som er en til å av for at med de den har ikke om et var fra men vi kan så han seg etter skal ble eller nå hvor mot også ved blir over være hadde ut sin jeg',
  fi: 'ja on ei että se hän oli mutta kun ovat joka mukaan myös sen tai kuin niin ole jo vain sekä mitä nyt noin vielä olla sitä jos ovat ollut voi kanssa siitä hänen tämä',
  pl: 'w i na z do się nie to że o jest od jak po za przez dla ale co oraz który przy roku ma tym są już być tego jego która tylko ze został czy go także tak było tej',
  cs: 'a se na v že je to o s z do i ve k pro za by po ale jako od si ale až tak jsou podle který už která jeho bude byl při také jen aby před než které má let nebo',
  hu: 'a az és hogy nem is egy ez meg de csak már azt volt el mint ki van még lesz vagy ha után szerint én lehet kell amely pedig ezt ami hogy minden sem most',
  ro: 'de și în la a cu pe nu o că din este un care pentru se mai au fost ce sunt prin sau dar după al ale lui ar fi între acest fi când această până doar',
  tr: 've bir bu da de için ile olarak çok daha olan gibi en kadar sonra olduğu var ise ancak ne o değil her göre ya ama yeni tarafından diye türkiye dedi iki etti oldu',
  id: 'yang dan di untuk dengan dari ini pada tidak itu dalam ke akan juga telah oleh adalah ada karena sudah bisa saat lebih kata para mereka saya tersebut kami atau dia sebagai',
  vi: 'và của là có được cho các không trong với một người những này đã khi để về từ ra đến cũng như tại sẽ nhiều vào trên ông năm phải',
  ru: 'и в не на что с по как это а он из но за его к от у о для все же так был будет было до после при они она бы только мы году также или если этот который чтобы того была были',
  uk: 'і в не на що з як це а він із та але за його до від у про для все ж так був буде було після при вони вона би тільки ми році також або якщо цей який щоб того була були є й',
  bg: 'и на в да за не се от с по са е че това като до при но който ще беше те той след или още със бъде към само бе им му която',
  el: 'και το να του η της την με που για στο ο από είναι τα τον τη θα στην οι των σε ότι δεν τις στη τους ένα μια αυτό κατά μετά έχει',
  ar: 'في من على أن إلى التي عن مع هذا الذي ما لا كان بعد هذه بين كما قال قد أو ذلك كل لم خلال إن وقد وفي حيث غير هو كانت ولا',
  fa: 'و در به از که این را با است برای آن یک خود تا کرد بر هم نیز گفت شد او شود ها می بود وی شده باید دارد اما',
  he: 'של את על לא הוא כי זה עם היא גם אני כל אל או יותר אם אבל היה רק לאחר בין כך מה אך יש היום הם אמר',
  hi: 'के में की है और से को का ने पर कि हैं यह एक भी इस नहीं लिए कर हो था ही तो कहा गया वह साथ',
};

const LANGUAGES = new Map<string, readonly string[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS))
  for (const word of words.split(' '))
    LANGUAGES.set(word, [...new Set([...(LANGUAGES.get(word) ?? []), language])]);

/** Scripts that tell the language without words; kana before Han, which Japanese also writes. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u],
  ['th', /\p{Script=Thai}/u],
];

/** 20,000 characters are 3,000 words: more would not change the answer. */
const SAMPLE = 20_000;
/** A fifth of a text's words are among these in every language here; a tenth leaves room for lists and names. */
const LEAST_SHARE = 0.1;
/** How far the best language has to be ahead of the next: closer ones (Danish, Norwegian) stay apart by this little. */
const LEAST_LEAD = 1.1;
const LEAST_WORDS = 4;
/** A script that fills a fifth of the letters is what the text is written in; names in Latin stand between. */
const LEAST_SCRIPT = 0.2;

function byScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu) ?? [];
  const found = SCRIPTS.find(
    ([, script]) => letters.filter(letter => script.test(letter)).length > LEAST_SCRIPT * letters.length,
  );
  return found?.[0] ?? null;
}

/** The language a text is written in, as a BCP 47 code, by its function words or its script; "und" if unsure. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const script = byScript(sample);
  if (script) return script;
  const words = sample.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const hits = new Map<string, number>();
  for (const word of words)
    for (const language of LANGUAGES.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  const [best, next] = [...hits].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < LEAST_WORDS || best[1] < LEAST_SHARE * words.length) return 'und';
  return next && best[1] < LEAST_LEAD * next[1] ? 'und' : best[0];
}

/**
 * The language to read an article in. What the page declares counts only where its words do not tell: templates
 * declare English around articles in any language.
 */
export function settleLanguage(declared: string, text: string): string {
  const detected = detectLanguage(text);
  if (detected === 'und') return declared || 'und';
  return declared.toLowerCase().split('-')[0] === detected ? declared : detected;
}
