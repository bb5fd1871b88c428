/// Gives each value a small number.
struct Interner<Value: Hashable> {
  private var values: [Value] = []
  private var places: [Value: Int32] = [:]
  private var last: Int32 = -1

  mutating func place(of value: Value) -> Int32 {
    // Runs of the same value are usual: the same officer, the same word.
    if last >= 0, values[Int(last)] == value { return last }
    if let place = places[value] {
      last = place
      return place
    }
    let place = Int32(clamping: values.count)
    values.append(value)
    places[value] = place
    last = place
    return place
  }

  subscript(place: Int32) -> Value { values[Int(place)] }
}
