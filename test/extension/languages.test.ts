import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type Newsstand, openNewsstand } from '../demo/newsstand.ts';
import { exhibits, visit } from '../gallery/gallery.ts';
import { root } from '../setup/step.ts';
import type { Driver } from './driver/driver.ts';
import { openBrowser } from './driver/open.ts';
import { checked, reads } from './reader.ts';
import { browserName, inTurn } from './with-browser.ts';

const LOCALES = path.join(root, 'src/extension/_locales');

type Messages = Readonly<Record<string, { readonly message: string }>>;

const messagesIn = (locale: string): Messages =>
  JSON.parse(readFileSync(path.join(LOCALES, locale, 'messages.json'), 'utf8'));

/** The narrowest window that is promised. CSS pixels. */
const NARROW = 320;

/** What has the most and the longest words of ours in a line. */
const WIDEST = ['popup altered', 'popup consent', 'popup reasons', 'report altered', 'options', 'welcome'];

/** How wide a page is, what of that is seen, and the buttons whose words stand in more than one line. */
const measure = () => {
  const buttons = [...document.querySelectorAll('.button')].filter(button => {
    const words = document.createRange();
    words.selectNodeContents(button);
    const boxes = [...words.getClientRects()].filter(({ width }) => width > 1);
    return Math.max(...boxes.map(({ top }) => top)) >= Math.min(...boxes.map(({ bottom }) => bottom));
  });
  const { scrollWidth: width, clientWidth: seen } = document.documentElement;
  return { width, seen, broken: buttons.map(button => button.textContent) };
};

/** Words of the version tree that stand outside their box, and headings of its steps whose names stand the other way round. */
const provenance = () => {
  document.querySelector('#provenance')?.scrollIntoView();
  const boxes = [...document.querySelectorAll('.tree-box')];
  const outside = boxes.flatMap(box => {
    const { left, right, top, bottom } = box.getBoundingClientRect();
    return [...(box.parentElement?.querySelectorAll('.tree-name, .tree-date, .tree-original') ?? [])]
      .filter(words => {
        const place = words.getBoundingClientRect();
        const isIn = place.left >= left && place.right <= right && place.top >= top && place.bottom <= bottom;
        return !isIn || words.scrollWidth > words.clientWidth;
      })
      .map(({ textContent }) => textContent);
  });
  const isMirrored = document.documentElement.dir === 'rtl';
  const wrong = [...document.querySelectorAll('.edge h3')].filter(({ firstChild: words }) => {
    const said = words?.textContent ?? '';
    const arrow = said.search(/[→←]/);
    if (!words || arrow < 0) return true;
    // The first letter of either name.
    const [from = 0, to = 0] = [said.search(/\w/), arrow + said.slice(arrow).search(/\w/)].map(at => {
      const letter = document.createRange();
      letter.setStart(words, at);
      letter.setEnd(words, at + 1);
      const { left, top } = letter.getBoundingClientRect();
      return top * 10_000 + (isMirrored ? -left : left);
    });
    return from > to;
  });
  return { outside, boxes: boxes.length, wrong: wrong.map(({ textContent }) => textContent) };
};

let newsstand: Newsstand;
let driver: Driver | null = null;
before(async () => {
  newsstand = await openNewsstand();
});
after(async () => {
  await driver?.close();
  await newsstand.close();
});

/** The browser, in another language: where it can change its own it is not opened anew. */
async function speaking(language: string): Promise<Driver> {
  if (driver?.speak) await driver.speak(language);
  else {
    await driver?.close();
    driver = await openBrowser(browserName, { headless: true, language });
  }
  return driver;
}

for (const [place, locale] of readdirSync(LOCALES).entries()) {
  const messages = messagesIn(locale);
  const say = (name: string): string => messages[name]?.message ?? '';
  const language = say('language');

  describe(`in a ${browserName} that speaks ${language}`, { skip: inTurn(place) }, () => {
    let browser: Driver;
    before(async () => {
      browser = await speaking(language);
    });

    test('the popup speaks it too, the reasons of every finding included', async () => {
      const popup = await browser.click(await browser.open(newsstand.address('spun')));
      const { report } = await checked(popup);
      await reads(popup, say('verdictSpun'));
      assert.deepEqual(await popup.run(() => [document.documentElement.lang, document.documentElement.dir]), [
        language,
        say('direction'),
      ]);
      assert.ok(report && report.findings.length > 5);
      const said = [report.verdict.summary, ...report.findings.map(({ why }) => why)];
      const isEnglish = (sentence: string) => /\b(?:this text|it seems|would fit|these)\b/i.test(sentence);
      assert.deepEqual(said.filter(sentence => isEnglish(sentence) !== (locale === 'en')).slice(0, 3), []);
    });

    test('the report draws every text of the story in its box, and tells who copied whom in that order', async () => {
      const all = await exhibits(browser, language);
      const report = await visit(browser, all.find(({ name }) => name === 'report altered') ?? assert.fail());
      const { outside, boxes, wrong } = await report.run(provenance);
      await report.close();
      assert.ok(boxes > 4);
      assert.deepEqual(outside, []);
      assert.deepEqual(wrong, []);
    });

    test('a narrow window holds its widest pages and states, every button in one line', async t => {
      const all = await exhibits(browser, language);
      for (const exhibit of all.filter(({ name }) => WIDEST.includes(name)))
        await t.test(exhibit.name, async () => {
          const tab = await visit(browser, exhibit);
          await tab.resize(NARROW);
          const { width, seen, broken } = await tab.run(measure);
          await tab.close();
          assert.ok(width <= seen, `${width} CSS pixels of content in ${seen}`);
          assert.deepEqual(broken, []);
        });
    });
  });
}
