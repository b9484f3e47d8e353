import { encode } from 'uqr';

/** Light modules around the code: readers find it by them. */
const QUIET = 4;

/** The dark modules of a row as one path: a run of them is one box. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  let from = -1;
  for (let x = 0; x <= row.length; x += 1) {
    if (row[x] && from < 0) from = x;
    if (row[x] || from < 0) continue;
    path += `M${from} ${y}h${x - from}v1h${from - x}z`;
    from = -1;
  }
  return path;
}

/**
 * A text as a QR code: one path over a square of `size` modules.
 *
 * @returns `null` where it is too long for one.
 */
export function qrPath(text: string): { readonly path: string; readonly size: number } | null {
  try {
    const { data, size } = encode(text, { ecc: 'M', border: QUIET });
    return { path: data.map(rowPath).join(''), size };
  } catch {
    return null;
  }
}

interface QrProps {
  readonly text: string;
  readonly label: string;
}

/** The code of a link, dark on white in every look: some telephones read no other. */
export function QrCode({ text, label }: QrProps) {
  const code = qrPath(text);
  if (!code) return null;
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${code.size} ${code.size}`}>
      <rect width="100%" height="100%" fill="#fff" />
      <path d={code.path} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}
