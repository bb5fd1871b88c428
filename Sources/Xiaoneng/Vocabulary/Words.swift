/// Free words of a citizen.
struct Words: Record {
  var text = ""
  init() {}
  init(text: String) { self.text = text }
  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("text", &text)
  }
}

/// Who took a document.
struct Receiver: Record {
  var name = ""
  var witness = ""
  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("name", &name)
    try visitor.defaulted("witness", &witness, "")
  }
}
