import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectLanguage, settleLanguage } from '../../../src/engine/language.ts';

const SENTENCES: Readonly<Record<string, string>> = {
  en: 'The harbour board said on Monday that it will not pay for the new bridge, which was planned for years.',
  de: 'Die Hafenverwaltung teilte am Montag mit, dass sie für die neue Brücke nicht zahlen wird, die seit Jahren geplant ist.',
  fr: 'La direction du port a dit lundi qu’elle ne paiera pas pour le nouveau pont, qui est prévu depuis des années dans la ville.',
  es: 'La dirección del puerto dijo el lunes que no va a pagar por el nuevo puente, que está previsto desde hace años para la ciudad.',
  nl: 'Het havenbestuur zei maandag dat het niet zal betalen voor de nieuwe brug, die al jaren is gepland en nog niet werd gebouwd.',
  ru: 'Правление порта заявило в понедельник, что оно не будет платить за новый мост, который был запланирован еще в прошлом году.',
  uk: 'Правління порту заявило в понеділок, що воно не буде платити за новий міст, який був запланований ще до війни та не є готовим.',
  ar: 'قالت إدارة الميناء يوم الاثنين إنها لن تدفع ثمن الجسر الجديد الذي كان من المقرر بناؤه في المدينة على مدى سنوات قبل هذا العام',
  zh: '港口管理委员会周一表示，不会为这座多年前规划的新桥付款。',
  ja: '港湾局は月曜日、何年も前に計画された新しい橋の費用を支払わないと述べた。',
};

for (const [language, sentence] of Object.entries(SENTENCES))
  test(`a sentence in ${language} is told from the others`, () => {
    assert.equal(detectLanguage(sentence), language);
  });

test('names and numbers alone are in no language', () => {
  assert.equal(detectLanguage('Ostrava 3, Linz 1 (Kovacs 12, 44, Duda 80; Maier 61)'), 'und');
  assert.equal(detectLanguage(''), 'und');
});

test('a page that calls German English is read as German', () => {
  assert.equal(settleLanguage('en-US', SENTENCES.de!), 'de');
});

test('what the page says stands where it is more exact, or where the words do not tell', () => {
  assert.equal(settleLanguage('en-GB', SENTENCES.en!), 'en-GB');
  assert.equal(settleLanguage('fi', 'Ostrava 3, Linz 1'), 'fi');
  assert.equal(settleLanguage('', ''), 'und');
});
