// Numbers of papers (发文字号): a unit that has a word of its own owns a sequence for each kind of paper and year. A
// number of the host's document system is taken if it is new in the unit; without one the next of the sequence is given;
// the same number twice in a unit is refused. The number stands in the event, and the counters follow from it.

extension Engine {
  /// The command with the next number of its unit's sequence, where it issues a paper, names no number, and the rule set
  /// of the day has a word for that kind of paper; else as it came.
  func numbered<State: Dossier>(
    _ command: State.Command, on slot: Int, of shelf: Shelf<State>, _ context: Context
  ) throws -> State.Command {
    guard let (kind, said) = State.issue(in: command), let kind,
      !said.utf8.contains(where: { $0 > 0x20 })
    else { return command }
    let unit = shelf.slots[slot].state.issuer(context.actor, in: register)
    guard let own = documentWord(of: unit),
      let template = context.profile.papers.first(where: { $0.kind == kind }),
      !template.word.isEmpty
    else { return command }
    var number = Papers.Number(word: own + template.word, year: context.day.parts.year, serial: 0)
    number.serial = try lastGiven(number.counter(in: unit)) + 1
    guard number.serial <= Papers.Number.most else {
      throw Refusal(.tooMany, article: "gb9704", field: "documentNumber", detail: number.text)
    }
    return State.numbered(command, number.text)
  }

  /// What stands for a unit in the numbers of its papers; nil where it owns no sequence.
  private func documentWord(of unit: String) -> String? {
    guard let index = register.unit(unit), register.units.indices.contains(Int(index)) else {
      return nil
    }
    let word = register.units[Int(index)].unit.documentWord
    return word.isEmpty ? nil : word
  }

  /// Refuses a number that the unit has given before, and in a unit with a sequence of its own one of another form.
  func requireNewNumber<State: Dossier>(
    in ruling: Ruling, on slot: Int, of shelf: Shelf<State>, _ context: Context
  ) throws {
    for index in ruling.events.indices {
      guard let text = State.own(ruling.events[index]).flatMap(State.issued), !text.isEmpty else {
        continue
      }
      let unit = shelf.slots[slot].state.issuer(ruling.author ?? context.actor, in: register)
      guard let number = Papers.Number(text) else {
        guard documentWord(of: unit) == nil else {
          throw Refusal(
            .badIdentifier, article: "gb9704", field: "documentNumber", detail: "儋国土许准〔2012〕5号")
        }
        continue
      }
      guard try lastGiven(number.mark(in: unit)) == 0 else {
        throw Refusal(.alreadyExists, article: "gb9704", field: "documentNumber", detail: text)
      }
    }
  }

  /// Sets what a ruling marks, and marks the numbers that it gave, however it came about.
  func giveNumbers<State: Dossier>(
    in ruling: Ruling, on slot: Int, of shelf: Shelf<State>, _ context: Context
  ) throws {
    for index in ruling.events.indices {
      guard let event = State.own(ruling.events[index]) else { continue }
      for mark in State.marks(of: event) {
        changes.counters[mark] = 1
        if mark == ApprovalCase.imports { importsKnown = true }
      }
      guard let number = State.issued(event).flatMap({ Papers.Number($0) }) else { continue }
      let unit = shelf.slots[slot].state.issuer(ruling.author ?? context.actor, in: register)
      let counter = number.counter(in: unit)
      changes.counters[number.mark(in: unit)] = 1
      changes.counters[counter] = max(try lastGiven(counter), number.serial)
    }
  }
}
