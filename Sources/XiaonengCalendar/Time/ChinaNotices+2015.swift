extension ChinaNotices {
  /// The notices for 2015 to 2026, with three special orders: 3 September 2015 for the victory of
  /// 1945, Labour Day 2019, and the Spring Festival of 2020, extended to 2 February.
  static let from2015: [HolidayNotice] = [
    HolidayNotice(
      2015, nil,
      [
        "http://www.gov.cn/zhengce/zhengceku/2014-12/16/content_9302.htm",
        "http://www.gov.cn/zhengce/zhengceku/2015-05/13/content_9742.htm",
      ],
      [
        .off(.newYear, 101, 103, worked: 104),
        .off(.springFestival, 218, 224, worked: 215, 228),
        .off(.tombSweeping, 405, 406),
        .off(.labour, 501, 501),
        .off(.dragonBoat, 620, 620),
        .off(.dragonBoat, 622, 622),
        .off(.victory, 903, 905, worked: 906),
        .off(.midAutumn, 927, 927),
        .off(.national, 1001, 1007, worked: 1010),
      ]),
    HolidayNotice(
      2016, nil,
      ["http://www.gov.cn/zhengce/zhengceku/2015-12/10/content_10394.htm"],
      [
        .off(.newYear, 101, 101),
        .off(.springFestival, 207, 213, worked: 206, 214),
        .off(.tombSweeping, 404, 404),
        .off(.labour, 501, 502),
        .off(.dragonBoat, 609, 611, worked: 612),
        .off(.midAutumn, 915, 917, worked: 918),
        .off(.national, 1001, 1007, worked: 1008, 1009),
      ]),
    HolidayNotice(
      2017, nil,
      ["http://www.gov.cn/zhengce/zhengceku/2016-12/01/content_5141603.htm"],
      [
        .off(.newYear, 101, 102),
        .off(.springFestival, 127, 202, worked: 122, 204),
        .off(.tombSweeping, 402, 404, worked: 401),
        .off(.labour, 501, 501),
        .off(.dragonBoat, 528, 530, worked: 527),
        .off(.midAutumnAndNational, 1001, 1008, worked: 930),
      ]),
    HolidayNotice(
      2018, "国办发明电〔2017〕12号",
      ["http://www.gov.cn/zhengce/zhengceku/2017-11/30/content_5243579.htm"],
      [
        .off(.newYear, 101, 101),
        .off(.springFestival, 215, 221, worked: 211, 224),
        .off(.tombSweeping, 405, 407, worked: 408),
        .off(.labour, 429, 501, worked: 428),
        .off(.dragonBoat, 618, 618),
        .off(.midAutumn, 924, 924),
        .off(.national, 1001, 1007, worked: 929, 930),
      ]),
    HolidayNotice(
      2019, nil,
      [
        "http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm",
        "http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm",
      ],
      [
        .off(.newYear, -1230, 101, worked: -1229),
        .off(.springFestival, 204, 210, worked: 202, 203),
        .off(.tombSweeping, 405, 405),
        .off(.labour, 501, 504, worked: 428, 505),
        .off(.dragonBoat, 607, 607),
        .off(.midAutumn, 913, 913),
        .off(.national, 1001, 1007, worked: 929, 1012),
      ]),
    HolidayNotice(
      2020, "国办发明电〔2019〕16号、〔2020〕1号",
      [
        "http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm",
        "http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm",
      ],
      [
        .off(.newYear, 101, 101),
        .off(.springFestival, 124, 130, worked: 119),
        .off(.springFestivalExtension, 131, 202),
        .off(.tombSweeping, 404, 406),
        .off(.labour, 501, 505, worked: 426, 509),
        .off(.dragonBoat, 625, 627, worked: 628),
        .off(.midAutumnAndNational, 1001, 1008, worked: 927, 1010),
      ]),
    HolidayNotice(
      2021, "国办发明电〔2020〕27号",
      ["http://www.gov.cn/zhengce/zhengceku/2020-11/25/content_5564127.htm"],
      [
        .off(.newYear, 101, 103),
        .off(.springFestival, 211, 217, worked: 207, 220),
        .off(.tombSweeping, 403, 405),
        .off(.labour, 501, 505, worked: 425, 508),
        .off(.dragonBoat, 612, 614),
        .off(.midAutumn, 919, 921, worked: 918),
        .off(.national, 1001, 1007, worked: 926, 1009),
      ]),
    HolidayNotice(
      2022, nil,
      ["http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm"],
      [
        .off(.newYear, 101, 103),
        .off(.springFestival, 131, 206, worked: 129, 130),
        .off(.tombSweeping, 403, 405, worked: 402),
        .off(.labour, 430, 504, worked: 424, 507),
        .off(.dragonBoat, 603, 605),
        .off(.midAutumn, 910, 912),
        .off(.national, 1001, 1007, worked: 1008, 1009),
      ]),
    HolidayNotice(
      2023, "国办发明电〔2022〕16号",
      ["http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm"],
      [
        .off(.newYear, -1231, 102),
        .off(.springFestival, 121, 127, worked: 128, 129),
        .off(.tombSweeping, 405, 405),
        .off(.labour, 429, 503, worked: 423, 506),
        .off(.dragonBoat, 622, 624, worked: 625),
        .off(.midAutumnAndNational, 929, 1006, worked: 1007, 1008),
      ]),
    HolidayNotice(
      2024, nil,
      ["https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm"],
      [
        .off(.newYear, 101, 101),
        .off(.springFestival, 210, 217, worked: 204, 218),
        .off(.tombSweeping, 404, 406, worked: 407),
        .off(.labour, 501, 505, worked: 428, 511),
        .off(.dragonBoat, 610, 610),
        .off(.midAutumn, 915, 917, worked: 914),
        .off(.national, 1001, 1007, worked: 929, 1012),
      ]),
    HolidayNotice(
      2025, nil,
      ["https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm"],
      [
        .off(.newYear, 101, 101),
        .off(.springFestival, 128, 204, worked: 126, 208),
        .off(.tombSweeping, 404, 406),
        .off(.labour, 501, 505, worked: 427),
        .off(.dragonBoat, 531, 602),
        .off(.midAutumnAndNational, 1001, 1008, worked: 928, 1011),
      ]),
    HolidayNotice(
      2026, "国办发明电〔2025〕7号",
      ["https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm"],
      [
        .off(.newYear, 101, 103, worked: 104),
        .off(.springFestival, 215, 223, worked: 214, 228),
        .off(.tombSweeping, 404, 406),
        .off(.labour, 501, 505, worked: 509),
        .off(.dragonBoat, 619, 621),
        .off(.national, 1001, 1007, worked: 920, 1010),
        .off(.midAutumn, 925, 927),
      ]),
  ]
}
