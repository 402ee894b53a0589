import type { Messages } from '../../lib/messages/zh';
import { LAYERS, type Mark } from '../../lib/reading/notes';

/** Reading or source, and the layers of notes. Plain inputs that CSS looks at: they work without JavaScript. */
export function Controls({ marks, messages }: { marks: readonly Mark[]; messages: Messages }) {
  const present = new Set(marks.map(({ layer }) => layer));
  return (
    <div className="controls" lang={messages.lang}>
      <fieldset className="views">
        <legend>{messages.article.view}</legend>
        <label>
          <input type="radio" name="view" id="view-reading" defaultChecked />
          {messages.article.reading}
        </label>
        <label title={messages.article.sourceHint}>
          <input type="radio" name="view" id="view-source" />
          {messages.article.source}
        </label>
      </fieldset>
      {present.size > 0 && (
        <fieldset className="layers">
          <legend>{messages.layers.label}</legend>
          {LAYERS.filter((layer) => present.has(layer)).map((layer) => (
            <label key={layer} className={layer}>
              <input type="checkbox" id={`layer-${layer}`} defaultChecked />
              {messages.layers[layer]}
            </label>
          ))}
        </fieldset>
      )}
      <a className="to-glance" href="#glance">
        {messages.glance.link}
      </a>
    </div>
  );
}
