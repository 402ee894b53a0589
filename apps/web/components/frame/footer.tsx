import type { Messages } from '../../lib/messages/zh';

export function Footer({ messages }: { messages: Messages }) {
  return (
    <footer className="site-footer">
      <p>{messages.footer}</p>
    </footer>
  );
}
