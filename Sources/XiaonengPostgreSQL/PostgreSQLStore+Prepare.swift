import Xiaoneng

// How the tables come to be.
extension PostgreSQLStore {
  /// Makes an empty schema ours and brings an older one up to date: one transaction, one process at a time.
  func prepare() throws(Fault) {
    do {
      let found = try inspect()
      if found == Migrations.version { return }
      guard found > 0 || options.create else { throw Fault(.storeMissing) }
      guard !options.readOnly else { throw Fault(found == 0 ? .storeMissing : .storeReadOnly) }
      try migrate()
    } catch let failure as Failure {
      if failure.state.isEmpty, isTurnedAway {
        throw Fault(.storeFailed, detail: "PostgreSQL 08004")
      }
      link = nil
      throw failure.fault
    } catch let fault as Fault {
      throw fault
    } catch {
      throw Fault(.storeFailed)
    }
  }

  /// The kinds that make up the register, as the server writes a list.
  static let registerKinds =
    "{" + DossierKind.allCases.filter(\.isOfRegister).map(\.rawValue).joined(separator: ",") + "}"

  /// The number of the schema's layout; 0 where there is nothing.
  private func inspect() throws -> Int64 {
    let find = """
      SELECT to_regclass($1) IS NOT NULL,
      (SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = $2)
      """
    let (ours, tables) =
      try run([
        Call(find, [.text(named("xiaoneng")), .text(address.schema)])
      ]).last?.first { ($0.integer(0) != 0, $0.integer(1)) } ?? (false, 0)
    guard ours else {
      guard tables == 0 else { throw Fault(.notOurs) }
      return 0
    }
    let number =
      try run([Call("SELECT version FROM \(named("xiaoneng"))")]).last?.first { $0.integer(0) } ?? 0
    guard number > 0 else { throw Fault(.notOurs) }
    guard number <= Migrations.version else {
      throw Fault(.storeNewer, detail: "\(number) > \(Migrations.version)")
    }
    return number
  }

  private func migrate() throws {
    _ = try run([
      Call(Self.beginWriting),
      Call("SELECT set_config('lock_timeout', $1, true)", [.text("\(options.busyMilliseconds)")]),
      Call("SELECT pg_advisory_xact_lock($1)", [.integer(address.lock)]),
    ])
    do {
      // Another process may have been first.
      let present = try inspect()
      var calls: [Call] = []
      if present == 0 { calls.append(Call("CREATE SCHEMA IF NOT EXISTS \(address.schema)")) }
      calls.append(Call("SET LOCAL search_path = \(address.schema), pg_catalog"))
      if present == 0 { calls.append(Call(Migrations.book)) }
      for statement in Migrations.steps.dropFirst(Int(clamping: present)).joined() {
        calls.append(
          Call(
            statement.replacing("{schema}", with: address.schema)
              .replacing("{lock}", with: "\(address.lock)")
              .replacing("{register}", with: Self.registerKinds)))
      }
      calls.append(Call("DELETE FROM xiaoneng"))
      calls.append(Call("INSERT INTO xiaoneng VALUES ($1)", [.integer(Migrations.version)]))
      calls.append(Call("COMMIT"))
      _ = try run(calls)
    } catch {
      try? link?.post([Call("ROLLBACK")])
      throw error
    }
  }
}
