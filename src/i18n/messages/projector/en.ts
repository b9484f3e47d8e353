import type { ProjectorTexts } from './vi.ts';

export const en: ProjectorTexts = {
  'room.title': 'Meeting room',
  'room.why':
    'The person seated farthest away must be able to read. From these two dimensions the page calculates the size of type, lines and symbols.',
  'room.image': 'Height of the image on the wall',
  'room.seat': 'From the image to the farthest seat',
  'room.unit': 'metres',
  'room.range': ({ least, most }) => `Enter a number from ${least} to ${most}.`,
  'room.letter': ({ centimetres, share }) =>
    `Capitals will be ${centimetres} cm high on the wall, ${share} of the image: nobody sits farther away than 200 times their height.`,
  'room.near': 'With an image this large and this close, the page keeps its normal sizes.',
  'room.far': ({ seat, image }) =>
    `Too far: nobody can read a slide from beyond six times the height of the image. Place the seats within ${seat}, or make the image at least ${image} high. Sizes are set for that limit.`,
  'room.apply': 'Apply',
  'room.usual': ({ image, seat }) => `A typical room: ${image}, ${seat}`,
  'room.kept': 'Both dimensions are remembered in this browser.',
};
