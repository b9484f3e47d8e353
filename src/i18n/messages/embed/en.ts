import type { EmbedTexts } from './vi.ts';

export const en: EmbedTexts = {
  'embed.activate': 'Click to use the map',
  'embed.leave': 'You can now use the map. Press Esc to return to the page.',
  'embed.open': 'Open the full map',
  'embed.newTab': 'opens in a new tab',
  'embed.twoFingers': 'Use two fingers to move the map',
};
