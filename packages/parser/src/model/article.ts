import type { Block, Section, Sentence } from './blocks';
import type { Statistic } from './claims';
import type { Credit, Published, Publisher, Reference, Wire } from './credits';
import type { Diagnostic } from './diagnostics';
import type { Organization, Person, Place, Quantity, Quotation, Time } from './mentions';
import type { TextSpan } from './span';

/** The text an article was read from, as given. */
export interface Source {
  readonly text: string;
  /** Name of the file or record. */
  readonly name?: string;
  readonly url?: string;
  readonly mediaType: string;
  /** Character set the bytes were decoded from. */
  readonly encoding?: string;
}

/** What the layout of the text tells, before anything is read from its sentences. */
export interface Structure {
  /** Version of the model. */
  readonly version: 1;
  readonly source: Source;
  readonly headline: TextSpan | null;
  /** The line above the headline (引题). */
  readonly kicker: TextSpan | null;
  /** The line below the headline (副题). */
  readonly subtitle: TextSpan | null;
  readonly published: Published | null;
  readonly publisher: Publisher | null;
  /** The opening of the first paragraph that tells where, when and by whom the report was filed. */
  readonly wire: Wire | null;
  /** What relative times are resolved against; null where nothing is known. */
  readonly reference: Reference | null;
  readonly credits: readonly Credit[];
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
}

/** A Chinese news article in which every value points back at the characters it was read from. */
export interface Article extends Structure {
  readonly times: readonly Time[];
  readonly quantities: readonly Quantity[];
  readonly statistics: readonly Statistic[];
  readonly quotations: readonly Quotation[];
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly places: readonly Place[];
  readonly diagnostics: readonly Diagnostic[];
}
