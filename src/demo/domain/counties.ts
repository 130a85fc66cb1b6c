/** A county or district of a demo city, with its part of the city's customers. */
export interface County {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly city: string;
  readonly share: number;
}

/**
 * All sixty-one, so that a city's own board has its units: with only the three that matter, a city's customers would not
 * be its counties' sum. Each list: name, English name, weight; the three small ones of the story by their customers.
 */
const NAMES: Readonly<Record<string, readonly (readonly [string, string, number])[]>> = {
  lanzhou: [
    ['钟楼区', 'Zhonglou', 26],
    ['江右区', 'Jiangyou', 22],
    ['南站区', 'Nanzhan', 18],
    ['锦屏区', 'Jinping District', 14],
    ['望津县', 'Wangjin', 11],
    ['澜阳县', 'Lanyang', 9],
  ],
  bingang: [
    ['老港区', 'Laogang', 28],
    ['海门区', 'Haimen District', 24],
    ['滨江新区', 'Binjiang New Area', 20],
    ['盐湾县', 'Yanwan', 15],
    ['芦洲县', 'Luzhou County', 13],
  ],
  xiuchuan: [
    ['秀城区', 'Xiucheng', 30],
    ['川口区', 'Chuankou', 24],
    ['青溪县', 'Qingxi', 18],
    ['竹岭县', 'Zhuling', 16],
    ['石堰县', 'Shiyan County', 12],
  ],
  beiyuan: [
    ['原北区', 'Yuanbei', 28],
    ['长堤区', 'Changdi', 24],
    ['草甸县', 'Caodian', 18],
    ['临沙口县', 'Linshakou', 16],
    ['双井县', 'Shuangjing', 14],
  ],
  donglu: [
    ['麓城区', 'Lucheng District', 30],
    ['东塘区', 'Dongtang', 22],
    ['白鹭县', 'Bailu', 18],
    ['梧桐县', 'Wutong', 16],
    ['云亭县', 'Yunting', 14],
  ],
  jinping: [
    ['金湾区', 'Jinwan', 31],
    ['坪川区', 'Pingchuan', 25],
    ['麦积岭县', 'Maijiling', 21],
    ['柳溪沟县', 'Liuxigou', 18.2],
    ['南沟县', 'Nangou', 4.8],
  ],
  shiqiao: [
    ['桥东区', 'Qiaodong', 28],
    ['桥西区', 'Qiaoxi', 26],
    ['砚池县', 'Yanchi', 17],
    ['清浦口县', 'Qingpukou', 16],
    ['牌坊县', 'Paifang', 13],
  ],
  meiling: [
    ['梅城区', 'Meicheng', 36],
    ['岭下县', 'Lingxia', 25],
    ['花溪口县', 'Huaxikou', 21],
    ['松涧县', 'Songjian', 18],
  ],
  hewan: [
    ['湾区', 'Wan District', 35],
    ['河阳区', 'Heyang District', 27],
    ['渡口县', 'Dukou', 20],
    ['柿园县', 'Shiyuan', 18],
  ],
  yunling: [
    ['云门区', 'Yunmen', 37],
    ['岭东县', 'Lingdong', 28],
    ['雾泉县', 'Wuquan', 24.5],
    ['上坪县', 'Shangping', 10.5],
  ],
  yupu: [
    ['渔港区', 'Yugang', 34],
    ['浦南区', 'Punan', 28],
    ['渔浦湾县', 'Yupuwan', 20],
    ['沙屿县', 'Shayu', 18],
  ],
  baisha: [
    ['白沙城区', 'Baisha Urban', 38],
    ['沙河口县', 'Shahekou County', 24],
    ['驼铃县', 'Tuoling', 21],
    ['绿洲县', 'Lvzhou', 17],
  ],
  yantan: [
    ['雁城区', 'Yancheng District', 46],
    ['滩头县', 'Tantou', 30],
    ['芦苇荡县', 'Luweidang', 24],
  ],
  changyu: [
    ['本岛区', 'Bendao', 80],
    ['外岛区', 'Waidao', 20],
  ],
};

/** Customers of the three counties whose lines are so small that a single case decides. */
const SMALL: Readonly<Record<string, { readonly customers: number; readonly of: number }>> = {
  上坪县: { customers: 152_000, of: 1_460_000 },
  南沟县: { customers: 98_000, of: 2_050_000 },
  外岛区: { customers: 126_000, of: 620_000 },
};

export const COUNTIES: readonly County[] = Object.entries(NAMES).flatMap(([city, names]) => countiesIn(city, names));

const BY_CITY = new Map(Object.keys(NAMES).map((city) => [city, COUNTIES.filter((county) => county.city === city)]));

export function countiesOf(city: string): readonly County[] {
  return BY_CITY.get(city) ?? [];
}

/** Shares of the city; the small county's is exact, the others divide the rest by their weights. */
function countiesIn(city: string, names: (typeof NAMES)[string]): County[] {
  const exact = names.reduce((sum, [zh]) => sum + (exactShare(zh) ?? 0), 0);
  const weights = names.reduce((sum, [zh, , weight]) => sum + (exactShare(zh) === undefined ? weight : 0), 0);
  return names.map(([zh, en, weight], index) => ({
    code: `${city}-${index + 1}`,
    zh,
    en,
    city,
    share: exactShare(zh) ?? ((1 - exact) * weight) / weights,
  }));
}

function exactShare(zh: string): number | undefined {
  const small = SMALL[zh];
  return small === undefined ? undefined : small.customers / small.of;
}
