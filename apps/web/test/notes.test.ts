import { parseArticle } from '@wenmai/parser';
import { describe, expect, test } from 'vitest';
import { LAYERS, marksOf } from '../lib/reading/notes';
import { SEED, seedText, siteOpener } from './setup/pages';

const open = siteOpener();
const article = parseArticle(seedText);
const marks = marksOf(article);
const shown = marks.filter(({ note }) => note !== null);
const address = `/zh/articles/${SEED}/`;
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const desk = { viewport: { width: 1440, height: 900 } };

/** A person with a note and several mentions. */
const person = article.people.find(({ mentions, roles }) => mentions.length > 2 && roles.length > 0);
if (!person) throw new Error('the seed has lost its people');

describe('notes', () => {
  test('every note stands in the page, beside words that are the very characters of the text', async () => {
    const page = await open(address, desk);
    const ids = await page.locator('.note').evaluateAll((notes) => notes.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(10);
    const noted = shown.filter(({ subject }) => ids.includes(`note-${subject}`));
    expect(noted).toHaveLength(ids.length);
    for (const { subject, span } of noted) {
      const words = await page.locator(`.text u:is(#${subject}, [data-of~="${subject}"])`).allTextContents();
      expect(words.join('')).toContain(seedText.slice(span.start, span.end));
    }
  });

  test('on a wide window they stand in the margins, none over another and none over the text', async () => {
    const page = await open(address, desk);
    const boxes = await page.locator('.note:visible').evaluateAll((notes) =>
      notes.map((note) => {
        const { left, right, top, bottom } = note.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
    const text = await page.locator('.text').evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return { left, right };
    });
    expect(boxes.length).toBeGreaterThan(10);
    for (const [i, a] of boxes.entries()) {
      expect(a.right <= text.left || a.left >= text.right).toBe(true);
      for (const b of boxes.slice(i + 1)) {
        expect(a.bottom <= b.top || b.bottom <= a.top || a.right <= b.left || b.right <= a.left).toBe(true);
      }
    }
  });

  test('hovering words lights up their note and all their kin, and the other way round', async () => {
    const page = await open(address, desk);
    const lit = page.locator('.lit');
    await page.locator(`#${person.id}-2`).hover();
    expect(await page.locator(`#note-${person.id}.lit`).count()).toBe(1);
    expect(await page.locator(`u.lit:is(#${person.id}, [data-of~="${person.id}"])`).count()).toBe(
      person.mentions.length,
    );
    await page.mouse.move(0, 0);
    expect(await lit.count()).toBe(0);
    await page.locator(`#note-${person.id}`).hover();
    expect(await page.locator(`#${person.id}.lit`).count()).toBe(1);
  });

  test('so does the keyboard: the words themselves are the link to their note', async () => {
    const page = await open(address, desk);
    const words = page.locator(`.text a[href="#note-${person.id}"]`);
    expect(person.mentions.map(({ text }) => text)).toContain(await words.textContent());
    await words.focus();
    expect(await page.locator(`#note-${person.id}.lit`).count()).toBe(1);
  });

  test('where notes are few they stand beside the very line of their words', async () => {
    const page = await open(address, desk);
    const present = new Set(marks.map(({ layer }) => layer));
    for (const layer of LAYERS.filter((name) => name !== 'people' && present.has(name)))
      await page.locator(`#layer-${layer}`).uncheck();
    const distances = await page.locator('.note.people:visible').evaluateAll((notes) =>
      notes.map((note) => {
        const line = note.previousElementSibling?.getClientRects();
        return Math.abs(note.getBoundingClientRect().top - ([...(line ?? [])].at(-1)?.top ?? 0));
      }),
    );
    expect(distances.length).toBeGreaterThan(4);
    expect(distances.toSorted((a, b) => a - b)[Math.floor(distances.length / 2)]).toBeLessThan(12);
  });

  test('layers can be switched off and on, and are remembered', async () => {
    const page = await open(address, desk);
    const notes = page.locator('.note.people:visible');
    const before = await notes.count();
    expect(before).toBeGreaterThan(0);
    await page.getByRole('checkbox', { name: '人物' }).uncheck();
    expect(await notes.count()).toBe(0);
    expect(await page.locator('.note.organizations:visible').count()).toBeGreaterThan(0);
    await page.reload();
    expect(await notes.count()).toBe(0);
    await page.getByRole('checkbox', { name: '人物' }).check();
    expect(await notes.count()).toBe(before);
  });

  test('a link that serves two notes keeps its ring until both are switched off', async () => {
    const page = await open(address, desk);
    // Wherever in the page there are two notes behind one link, of layers that differ.
    const pairs = await page.locator('.text .note + .note').evaluateAll((notes) =>
      notes.flatMap((note) => {
        const first = note.previousElementSibling;
        const link = first?.previousElementSibling;
        const layers = [first, note].map((each) => each?.className.replace('note ', '') ?? '');
        return link?.matches('u:has(> a), .ring') && layers[0] !== layers[1]
          ? [{ id: first?.id, layers }]
          : [];
      }),
    );
    expect(pairs.length).toBeGreaterThan(0);
    for (const { id, layers } of pairs) {
      const link = page.locator(`.text a[href="#${id}"]`);
      const ring = () => link.evaluate((each) => getComputedStyle(each, '::after').display);
      const drawn = () => link.evaluate((each) => getComputedStyle(each).display);
      const seen = async () => (await ring()) !== 'none' && (await drawn()) !== 'none';
      const [first, second] = layers.map((layer) => page.locator(`#layer-${layer}`));
      expect(await seen()).toBe(true);
      await first?.uncheck();
      expect(await seen()).toBe(true);
      expect(await link.evaluate((each: HTMLElement) => each.tabIndex)).toBe(0);
      await second?.uncheck();
      expect(await seen()).toBe(false);
      await first?.check();
      expect(await seen()).toBe(true);
      await second?.check();
    }
  });

  test('all layers off leave a clean page', async () => {
    const page = await open(address, desk);
    const present = new Set(marks.map(({ layer }) => layer));
    for (const layer of LAYERS.filter((name) => present.has(name)))
      await page.locator(`#layer-${layer}`).uncheck();
    expect(await page.locator('.note:visible').count()).toBe(0);
    const lines = await page
      .locator('.text u')
      .evaluateAll((all) => all.map((mark) => getComputedStyle(mark).textDecorationLine));
    expect(new Set(lines)).toEqual(new Set(['none']));
  });
});

describe('on a phone', () => {
  test('notes are folded, and a tap on the ring opens and closes one without moving the page', async () => {
    const page = await open(address, phone);
    expect(await page.locator('.note:visible').count()).toBe(0);
    const ring = page.locator(`.text a[href="#note-${person.id}"]`);
    await ring.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await ring.tap();
    expect(await page.locator(`#note-${person.id}`).isVisible()).toBe(true);
    expect(await ring.getAttribute('aria-expanded')).toBe('true');
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await ring.tap();
    expect(await page.locator(`#note-${person.id}`).isVisible()).toBe(false);
  });

  test('nothing is wider than the screen', async () => {
    const page = await open(address, phone);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

describe('without JavaScript', () => {
  test('notes stand in the margin, layers can be switched', async () => {
    const page = await open(address, { ...desk, javaScriptEnabled: false });
    expect(await page.locator(`#note-${person.id}`).isVisible()).toBe(true);
    await page.getByRole('checkbox', { name: '人物' }).uncheck();
    expect(await page.locator(`#note-${person.id}`).isVisible()).toBe(false);
  });

  test('on a phone a ring opens its note', async () => {
    const page = await open(address, { ...phone, javaScriptEnabled: false });
    await page.locator(`.text a[href="#note-${person.id}"]`).tap();
    expect(await page.locator(`#note-${person.id}`).isVisible()).toBe(true);
  });
});

test('in print the notes stay', async () => {
  const page = await open(address);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.note:visible').count()).toBeGreaterThan(10);
  expect(await page.locator('.controls').isVisible()).toBe(false);
});
