/**
 * Names that several things really share: typed alone they cannot tell which is meant. Each with
 * those that are to be found in this order: sites before projects before places, larger units
 * before smaller ones, what is of today before what has ended.
 * Keys are folded (see src/lib/fold.ts); the test fails for an entry that nothing needs any more.
 * What else comes to share a name is found among the first, in whatever order.
 */
export const AMBIGUOUS: Readonly<Record<string, readonly string[]>> = {
  // A gate and the town, county or district after which it is called.
  mongcai: ['gate:mong-cai-dongxing', 'vn-mong-cai'],
  donghung: ['gate:mong-cai-dongxing', 'cn-dongxing'],
  dongxing: ['gate:mong-cai-dongxing', 'cn-dongxing'],
  hakhau: ['gate:lao-cai-hekou-road', 'cn-hekou'],
  bangtuong: ['gate:dong-dang-pingxiang-rail', 'cn-pingxiang'],
  basha: ['gate:ban-vuoc-basa', 'vn-d-bat-xat'],
  muongkhuong: ['gate:muong-khuong-qiaotou', 'vn-d-muong-khuong'],
  mengkang: ['gate:muong-khuong-qiaotou', 'vn-d-muong-khuong'],
  xinman: ['gate:xin-man-dulong', 'vn-d-xin-man'],
  qingmen: ['gate:xin-man-dulong', 'vn-d-xin-man'],
  halang: ['gate:ha-lang-kejia', 'vn-d-ha-lang'],
  xialang: ['gate:ha-lang-kejia', 'vn-d-ha-lang'],
  // A gate and a station or route of the same name.
  hekounorth: ['gate:lao-cai-hekou-rail', 'station-hekou-north'],
  sonyeu: ['gate:lao-cai-hekou-rail', 'crossing:ban-quan-shanyao'],
  // A site and the project that it has become, or the bridge on which it stands.
  bangiocdetianwaterfallscenicarea: [
    'crossing:ban-gioc-detian',
    'project:ban-gioc-detian-scenic-area',
  ],
  南溪河公路大桥: ['gate:lao-cai-hekou-road', 'project:ho-kieu-2-bridge'],
  nanxihegongludaqiao: ['gate:lao-cai-hekou-road', 'project:ho-kieu-2-bridge'],
  // A province and its town: one pinyin, told apart in Chinese by 省 and 市 alone.
  laizhou: ['vn-lai-chau', 'vn-lai-chau-city'],
  laojie: ['vn-lao-cai', 'vn-lao-cai-city', 'station-lao-cai'],
  hejiang: ['vn-ha-giang', 'vn-ha-giang-city'],
  xuanguang: ['vn-tuyen-quang', 'vn-tuyen-quang-city'],
  gaoping: ['vn-cao-bang', 'vn-cao-bang-city'],
  liangshan: ['vn-lang-son', 'vn-lang-son-city'],
  // The prefecture has the name of the Red River.
  honghe: ['cn-honghe', 'river-red'],
};
