/** The seal: 文 cut into a vermilion square. Drawn in `styles/frame.css`, where all pages share it. */
export function Seal() {
  return <i className="seal" aria-hidden="true" />;
}
