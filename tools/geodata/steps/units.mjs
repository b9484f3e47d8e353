/**
 * Vietnam's provinces in the frame: name in the source file, ISO 3166-2 code, name and
 * Chinese name to 30 June 2025, and code of the province they belong to since 1 July 2025 (Resolution 202/2025/QH15).
 */
export const UNITS = [
  ['Dien Bien province', 'VN-71', 'Điện Biên', '奠边省', 'VN-71'],
  ['Lai Chau province', 'VN-01', 'Lai Châu', '莱州省', 'VN-01'],
  ['Son La province', 'VN-05', 'Sơn La', '山罗省', 'VN-05'],
  ['Lao Cai province', 'VN-02', 'Lào Cai', '老街省', 'VN-02'],
  ['Yen Bai province', 'VN-06', 'Yên Bái', '安沛省', 'VN-02'],
  ['Ha Giang province', 'VN-03', 'Hà Giang', '河江省', 'VN-07'],
  ['Tuyen Quang province', 'VN-07', 'Tuyên Quang', '宣光省', 'VN-07'],
  ['Cao Bang province', 'VN-04', 'Cao Bằng', '高平省', 'VN-04'],
  ['Bac Kan province', 'VN-53', 'Bắc Kạn', '北件省', 'VN-69'],
  ['Thai Nguyen province', 'VN-69', 'Thái Nguyên', '太原省', 'VN-69'],
  ['Lang Son province', 'VN-09', 'Lạng Sơn', '谅山省', 'VN-09'],
  ['Bac Giang province', 'VN-54', 'Bắc Giang', '北江省', 'VN-56'],
  ['Bac Ninh province', 'VN-56', 'Bắc Ninh', '北宁省', 'VN-56'],
  ['Quang Ninh province', 'VN-13', 'Quảng Ninh', '广宁省', 'VN-13'],
  ['Phu Tho province', 'VN-68', 'Phú Thọ', '富寿省', 'VN-68'],
  ['Vinh Phuc province', 'VN-70', 'Vĩnh Phúc', '永福省', 'VN-68'],
  ['Hoa Binh province', 'VN-14', 'Hòa Bình', '和平省', 'VN-68'],
  ['Hanoi', 'VN-HN', 'Hà Nội', '河内市', 'VN-HN'],
  ['Tỉnh Hải Dương', 'VN-61', 'Hải Dương', '海阳省', 'VN-HP'],
  ['Hai Phong', 'VN-HP', 'Hải Phòng', '海防市', 'VN-HP'],
  ['Hung Yen province', 'VN-66', 'Hưng Yên', '兴安省', 'VN-66'],
  ['Thai Binh province', 'VN-20', 'Thái Bình', '太平省', 'VN-66'],
  ['Ha Nam province', 'VN-63', 'Hà Nam', '河南省', 'VN-18'],
  ['Nam Dinh province', 'VN-67', 'Nam Định', '南定省', 'VN-18'],
  ['Ninh Binh province', 'VN-18', 'Ninh Bình', '宁平省', 'VN-18'],
  ['Thanh Hoa province', 'VN-21', 'Thanh Hóa', '清化省', 'VN-21'],
  ['Nghe An province', 'VN-22', 'Nghệ An', '乂安省', 'VN-22'],
].map(([source, iso63, name, name_zh, iso34]) => ({ source, iso63, name, name_zh, iso34 }));

/** First day of the 34 provinces. */
export const MERGER = '2025-07-01';

/** Regions of China that get an outline. */
export const REGIONS = [
  { iso: 'CN-YN', name_vi: 'Vân Nam', name_zh: '云南', name_en: 'Yunnan', name_fr: 'Yunnan' },
  { iso: 'CN-GX', name_vi: 'Quảng Tây', name_zh: '广西', name_en: 'Guangxi', name_fr: 'Guangxi' },
];
