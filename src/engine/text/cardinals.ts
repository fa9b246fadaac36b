/**
 * Numbers in words of languages other than English, as `word:value`. Left out are words for one, which are articles as
 * well, and French "neuf", which is "new". Russian with the genitive that follows most prepositions.
 */
const WORDS: Readonly<Record<string, string>> = {
  de: `zwei:2 drei:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 elf:11 zwölf:12 dreizehn:13 vierzehn:14
    fünfzehn:15 sechzehn:16 siebzehn:17 achtzehn:18 neunzehn:19 zwanzig:20 dreißig:30 vierzig:40 fünfzig:50 sechzig:60
    siebzig:70 achtzig:80 neunzig:90`,
  es: `dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 trece:13 catorce:14 quince:15
    dieciséis:16 diecisiete:17 dieciocho:18 diecinueve:19 veinte:20 treinta:30 cuarenta:40 cincuenta:50 sesenta:60
    setenta:70 ochenta:80 noventa:90`,
  fr: `deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 dix:10 onze:11 douze:12 treize:13 quatorze:14 quinze:15
    seize:16 vingt:20 trente:30 quarante:40 cinquante:50 soixante:60`,
  it: `due:2 tre:3 quattro:4 cinque:5 sei:6 sette:7 otto:8 nove:9 dieci:10 undici:11 dodici:12 tredici:13
    quattordici:14 quindici:15 sedici:16 diciassette:17 diciotto:18 diciannove:19 venti:20 trenta:30 quaranta:40
    cinquanta:50 sessanta:60 settanta:70 ottanta:80 novanta:90`,
  pt: `dois:2 duas:2 três:3 quatro:4 cinco:5 seis:6 sete:7 oito:8 nove:9 dez:10 onze:11 doze:12 treze:13 catorze:14
    quatorze:14 quinze:15 dezesseis:16 dezasseis:16 dezessete:17 dezassete:17 dezoito:18 dezenove:19 dezanove:19
    vinte:20 trinta:30 quarenta:40 cinquenta:50 sessenta:60 setenta:70 oitenta:80 noventa:90`,
  ru: `два:2 две:2 двух:2 три:3 трёх:3 трех:3 четыре:4 четырёх:4 четырех:4 пять:5 пяти:5 шесть:6 шести:6 семь:7
    восемь:8 восьми:8 девять:9 девяти:9 десять:10 десяти:10 одиннадцать:11 двенадцать:12 тринадцать:13
    четырнадцать:14 пятнадцать:15 шестнадцать:16 семнадцать:17 восемнадцать:18 девятнадцать:19 двадцать:20
    двадцати:20 тридцать:30 тридцати:30 сорок:40 сорока:40 пятьдесят:50 шестьдесят:60 семьдесят:70 восемьдесят:80
    девяносто:90`,
};

const NONE: ReadonlyMap<string, string> = new Map();
const CARDINALS = new Map(
  Object.entries(WORDS).map(([language, words]): [string, ReadonlyMap<string, string>] => [
    language,
    new Map(
      words.split(/\s+/).map(word => {
        const [written = '', value = ''] = word.split(':');
        return [written, value];
      }),
    ),
  ]),
);

/** The numbers in words of a language (BCP 47), from folded word to figure; empty for a language not listed. */
export const cardinalsOf = (language: string): ReadonlyMap<string, string> =>
  CARDINALS.get(language.slice(0, 2).toLowerCase()) ?? NONE;
