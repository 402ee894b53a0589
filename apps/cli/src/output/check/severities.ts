import type { Severity } from '@wenmai/parser';
import type { Lang } from '../../lang';

/** What people call the severities. */
export const SEVERITY_NAMES: Readonly<Record<Lang, Record<Severity, string>>> = {
  en: { error: 'error', warning: 'warning', info: 'info' },
  zh: { error: '错误', warning: '警告', info: '提示' },
};
