import type { Annotation } from './annotations';

/** What was read, in a few words: `2023-09`, `59000 CNY`, `speech by p2`, `year-on-year decrease of 9.5 %`. */
export function describe(annotation: Annotation): string {
  switch (annotation.kind) {
    case 'time':
      return words(annotation.value.type, annotation.value.value);
    case 'quantity':
      return words(plainValue(annotation), annotation.value.unit.code ?? annotation.value.unit.text);
    case 'statistic': {
      const { comparison, direction, change, value } = annotation.value;
      const amount = change ?? value;
      return words(
        comparison === 'none' ? null : comparison,
        direction,
        amount && `${change ? 'of' : 'at'} ${amount.value} ${amount.unit}`,
      );
    }
    case 'quotation': {
      const { kind, speaker } = annotation.value;
      return words(kind, speaker && `by ${speaker.id ?? speaker.text}`);
    }
    case 'speaker':
      return words(annotation.value.id, `of ${annotation.quotation}`);
    case 'role':
      return words(annotation.value.organization && `in ${annotation.value.organization}`);
    case 'place':
      return words(annotation.value.name, annotation.value.code);
    case 'person':
    case 'organization':
      return annotation.value.name;
  }
}

/** The value as other programs compare it: EDTF, a number, a name, an id. Null where the text does not tell. */
export function plainValue(annotation: Annotation): string | null {
  switch (annotation.kind) {
    case 'time':
      return annotation.value.value;
    case 'quantity': {
      const { value, lower, upper } = annotation.value;
      if (value !== null) return String(value);
      return lower === undefined && upper === undefined ? null : `${lower ?? ''}..${upper ?? ''}`;
    }
    case 'statistic': {
      const { change, value } = annotation.value;
      return String((change ?? value)?.value ?? '') || null;
    }
    case 'quotation':
    case 'speaker':
      return null;
    case 'role':
      return annotation.value.title;
    case 'person':
    case 'organization':
    case 'place':
      return annotation.value.name;
  }
}

function words(...parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter(Boolean).join(' ');
}
