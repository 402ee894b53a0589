import path from 'node:path';
import sharp from 'sharp';
import { loadArticle, loadLibrary } from '../../lib/library';
import { previewSvg } from './preview';

/** How many images are drawn at once. */
const AT_ONCE = 4;

/** Draws every article's preview image: `articles/<slug>.png`. */
export async function writePreviews(out: string): Promise<void> {
  const waiting = [...loadLibrary()];
  const work = async () => {
    for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
      const svg = previewSvg(loadArticle(entry.slug));
      await sharp(Buffer.from(svg))
        .png({ palette: true, colours: 16, compressionLevel: 9 })
        .toFile(path.join(out, 'articles', `${entry.slug}.png`));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
