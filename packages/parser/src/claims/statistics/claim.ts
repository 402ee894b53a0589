import type { Statistic } from '../../model';
import type { Predicate } from './predicates';

/** A claim before it is numbered. */
export interface Claim extends Omit<Statistic, 'id' | 'partOf'> {
  /** Tells it from the other claims of the article. */
  readonly key: string;
  /** Whether it is a statistic by itself, or only a figure that a later clause may make one. */
  readonly stated: boolean;
  readonly kind: Predicate['kind'];
  /** Key of the total of which it is a part. */
  readonly total: string | null;
}
