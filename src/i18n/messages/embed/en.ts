import type { EmbedTexts } from './vi.ts';

export const en: EmbedTexts = {
  'embed.activate': 'Press to use the map',
  'embed.leave': 'The map can be used. Escape gives the page around it back.',
  'embed.open': 'Open the full map',
  'embed.newTab': 'opens in a new tab',
  'embed.twoFingers': 'Use two fingers to move the map',
};
