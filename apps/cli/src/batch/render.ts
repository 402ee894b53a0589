import type { CheckRequest } from '../check/findings';
import type { FactsRequest } from '../facts/rows';
import { type DocumentFormat, documentFormat, type Render } from '../output/formats';
import type { View } from '../output/show';

/** How articles become text: plain data, so that it can be handed to another thread. */
export type RenderRequest =
  | { readonly kind: 'document'; readonly format: DocumentFormat }
  | { readonly kind: 'facts'; readonly request: FactsRequest }
  | { readonly kind: 'show'; readonly view: View }
  | { readonly kind: 'check'; readonly request: CheckRequest };

/** Loads what a request needs. */
export async function loadRender(request: RenderRequest): Promise<Render> {
  switch (request.kind) {
    case 'document':
      return documentFormat(request.format).load();
    case 'facts': {
      const { factRows } = await import('../facts/rows');
      return (article, { name }) => JSON.stringify(factRows(article, name, request.request));
    }
    case 'check': {
      const { checkArticle } = await import('../check/findings');
      return (article) => JSON.stringify(checkArticle(article, request.request));
    }
    case 'show': {
      const { showArticle } = await import('../output/show');
      return (article) => showArticle(article, request.view);
    }
  }
}

/** Whether what is rendered is of use only beside the text it was made from. */
export function needsSource(request: RenderRequest): boolean {
  return request.kind === 'document' && documentFormat(request.format).needsSource === true;
}
