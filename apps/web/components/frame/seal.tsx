/** The seal: 文 cut into a vermilion square. Drawn, so that it needs no font. */
export function Seal() {
  return (
    <svg className="seal" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <rect x="1" y="1" width="30" height="30" rx="4" fill="currentColor" />
      <path
        d="M16 5.5v4M6.5 10.5h19M21.5 11C20 18 15 23 7.5 26M10.5 11C12 18 17 23 24.5 26"
        fill="none"
        stroke="var(--paper)"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
    </svg>
  );
}
