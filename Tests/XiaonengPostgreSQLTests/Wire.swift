import Foundation

/// A wire to the server that breaks on purpose: before what is sent arrives, or before the answer does.
final class Wire: @unchecked Sendable {
  /// When it breaks; once, then it holds again.
  enum Break: Int32 { case never, beforeArrival, beforeAnswer }

  /// Where it listens.
  let port: UInt16
  private let listener: Int32
  private let target: UInt16
  private let lock = NSLock()
  private var next = Break.never
  private(set) var connections = 0
  /// How often the server was asked: what is sent before an answer comes counts once, in however many pieces.
  private var sent = 0

  init(to target: UInt16) throws {
    self.target = target
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = Self.loopback(0)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let opened = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && listen(listener, 16) == 0
          && getsockname(listener, $0, &length) == 0
      }
    }
    guard opened else { throw POSIXError(.EADDRNOTAVAIL) }
    self.listener = listener
    port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread { [self] in accept() }
  }

  deinit { shutdown(listener, Int32(SHUT_RDWR)) }

  /// How often the server was asked while `body` ran.
  func roundTrips(_ body: () throws -> Void) rethrows -> Int {
    let before = settled()
    try body()
    return settled() - before
  }

  /// What was sent, once nothing is under way any more: the end of a reading is sent without waiting for an answer.
  private func settled() -> Int {
    var known = lock.withLock { sent }
    while true {
      Thread.sleep(forTimeInterval: 0.05)
      let now = lock.withLock { sent }
      if now == known { return now }
      known = now
    }
  }

  /// The wire breaks the next time that something is sent.
  func breakNext(_ how: Break) { lock.withLock { next = how } }

  private static func loopback(_ port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return address
  }

  private func accept() {
    while true {
      let client = Glibc.accept(listener, nil, nil)
      guard client >= 0 else { return }
      let server = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      var address = Self.loopback(target)
      let connected = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          connect(server, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
        }
      }
      guard connected else {
        close(client)
        close(server)
        continue
      }
      lock.withLock { connections += 1 }
      Thread.detachNewThread { [self] in carry(client, server) }
    }
  }

  private func carry(_ client: Int32, _ server: Int32) {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var isCut = false
    var isAnswered = true
    var ends = [
      pollfd(fd: client, events: Int16(POLLIN), revents: 0),
      pollfd(fd: server, events: Int16(POLLIN), revents: 0),
    ]
    defer {
      close(client)
      close(server)
    }
    while poll(&ends, 2, -1) > 0 {
      if ends[0].revents != 0 {
        let count = recv(client, &buffer, buffer.count, 0)
        guard count > 0 else { return }
        let how = lock.withLock {
          defer { next = .never }
          if isAnswered { sent += 1 }
          return next
        }
        isAnswered = false
        if how == .beforeArrival { return }
        isCut = isCut || how == .beforeAnswer
        guard send(server, buffer, count, Int32(MSG_NOSIGNAL)) == count else { return }
      }
      if ends[1].revents != 0 {
        let count = recv(server, &buffer, buffer.count, 0)
        isAnswered = true
        // The server has answered: what was asked for is done.
        guard count > 0, !isCut,
          send(client, buffer, count, Int32(MSG_NOSIGNAL)) == count
        else { return }
      }
    }
  }
}
