import type { ProjectorTexts } from './vi.ts';

export const zh: ProjectorTexts = {
  'room.title': '会议室',
  'room.why': '坐得最远的人也应当看得清。请填写两项尺寸，网页据此确定字号、线条和符号的大小。',
  'room.image': '投影画面高度',
  'room.seat': '画面到最远座位的距离',
  'room.unit': '米',
  'room.range': ({ least, most }) => `请输入${least}至${most}之间的数字。`,
  'room.letter': ({ centimetres, share }) =>
    `画面上的大写字母高${centimetres}厘米，为画面高度的${share}：座位距离不超过字高的200倍。`,
  'room.near': '画面大而座位近，网页保持桌面阅读时的字号。',
  'room.far': ({ seat, image }) =>
    `座位过远：超过画面高度6倍的距离，投影内容无法看清。请将座位安排在${seat}以内，或将画面提高到至少${image}。字号按此上限计算。`,
  'room.apply': '确定',
  'room.usual': ({ image, seat }) => `一般会议室：${image}、${seat}`,
  'room.kept': '这两项尺寸保存在本浏览器中。',
};
