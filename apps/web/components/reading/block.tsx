import type { Block } from '@wenmai/parser';
import type { Messages } from '../../lib/messages/zh';
import type { Mark } from '../../lib/reading/notes';
import { MarkedText } from './marked-text';

interface Props {
  readonly block: Block;
  readonly line: number;
  readonly source: string;
  readonly marks: readonly Mark[];
  /** Ids of marks that have no words on the page to be the anchor of. */
  readonly anchors: readonly string[];
  readonly messages: Messages;
}

/**
 * One block in both dresses: as the reader wants it, and (in the source view) as it stands in the text, with its kind
 * and the rule that decided it. What is no part of the reading (lost photos' alt text, credits, junk) is in the source
 * view alone.
 */
export function BlockView({ block, line, source, marks, anchors, messages }: Props) {
  return (
    <div className={block.kind} id={block.id}>
      <p className="label">
        <i>{line}</i>
        {kindOf(block, messages)} <code>{block.rule}</code>
      </p>
      {anchors.map((id) => (
        <i key={id} id={id} />
      ))}
      <BlockText block={block} source={source} marks={marks} messages={messages} />
    </div>
  );
}

function BlockText({ block, source, marks, messages }: Omit<Props, 'line' | 'anchors'>) {
  const text = (
    <MarkedText
      source={source}
      span={block.span}
      marks={marks}
      messages={messages}
      noted={block.kind !== 'heading'}
    />
  );
  switch (block.kind) {
    case 'heading':
      return <Heading level={block.level}>{text}</Heading>;
    case 'paragraph':
      return <p>{text}</p>;
    case 'list-item':
      return <p className="item">{text}</p>;
    case 'caption':
      return <p className="caption-text">{text}</p>;
    case 'table':
      return <pre>{text}</pre>;
    case 'image':
      return (
        <>
          <p className="slot">{messages.article.image}</p>
          <p className="raw">{block.text}</p>
        </>
      );
    default:
      return <p className="raw">{block.text}</p>;
  }
}

function Heading({ level, children }: { level: 1 | 2 | 3; children: React.ReactNode }) {
  if (level === 1) return <h2>{children}</h2>;
  return level === 2 ? <h3>{children}</h3> : <h4>{children}</h4>;
}

function kindOf(block: Block, messages: Messages): string {
  const kind = messages.blockKinds[block.kind];
  return block.kind === 'boilerplate' ? `${kind} · ${messages.boilerplate[block.category]}` : kind;
}
