/**
 * Vietnam's provinces in the frame: name in the source file, ISO 3166-2 code and name to 30 June
 * 2025, and code of the province they belong to since 1 July 2025 (Resolution 202/2025/QH15).
 */
export const UNITS = [
  ['Dien Bien province', 'VN-71', 'Điện Biên', 'VN-71'],
  ['Lai Chau province', 'VN-01', 'Lai Châu', 'VN-01'],
  ['Son La province', 'VN-05', 'Sơn La', 'VN-05'],
  ['Lao Cai province', 'VN-02', 'Lào Cai', 'VN-02'],
  ['Yen Bai province', 'VN-06', 'Yên Bái', 'VN-02'],
  ['Ha Giang province', 'VN-03', 'Hà Giang', 'VN-07'],
  ['Tuyen Quang province', 'VN-07', 'Tuyên Quang', 'VN-07'],
  ['Cao Bang province', 'VN-04', 'Cao Bằng', 'VN-04'],
  ['Bac Kan province', 'VN-53', 'Bắc Kạn', 'VN-69'],
  ['Thai Nguyen province', 'VN-69', 'Thái Nguyên', 'VN-69'],
  ['Lang Son province', 'VN-09', 'Lạng Sơn', 'VN-09'],
  ['Bac Giang province', 'VN-54', 'Bắc Giang', 'VN-56'],
  ['Bac Ninh province', 'VN-56', 'Bắc Ninh', 'VN-56'],
  ['Quang Ninh province', 'VN-13', 'Quảng Ninh', 'VN-13'],
  ['Phu Tho province', 'VN-68', 'Phú Thọ', 'VN-68'],
  ['Vinh Phuc province', 'VN-70', 'Vĩnh Phúc', 'VN-68'],
  ['Hoa Binh province', 'VN-14', 'Hòa Bình', 'VN-68'],
  ['Hanoi', 'VN-HN', 'Hà Nội', 'VN-HN'],
  ['Tỉnh Hải Dương', 'VN-61', 'Hải Dương', 'VN-HP'],
  ['Hai Phong', 'VN-HP', 'Hải Phòng', 'VN-HP'],
  ['Hung Yen province', 'VN-66', 'Hưng Yên', 'VN-66'],
  ['Thai Binh province', 'VN-20', 'Thái Bình', 'VN-66'],
  ['Ha Nam province', 'VN-63', 'Hà Nam', 'VN-18'],
  ['Nam Dinh province', 'VN-67', 'Nam Định', 'VN-18'],
  ['Ninh Binh province', 'VN-18', 'Ninh Bình', 'VN-18'],
  ['Thanh Hoa province', 'VN-21', 'Thanh Hóa', 'VN-21'],
  ['Nghe An province', 'VN-22', 'Nghệ An', 'VN-22'],
].map(([source, iso63, name, iso34]) => ({ source, iso63, name, iso34 }));

/** First day of the 34 provinces. */
export const MERGER = '2025-07-01';

/** Regions of China that get an outline. */
export const REGIONS = [
  { iso: 'CN-YN', name_vi: 'Vân Nam', name_zh: '云南', name_en: 'Yunnan', name_fr: 'Yunnan' },
  { iso: 'CN-GX', name_vi: 'Quảng Tây', name_zh: '广西', name_en: 'Guangxi', name_fr: 'Guangxi' },
];
