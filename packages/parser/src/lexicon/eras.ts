/**
 * Names of reigns that news counts years by, with their first year; the name's first year is 元年. The years of the
 * Chinese calendar run from spring to spring, so that the year given is the one in which most of it lies.
 */
export const ERAS: readonly (readonly [name: string, firstYear: number])[] = [
  // Tang and Song
  ['武德', 618],
  ['贞观', 627],
  ['永徽', 650],
  ['开元', 713],
  ['天宝', 742],
  ['元和', 806],
  ['建隆', 960],
  ['庆历', 1041],
  ['嘉祐', 1056],
  ['熙宁', 1068],
  ['元丰', 1078],
  ['绍兴', 1131],
  ['淳熙', 1174],
  // Ming
  ['洪武', 1368],
  ['建文', 1399],
  ['永乐', 1403],
  ['宣德', 1426],
  ['景泰', 1450],
  ['成化', 1465],
  ['弘治', 1488],
  ['嘉靖', 1522],
  ['隆庆', 1567],
  ['万历', 1573],
  ['天启', 1621],
  ['崇祯', 1628],
  // Qing
  ['顺治', 1644],
  ['康熙', 1662],
  ['雍正', 1723],
  ['乾隆', 1736],
  ['嘉庆', 1796],
  ['道光', 1821],
  ['咸丰', 1851],
  ['同治', 1862],
  ['光绪', 1875],
  ['宣统', 1909],
  // Republic
  ['民国', 1912],
  // Japan
  ['明治', 1868],
  ['大正', 1912],
  ['昭和', 1926],
  ['平成', 1989],
  ['令和', 2019],
];
