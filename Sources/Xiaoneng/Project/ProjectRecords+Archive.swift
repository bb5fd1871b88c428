/// A document of the project's archive, by reference (归档): no bytes are kept here.
public struct ArchiveDocument: Record, Equatable {
  /// What kind of document.
  public var kind: ArchiveKind = .other
  /// Its title.
  public var title = ""
  /// Who sent it.
  public var sender = ""
  /// The day it bears.
  public var day = Day(0)
  /// SHA-256 of the file.
  public var hash = Digest.zero
  /// Its size in bytes.
  public var size: Int64 = 0
  /// Its media type, such as `application/pdf`.
  public var type = ""
  /// Its own number 文号.
  public var document = ""
  /// Its number within the archive; said by the engine.
  public var number: Int32?

  /// A record to read into or to fill.
  public init() {}
  /// A document.
  public init(
    _ kind: ArchiveKind, title: String, sender: String, day: Day, hash: Digest, size: Int64,
    type: String, document: String = ""
  ) {
    self.kind = kind
    self.title = title
    self.sender = sender
    self.day = day
    self.hash = hash
    self.size = size
    self.type = type
    self.document = document
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("day", &day)
    try visitor.defaulted("document", &document, "")
    try visitor.required("hash", &hash)
    try visitor.required("kind", &kind)
    try visitor.optional("number", &number)
    try visitor.required("sender", &sender)
    try visitor.required("size", &size)
    try visitor.required("title", &title)
    try visitor.required("type", &type)
  }
}
