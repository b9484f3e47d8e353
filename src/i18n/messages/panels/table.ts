import { sideBySide } from '../../translate.ts';

const texts = {
  caption: {
    vi: (p: { topic: string; year: number }) => `${p.topic}, năm ${p.year}`,
    zh: ({ topic, year }: { topic: string; year: number }) => `${topic}，${year}年`,
    en: ({ topic, year }: { topic: string; year: number }) => `${topic}, ${year}`,
    fr: ({ topic, year }: { topic: string; year: number }) => `${topic}, ${year}`,
  },
  name: { vi: 'Tên', zh: '名称', en: 'Name', fr: 'Nom' },
  status: { vi: 'Tình trạng', zh: '状态', en: 'Status', fr: 'État' },
  stage: { vi: 'Giai đoạn', zh: '阶段', en: 'Stage', fr: 'Étape' },
  since: { vi: 'Từ', zh: '自', en: 'From', fr: 'Depuis' },
  lastKnown: {
    vi: 'Ghi nhận lần cuối',
    zh: '最后已知',
    en: 'Last known',
    fr: 'Dernier état connu',
  },
  kind: { vi: 'Loại', zh: '类型', en: 'Kind', fr: 'Type' },
  classVietnam: {
    vi: 'Phân loại, phía Việt Nam',
    zh: '越方类别',
    en: 'Class, Vietnamese side',
    fr: 'Catégorie, côté vietnamien',
  },
  classChina: {
    vi: 'Phân loại, phía Trung Quốc',
    zh: '中方类别',
    en: 'Class, Chinese side',
    fr: 'Catégorie, côté chinois',
  },
  unitsVietnam: {
    vi: 'Địa phương Việt Nam',
    zh: '越方所属地区',
    en: 'Vietnamese side',
    fr: 'Côté vietnamien',
  },
  unitsChina: {
    vi: 'Địa phương Trung Quốc',
    zh: '中方所属地区',
    en: 'Chinese side',
    fr: 'Côté chinois',
  },
  position: { vi: 'Vị trí', zh: '位置', en: 'Position', fr: 'Position' },
  gates: {
    vi: 'Cửa khẩu liên quan',
    zh: '相关口岸',
    en: 'Gates served',
    fr: 'Postes-frontières desservis',
  },
  period: { vi: 'Thời kỳ', zh: '时段', en: 'Period', fr: 'Période' },
  direction: { vi: 'Chiều', zh: '方向', en: 'Direction', fr: 'Sens' },
  value: { vi: 'Giá trị', zh: '数值', en: 'Value', fr: 'Valeur' },
  measure: { vi: 'Chỉ tiêu', zh: '指标', en: 'Measure', fr: 'Mesure' },
  scope: { vi: 'Phạm vi', zh: '范围', en: 'Scope', fr: 'Portée' },
  counted: { vi: 'Bên thống kê', zh: '统计方', en: 'Counted by', fr: 'Compté par' },
  drawn: { vi: 'Vẽ trên bản đồ', zh: '绘于图上', en: 'Drawn on the map', fr: 'Tracé sur la carte' },
  date: { vi: 'Ngày', zh: '日期', en: 'Date', fr: 'Date' },
  place: { vi: 'Địa điểm', zh: '地点', en: 'Place', fr: 'Lieu' },
  participants: { vi: 'Thành viên', zh: '成员', en: 'Members', fr: 'Membres' },
  sources: { vi: 'Nguồn', zh: '来源', en: 'Sources', fr: 'Sources' },
  ends: { vi: 'Hai đầu', zh: '两端', en: 'Ends', fr: 'Extrémités' },
  notKnown: { vi: 'không rõ thời gian', zh: '时间不详', en: 'date unknown', fr: 'date inconnue' },
};

export type TableKey = keyof typeof texts;

/** A text of the tables. */
export const tableText = sideBySide(texts);
