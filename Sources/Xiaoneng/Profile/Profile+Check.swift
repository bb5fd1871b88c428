internal import XiaonengWords

extension Profile {
  /// Everything in the numbers that cannot be (规则检查), each by its key: out of the range of what it counts, or
  /// against another number.
  public var faults: [Fault] {
    var faults: [Fault] = []
    Self.check(json, of: "Profile", under: "", into: &faults)
    func hold(_ holds: Bool, _ key: String, _ detail: String) {
      if !holds { faults.append(Fault(.badValue, field: key, detail: detail)) }
    }
    hold(ratingValues.count == 5, "ratingValues", "5")
    hold(ratingValues == ratingValues.sorted(), "ratingValues", "0…100 ↑")
    hold(ratingValues.allSatisfy { (0...100).contains($0) }, "ratingValues", "0…100")
    hold(closingMinute <= 1_440, "closingMinute", "0…1440")
    hold(singleLimit > 0 && jointLimit > 0, "singleLimit", "> 0")
    hold(!complaintCategories.isEmpty, "complaintCategories", "≥ 1")
    hold(
      Set(complaintCategories.map(\.code)).count == complaintCategories.count,
      "complaintCategories", "code ×2")
    for (key, limit) in [
      ("complaintFinish", complaintFinish), ("complaintFinishSimple", complaintFinishSimple),
      ("ticketFinish", ticketFinish),
    ] where (try? limit.validate()) == nil || limit.days <= 0 {
      hold(false, key, "1d…")
    }
    hold(regionCode.isEmpty || regionCode.utf8.count == 6, "regionCode", "6")
    hold(
      flowCharts.promiseParts > 0 && flowCharts.promiseParts <= flowCharts.lawParts, "flowCharts",
      "0 < promiseParts ≤ lawParts")
    do throws(Refusal) { try penalty.check() } catch {
      hold(
        false, "penalty" + (error.field.map { $0 == "penalty" ? "" : "." + $0 } ?? ""),
        error.code.rawValue)
    }
    faults += Papers.Template.faults(in: papers)
    for (key, text) in [
      ("remedyOrgans.authority", remedyOrgans.authority),
      ("remedyOrgans.court", remedyOrgans.court),
    ] {
      hold((1...256).contains(text.utf8.count), key, "1…256")
    }
    do throws(Refusal) { try inspections.check() } catch {
      hold(false, error.field ?? "inspections", error.detail ?? error.code.rawValue)
    }
    do throws(Refusal) { try tenRules.check() } catch {
      hold(false, error.field ?? "tenRules", error.detail ?? error.code.rawValue)
    }
    do throws(Refusal) { try network.check() } catch {
      hold(false, error.field ?? "network", error.detail ?? error.code.rawValue)
    }
    for detail in conduct.contradictions { hold(false, "conduct", detail) }
    hold(Set(rates.map(\.rule)).count == rates.count, "rates", "rule ×2")
    for fault in supervisionFaults { hold(false, fault.key, fault.detail) }
    return faults
  }

  /// The range of what a unit counts.
  private static func range(of unit: String) -> ClosedRange<Int64>? {
    switch unit {
    case "工作日", "日": 0...Int64(Budget.mostDays)
    case "年": 0...100
    case "月": 0...1_200
    case "小时": 0...8_784
    case "分钟": 0...1_440
    case "秒": 0...3_600
    case "次", "人", "件", "票": 0...10_000
    case "万分之一": 0...1_000_000
    case "分": 0...1_000_000_000_000_000
    case "分值": -10_000...10_000
    default: nil
    }
  }

  private static func check(
    _ json: JSONValue, of record: String, under prefix: String, into faults: inout [Fault]
  ) {
    for field in Reference.records[record]?.fields ?? [] {
      guard let value = json[field.name] else { continue }
      if !field.isList, Reference.records[field.type] != nil {
        check(value, of: field.type, under: prefix + field.name + ".", into: &faults)
        continue
      }
      guard let range = range(of: field.unit) else { continue }
      let values: [JSONValue]
      if case .array(let list) = value { values = list } else { values = [value] }
      for case .integer(let number) in values where !range.contains(number) {
        faults.append(
          Fault(
            .badValue, field: prefix + field.name,
            detail: "\(range.lowerBound)…\(range.upperBound) ≠ \(number)"))
      }
    }
  }
}
