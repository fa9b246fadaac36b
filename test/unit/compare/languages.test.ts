import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareWhole, kinds } from './compare-pair.ts';

/** Invented stories: language, as it was, as it became. */
const PAIRS: readonly (readonly [language: string, was: string, now: string, expected: readonly string[]])[] =
  [
    [
      'de',
      'Der Gemeinderat von Bergstadt hat am Dienstag den Bau der neuen Brücke beschlossen. Die Arbeiten kosten 12,5 Millionen Euro. „Wir haben lange gewartet“, sagte Bürgermeisterin Anna Holm. Im Mai 2021 soll alles fertig sein. Die Anwohner fürchten Lärm.',
      'Der Gemeinderat von Bergstadt hat am Donnerstag den Bau der neuen Brücke beschlossen. Die Arbeiten kosten 15,5 Millionen Euro. „Wir haben kurz gewartet“, sagte Bürgermeisterin Greta Dahl. Im Mai 2021 soll alles fertig sein.',
      ['date', 'number', 'quote', 'name', 'omission'],
    ],
    [
      'es',
      'El consejo de Puerto Viejo aprobó el martes la obra del nuevo puente. El costo será de 12 millones de euros. «Hemos esperado mucho», dijo la alcaldesa Ana Torres. La obra termina el 3 de mayo de 2021. Los vecinos temen el ruido de las máquinas.',
      'El consejo de Puerto Viejo aprobó el jueves la obra del nuevo puente. El costo será de 15 millones de euros. «Hemos esperado poco», dijo la alcaldesa Clara Ruiz. La obra termina el 3 de mayo de 2022.',
      ['date', 'number', 'quote', 'name', 'omission'],
    ],
    [
      'fr',
      'Le conseil de Pontville a approuvé mardi le chantier du nouveau pont. Les travaux coûtent 12 millions d’euros. « Nous avons attendu longtemps », a déclaré la maire Anne Morel. Tout sera prêt le 3 mai 2021. Les riverains craignent le bruit des machines.',
      'Le conseil de Pontville a approuvé jeudi le chantier du nouveau pont. Les travaux coûtent 15 millions d’euros. « Nous avons attendu longtemps », a déclaré la maire Claire Petit. Tout sera prêt le 3 juin 2021.',
      ['date', 'number', 'name', 'omission'],
    ],
    [
      'ru',
      'Совет города Нордвик во вторник одобрил строительство нового моста. Работы обойдутся в 12 миллионов рублей. «Мы долго ждали», — сказала мэр Анна Холм. Мост откроют 3 мая 2021 года. Жители опасаются шума машин.',
      'Совет города Нордвик в четверг одобрил строительство нового моста. Работы обойдутся в 15 миллионов рублей. «Мы недолго ждали», — сказала мэр Вера Линд. Мост откроют 3 июня 2021 года.',
      ['date', 'number', 'quote', 'name', 'omission'],
    ],
    [
      'ar',
      'وافق مجلس المدينة يوم الثلاثاء على بناء الجسر الجديد. تبلغ تكلفة العمل 12 مليون دولار. وقالت رئيسة البلدية: «لقد انتظرنا طويلا». سيفتح الجسر في 3 مايو 2021. يخشى السكان ضجيج الآلات في الليل.',
      'وافق مجلس المدينة يوم الخميس على بناء الجسر الجديد. تبلغ تكلفة العمل 15 مليون دولار. وقالت رئيسة البلدية: «لقد انتظرنا قليلا». سيفتح الجسر في 3 مايو 2021.',
      ['date', 'number', 'quote', 'omission'],
    ],
    [
      'zh',
      '市议会星期二批准了新桥的建设。工程耗资1200万元。“我们等了很久，”市长陈安娜说。大桥将于2021年5月3日开放。居民担心夜里的噪音。',
      '市议会星期二批准了新桥的建设。工程耗资1500万元。“我们等了不久，”市长陈安娜说。大桥将于2021年6月3日开放。',
      ['number', 'quote', 'date', 'omission'],
    ],
  ];

for (const [language, was, now, expected] of PAIRS)
  test(`${language}: figures, dates, names, quotations and missing sentences are found without word lists`, () => {
    assert.deepEqual([...kinds(compareWhole(now, was, language))].sort(), [...expected].sort());
  });

test('the same story in any of these languages has nothing to find', () => {
  for (const [language, was] of PAIRS) assert.deepEqual(compareWhole(was, was, language).drafts, []);
});

test('word lists of English stay silent elsewhere', () => {
  const story = PAIRS.find(([language]) => language === 'de')?.[1] ?? '';
  const changed = story.replace('fürchten', 'begrüßen');
  assert.ok(changed !== story);
  assert.deepEqual(kinds(compareWhole(changed, story, 'de')), []);
});

const IN_WORDS: readonly (readonly [language: string, was: string, now: string])[] = [
  ['de', 'Vierzehn Boote sanken im Hafen.', 'Vierzig Boote sanken im Hafen.'],
  ['es', 'Catorce barcos se hundieron en el puerto.', 'Cuarenta barcos se hundieron en el puerto.'],
  ['fr', 'Quatorze bateaux ont coulé dans le port.', 'Quarante bateaux ont coulé dans le port.'],
  ['ru', 'Четырнадцать лодок затонули в порту.', 'Сорок лодок затонули в порту.'],
];

for (const [language, was, now] of IN_WORDS)
  test(`${language}: ${was} → ${now}`, () => {
    const story = PAIRS.find(([other]) => other === language)?.[1] ?? '';
    assert.deepEqual(kinds(compareWhole(`${story} ${now}`, `${story} ${was}`, language)), ['number']);
  });
