import Xiaoneng

// What a commit writes beside the ledgers.
extension SQLiteStore {
  func add(_ facts: [FactKey: Int64], _ connection: Connection) throws(Fault) {
    guard let newest = facts.keys.map(\.day).max() else { return }
    try sum(facts, newest: newest, connection)
    let add = try connection.statement(.addFact)
    for (key, value) in facts {
      // Days are kept as numbers such as 20120801, whose order is theirs within these bounds.
      guard key.day.isInRange else { throw Fault(.badValue, field: "day") }
      add.bind(1, key.day.decimal)
      add.bind(2, try counted.number(of: key, connection))
      add.bind(3, value)
      try add.run()
    }
  }

  func keep(_ changes: ChangeSet, _ connection: Connection) throws(Fault) {
    try set(changes.counters, connection)
    try set(changes.citations, connection)
    for (key, request) in changes.requests {
      let set = try connection.statement(.setRequest)
      try set.bind(1, key)
      try set.bind(2, request.command.bytes)
      scratch.writer.removeAll()
      request.done.write(to: &scratch.writer)
      try set.run(3, text: scratch.writer.bytes)
    }
    for (head, record) in changes.personal {
      let set = try connection.statement(.setPersonal)
      set.bind(1, scratch.places[head].id)
      try set.bind(2, record.slot)
      try set.bind(3, record.salt.bytes)
      try set.bind(4, record.value)
      try set.run()
    }
    for (head, slot) in changes.erased {
      let erase = try connection.statement(.erasePersonal)
      erase.bind(1, scratch.places[head].id)
      try erase.bind(2, slot)
      try erase.run()
    }
    try set(values: changes.values, connection)
    for order in changes.orders {
      let insert = try connection.statement(.insertOrder)
      try insert.bind(1, order.key)
      try insert.run(2, text: order.text)
    }
    for key in changes.ordersDone {
      let delete = try connection.statement(.deleteOrder)
      try delete.bind(1, key)
      try delete.run()
    }
    try set(changes.tiles ?? [], connection)
    guard let seal = changes.seal else { return }
    let number = try after(.lastSealNumber, "seal.number", connection)
    let insert = try connection.statement(.insertSeal)
    insert.bind(1, number)
    scratch.writer.removeAll()
    seal.write(to: &scratch.writer)
    try insert.run(2, text: scratch.writer.bytes)
  }

  func set(_ tiles: [Seal.Tile], _ connection: Connection) throws(Fault) {
    let set = try connection.statement(.setTile)
    for tile in tiles {
      set.bind(1, tile.number)
      try set.bind(2, tile.bytes)
      try set.run()
    }
  }

  func set(values: [String: [UInt8]], _ connection: Connection) throws(Fault) {
    for (name, bytes) in values {
      let set = try connection.statement(.setValue)
      try set.bind(1, name)
      try set.bind(2, bytes)
      try set.run()
    }
  }

  func set(_ counters: [String: Int64], _ connection: Connection) throws(Fault) {
    for (name, value) in counters {
      let set = try connection.statement(.setCounter)
      try set.bind(1, name)
      set.bind(2, value)
      try set.run()
    }
  }

  /// What fills a template, as it is kept.
  func filling(_ values: [String]) -> [UInt8] {
    scratch.writer.removeAll()
    scratch.writer.openArray()
    for value in values { scratch.writer.string(value) }
    scratch.writer.closeArray()
    return scratch.writer.bytes
  }

  func send(_ changes: ChangeSet, _ connection: Connection) throws(Fault) {
    if !changes.messages.isEmpty {
      var number = try after(.lastNotice, "notice.number", connection)
      let insert = try connection.statement(.insertNotice)
      for message in changes.messages {
        insert.bind(1, number)
        number &+= 1
        insert.bind(2, scratch.places[message.head].id)
        try insert.bind(3, message.channel.rawValue)
        try insert.bind(4, message.template.rawValue)
        insert.bind(6, message.at.milliseconds)
        try insert.run(5, text: filling(message.values))
      }
    }
    for notice in changes.notices {
      let update = try connection.statement(.updateNotice)
      update.bind(1, notice.number)
      try update.bind(2, notice.state.rawValue)
      update.bind(3, Int64(notice.attempts))
      update.bind(4, notice.due.milliseconds)
      try update.run()
    }
  }
}
