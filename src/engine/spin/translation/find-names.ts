import type { Word } from '../words.ts';
import { PEOPLE, PLACES } from './name-forms.ts';
import type { Trace } from './trace.ts';

interface NameForm {
  readonly english: string;
  readonly from: readonly string[];
  readonly person: boolean;
}

function readForms(table: string, person: boolean): [string, NameForm][] {
  let from: readonly string[] = [];
  return table.split('\n').flatMap(line => {
    const [forms = '', english] = line.split(' = ');
    if (!english) {
      from = forms.split(' ');
      return [];
    }
    return forms.split(' ').map((form): [string, NameForm] => [form, { english, from, person }]);
  });
}

const FORMS = new Map([...readForms(PEOPLE, true), ...readForms(PLACES, false)]);

/** Names in the spelling of another language than English: "Serguei" for "Sergei". */
export function findNames(words: readonly Word[]): Trace[] {
  return words.flatMap((word, i): Trace[] => {
    const form = word.written ? FORMS.get(word.key) : undefined;
    // "Londres" inside a longer name is that name's own: a street, a bank, a book.
    const inName = !form?.person && (words[i - 1]?.capital || (word.joined && words[i + 1]?.capital));
    if (!form || inName) return [];
    return [
      {
        start: word.start,
        end: word.end,
        sureness: 'sure',
        habit: `name ${word.key}`,
        usual: form.english,
        from: form.from,
        why: `English print writes “${form.english}”`,
      },
    ];
  });
}
