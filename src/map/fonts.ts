import type { LanguagePair } from '../state/view.ts';

/** Faces of names on the map, each with letters that tell whether it is there. */
const FACES = {
  latin: ['400 16px "Be Vietnam Pro"', '600 16px "Be Vietnam Pro"'].map(
    (face) => [face, 'Cửa khẩu'] as const,
  ),
  han: [['400 16px "Noto Sans SC"', '口岸']] as const,
  /** Only names in the first language are bold. */
  hanFirst: [['600 16px "Noto Sans SC"', '口岸']] as const,
};

const facesOf = ([first, second]: LanguagePair) => [
  ...FACES.latin,
  ...(first === 'zh' || second === 'zh' ? FACES.han : []),
  ...(first === 'zh' ? FACES.hanFirst : []),
];

/** Whether names in these languages can be measured and drawn now. */
export const hasFonts = (languages: LanguagePair): boolean =>
  facesOf(languages).every(([face, letters]) => document.fonts.check(face, letters));

/**
 * Fetches the faces of names in these languages: by the widths of their letters names find their
 * places. Never rejects: a font that does not come is no reason to go without the map.
 */
export async function fetchFonts(languages: LanguagePair): Promise<void> {
  await Promise.allSettled(
    facesOf(languages).map(([face, letters]) => document.fonts.load(face, letters)),
  );
}
