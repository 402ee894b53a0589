import { parseArticle } from '@wenmai/parser';
import type { Messages } from '../lib/messages/zh';
import { marksOf } from '../lib/reading/notes';
import { MarkedText } from './reading/marked-text';

/** Made up, with something to note of most kinds. */
const TEXT = `“桥一通，赶集少走八里路。”3月5日，柳湾镇村民何桂兰说，过去要绕到上游的渡口，一来一回就是半天。

去年，全镇特色种植产值1.2亿元，同比增长18.6%。镇农业办公室主任陆远帆介绍，下一步还要再修两座桥。
`;

/** What the site does, shown on a few lines: the home page says it in words beside it. */
export function Specimen({ messages }: { messages: Messages }) {
  const article = parseArticle(TEXT, { published: '2024-03-06' });
  // That a paragraph alone names no editor is no news here.
  const marks = marksOf(article).filter(({ layer }) => layer !== 'checks');
  return (
    <figure className="specimen" aria-label={messages.home.specimen}>
      <div className="reader" lang="zh">
        <div className="text">
          {article.blocks.map(({ id, span }) => (
            <p key={id}>
              <MarkedText source={TEXT} span={span} marks={marks} messages={messages} noted />
            </p>
          ))}
        </div>
      </div>
    </figure>
  );
}
