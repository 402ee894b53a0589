import type { ParseOptions } from '@wenmai/parser';
import type { Text } from '../lang';
import type { RenderRequest } from './render';

/** One article to be done. Plain data, so that it can be handed to another thread. */
export interface Job {
  /** What messages call it: the path, `-`, or the line of a stream. */
  readonly name: string;
  /** Where it goes in a folder of results: its path below the folder that was named. */
  readonly below: string;
  /** The file that it is read from; null for a pipe. */
  readonly from: string | null;
  readonly content:
    | { readonly kind: 'file'; readonly path: string }
    | {
        readonly kind: 'text';
        readonly text: string;
        readonly about: ParseOptions;
        readonly id?: string | number;
      }
    | { readonly kind: 'failure'; readonly reason: Text };
}

/** What holds for all jobs of a run. */
export interface Settings {
  readonly encoding: string | undefined;
  readonly published: string | undefined;
  readonly timeZone: string | undefined;
  readonly render: RenderRequest;
}

export type JobResult = JobDone | JobFailed;

/** A result as it is made. */
export type Made = Omit<JobDone, 'bytes'> | JobFailed;

/** A result as a thread sends it: strings would be copied into the memory of the receiver and stay there for long. */
export type Sent = Omit<JobDone, 'text'> | JobFailed;

export interface JobDone {
  readonly ok: true;
  readonly name: string;
  readonly below: string;
  readonly from: string | null;
  /** The article as the format writes it. */
  readonly text: string;
  /** The same in UTF-8. */
  readonly bytes: Uint8Array;
  /** The text it was made from, where the format needs it. */
  readonly source: string | null;
  /** What the user should know although it was done. */
  readonly warning: Text | null;
}

export interface JobFailed {
  readonly ok: false;
  readonly name: string;
  readonly reason: Text;
}
