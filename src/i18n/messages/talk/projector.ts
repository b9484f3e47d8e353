import { sideBySide } from '../../translate.ts';

const texts = {
  'room.title': { vi: 'Phòng họp', zh: '会议室', en: 'Meeting room', fr: 'La salle' },
  'room.why': {
    vi: 'Người ngồi xa nhất cũng phải đọc được. Từ hai kích thước dưới đây, trang web tự tính cỡ chữ, nét vẽ và ký hiệu.',
    zh: '坐得最远的人也应当看得清。请填写两项尺寸，网页据此确定字号、线条和符号的大小。',
    en: 'The person seated farthest away must be able to read. From these two dimensions the page calculates the size of type, lines and symbols.',
    fr: 'La personne assise le plus loin doit pouvoir lire. Ces deux dimensions déterminent la taille des lettres, des traits et des symboles.',
  },
  'room.image': {
    vi: 'Chiều cao hình chiếu',
    zh: '投影画面高度',
    en: 'Height of the image on the wall',
    fr: 'Hauteur de l’image projetée',
  },
  'room.seat': {
    vi: 'Từ hình chiếu đến ghế xa nhất',
    zh: '画面到最远座位的距离',
    en: 'From the image to the farthest seat',
    fr: 'De l’image au siège le plus éloigné',
  },
  'room.unit': { vi: 'mét', zh: '米', en: 'metres', fr: 'mètres' },
  'room.range': {
    vi: (p: { least: string; most: string }) => `Nhập một số từ ${p.least} đến ${p.most}.`,
    zh: ({ least, most }: { least: string; most: string }) => `请输入${least}至${most}之间的数字。`,
    en: ({ least, most }: { least: string; most: string }) =>
      `Enter a number from ${least} to ${most}.`,
    fr: ({ least, most }: { least: string; most: string }) =>
      `Saisissez un nombre de ${least} à ${most}.`,
  },
  'room.letter': {
    vi: (p: { centimetres: string; share: string }) =>
      `Chữ hoa sẽ cao ${p.centimetres} cm trên hình chiếu, tức ${p.share} chiều cao hình: không ai ngồi xa quá 200 lần chiều cao chữ.`,
    zh: ({ centimetres, share }: { centimetres: string; share: string }) =>
      `画面上的大写字母高${centimetres}厘米，为画面高度的${share}：座位距离不超过字高的200倍。`,
    en: ({ centimetres, share }: { centimetres: string; share: string }) =>
      `Capitals will be ${centimetres} cm high on the wall, ${share} of the image: nobody sits farther away than 200 times their height.`,
    fr: ({ centimetres, share }: { centimetres: string; share: string }) =>
      `Les capitales auront ${centimetres} cm de haut sur le mur, soit ${share} de l’image : personne n’est assis au-delà de 200 fois leur hauteur.`,
  },
  'room.near': {
    vi: 'Với hình lớn và ghế gần như vậy, trang web giữ nguyên cỡ chữ như khi đọc trên bàn làm việc.',
    zh: '画面大而座位近，网页保持桌面阅读时的字号。',
    en: 'With an image this large and this close, the page keeps its normal sizes.',
    fr: 'Avec une image si grande et si proche, la page garde les tailles qu’elle a sur un bureau.',
  },
  'room.far': {
    vi: (p: { seat: string; image: string }) =>
      `Ghế quá xa: không ai đọc được trang chiếu từ ngoài 6 lần chiều cao hình. Hãy kê ghế trong vòng ${p.seat}, hoặc chiếu hình cao ít nhất ${p.image}. Trang web tính cỡ chữ đến giới hạn đó.`,
    zh: ({ seat, image }: { seat: string; image: string }) =>
      `座位过远：超过画面高度6倍的距离，投影内容无法看清。请将座位安排在${seat}以内，或将画面提高到至少${image}。字号按此上限计算。`,
    en: ({ seat, image }: { seat: string; image: string }) =>
      `Too far: nobody can read a slide from beyond six times the height of the image. Place the seats within ${seat}, or make the image at least ${image} high. Sizes are set for that limit.`,
    fr: ({ seat, image }: { seat: string; image: string }) =>
      `Trop loin : personne ne lit une projection au-delà de six fois la hauteur de l’image. Gardez les sièges à moins de ${seat}, ou projetez une image haute d’au moins ${image}. Les tailles sont réglées sur cette limite.`,
  },
  'room.apply': { vi: 'Áp dụng', zh: '确定', en: 'Apply', fr: 'Appliquer' },
  'room.usual': {
    vi: (p: { image: string; seat: string }) => `Phòng thông thường: ${p.image}, ${p.seat}`,
    zh: ({ image, seat }: { image: string; seat: string }) => `一般会议室：${image}、${seat}`,
    en: ({ image, seat }: { image: string; seat: string }) => `A typical room: ${image}, ${seat}`,
    fr: ({ image, seat }: { image: string; seat: string }) =>
      `Une salle courante : ${image}, ${seat}`,
  },
  'room.kept': {
    vi: 'Hai kích thước này được ghi nhớ trong trình duyệt này.',
    zh: '这两项尺寸保存在本浏览器中。',
    en: 'Both dimensions are remembered in this browser.',
    fr: 'Les deux dimensions sont gardées dans ce navigateur.',
  },
};

/** A text of the dialog that asks for the room; comes with it. */
export const roomText = sideBySide(texts);
