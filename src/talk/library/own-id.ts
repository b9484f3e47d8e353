/** Ids of talks made in the page begin like this; those that come with it never do. */
export const OWN_PREFIX = 'own-';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Letters and digits by chance: 12 of them, some 62 bits. */
function random(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join('');
}

/** An id for a talk made in the page, never given before anywhere. */
export const newTalkId = (): string => `${OWN_PREFIX}${random()}`;

/** An id for a scene, never given before anywhere. */
export const newSceneId = (): string => `s-${random()}`;
