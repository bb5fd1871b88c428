/// The facts of the yearly notices for 2004 to 2014, and how they are written down.
///
/// A day is month × 100 + day; a minus puts it into the December before. From 2010 on the days are
/// those of the notices named; for 2004 to 2009 they were taken from the chinesecalendar data set
/// (MIT) and compared with such notices as could be found. Document numbers stand where they could
/// be ascertained.
enum ChinaNotices {
  /// All notices, by year, without a gap.
  static let all = from2004 + from2015

  private static let crossChecked = "chinesecalendar 1.11.0, constants 2004–2009"

  private static let from2004: [HolidayNotice] = [
    HolidayNotice(
      2004, nil,
      [crossChecked],
      [
        .off(.newYear, 101, 101),
        .off(.springFestival, 122, 128, worked: 117, 118),
        .off(.labour, 501, 507, worked: 508, 509),
        .off(.national, 1001, 1007, worked: 1009, 1010),
      ]),
    HolidayNotice(
      2005, nil,
      [crossChecked],
      [
        .off(.newYear, 101, 103),
        .off(.springFestival, 209, 215, worked: 205, 206),
        .off(.labour, 501, 507, worked: 430, 508),
        .off(.national, 1001, 1007, worked: 1008, 1009),
      ]),
    // 国办发明电〔2005〕35号: 12月31日（星期六）上班. The data set has that day off, and is wrong there.
    HolidayNotice(
      2006, "国办发明电〔2005〕35号",
      [crossChecked],
      [
        .off(.newYear, 101, 103, worked: -1231),
        .off(.springFestival, 129, 204, worked: 128, 205),
        .off(.labour, 501, 507, worked: 429, 430),
        .off(.national, 1001, 1007, worked: 930, 1008),
      ]),
    HolidayNotice(
      2007, "国办发明电〔2006〕49号",
      [crossChecked],
      [
        .off(.newYear, 101, 103, worked: -1230, -1231),
        .off(.springFestival, 218, 224, worked: 217, 225),
        .off(.labour, 501, 507, worked: 428, 429),
        .off(.national, 1001, 1007, worked: 929, 930),
      ]),
    HolidayNotice(
      2008, nil,
      [crossChecked],
      [
        .off(.newYear, -1230, 101, worked: -1229),
        .off(.springFestival, 206, 212, worked: 202, 203),
        .off(.tombSweeping, 404, 406),
        .off(.labour, 501, 503, worked: 504),
        .off(.dragonBoat, 607, 609),
        .off(.midAutumn, 913, 915),
        .off(.national, 929, 1005, worked: 927, 928),
      ]),
    HolidayNotice(
      2009, nil,
      [crossChecked],
      [
        .off(.newYear, 101, 103, worked: 104),
        .off(.springFestival, 125, 131, worked: 124, 201),
        .off(.tombSweeping, 404, 406),
        .off(.labour, 501, 503),
        .off(.dragonBoat, 528, 530, worked: 531),
        .off(.midAutumnAndNational, 1001, 1008, worked: 927, 1010),
      ]),
    HolidayNotice(
      2010, "国办发明电〔2009〕27号",
      ["http://www.gov.cn/zhengce/zhengceku/2009-12/08/content_1476.htm"],
      [
        .off(.newYear, 101, 103),
        .off(.springFestival, 213, 219, worked: 220, 221),
        .off(.tombSweeping, 403, 405),
        .off(.labour, 501, 503),
        .off(.dragonBoat, 614, 616, worked: 612, 613),
        .off(.midAutumn, 922, 924, worked: 919, 925),
        .off(.national, 1001, 1007, worked: 926, 1009),
      ]),
    HolidayNotice(
      2011, "国办发明电〔2010〕40号",
      ["http://www.gov.cn/zhengce/zhengceku/2010-12/10/content_1423.htm"],
      [
        .off(.newYear, 101, 103),
        .off(.springFestival, 202, 208, worked: 130, 212),
        .off(.tombSweeping, 403, 405, worked: 402),
        .off(.labour, 430, 502),
        .off(.dragonBoat, 604, 606),
        .off(.midAutumn, 910, 912),
        .off(.national, 1001, 1007, worked: 1008, 1009),
      ]),
    HolidayNotice(
      2012, "国办发明电〔2011〕45号",
      ["http://www.gov.cn/zhengce/zhengceku/2011-12/06/content_1411.htm"],
      [
        .off(.newYear, 101, 103, worked: -1231),
        .off(.springFestival, 122, 128, worked: 121, 129),
        .off(.tombSweeping, 402, 404, worked: 331, 401),
        .off(.labour, 429, 501, worked: 428),
        .off(.dragonBoat, 622, 624),
        .off(.midAutumnAndNational, 930, 1007, worked: 929),
      ]),
    HolidayNotice(
      2013, "国办发明电〔2012〕33号",
      ["http://www.gov.cn/zhengce/zhengceku/2012-12/10/content_1353.htm"],
      [
        .off(.newYear, 101, 103, worked: 105, 106),
        .off(.springFestival, 209, 215, worked: 216, 217),
        .off(.tombSweeping, 404, 406, worked: 407),
        .off(.labour, 429, 501, worked: 427, 428),
        .off(.dragonBoat, 610, 612, worked: 608, 609),
        .off(.midAutumn, 919, 921, worked: 922),
        .off(.national, 1001, 1007, worked: 929, 1012),
      ]),
    HolidayNotice(
      2014, "国办发明电〔2013〕28号",
      ["http://www.gov.cn/zhengce/zhengceku/2014-01/02/content_1194.htm"],
      [
        .off(.newYear, 101, 101),
        .off(.springFestival, 131, 206, worked: 126, 208),
        .off(.tombSweeping, 405, 405),
        .off(.tombSweeping, 407, 407),
        .off(.labour, 501, 503, worked: 504),
        .off(.dragonBoat, 602, 602),
        .off(.midAutumn, 908, 908),
        .off(.national, 1001, 1007, worked: 928, 1011),
      ]),
  ]
}

extension HolidayNotice {
  /// The notice for `year`, its days in the short form of ``ChinaNotices``.
  init(_ year: Int, _ number: String?, _ sources: [String], _ rests: [Rest]) {
    self.init(
      year: year, number: number, sources: sources,
      holidays: rests.map { $0.holiday(in: year) })
  }

  /// A holiday in the short form of ``ChinaNotices``.
  struct Rest {
    var name: HolidayName
    var first: Int
    var last: Int
    var worked: [Int]

    static func off(_ name: HolidayName, _ first: Int, _ last: Int, worked: Int...) -> Rest {
      Rest(name: name, first: first, last: last, worked: worked)
    }

    func holiday(in year: Int) -> Holiday {
      var daysOff: [Day] = []
      if let first = Self.day(first, in: year), let last = Self.day(last, in: year) {
        var number = first.number
        while number <= last.number {
          daysOff.append(Day(number))
          number += 1
        }
      }
      let daysWorked = worked.compactMap { Self.day($0, in: year) }
      return Holiday(name, daysOff: daysOff, daysWorked: daysWorked)
    }

    private static func day(_ code: Int, in year: Int) -> Day? {
      let (month, day) = abs(code).quotientAndRemainder(dividingBy: 100)
      return Day(year: code < 0 ? year - 1 : year, month: month, day: day)
    }
  }
}
