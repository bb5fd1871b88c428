// swift-format-ignore-file
// Made from Forms.words by `make words`: never edited.

/// The text this file is made from.
package enum FormsWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    form text  String  文本  A text of at most 64 KiB.  {"type":"string","maxLength":65536}  ""
    form flag  Bool  是否  True or false.  {"type":"boolean"}  false
    form count  Int32  数目  A whole number of 32 bits.  {"type":"integer","minimum":-2147483648,"maximum":2147483647}  0
    form number  Int64  数值  A whole number of 64 bits.  {"type":"integer"}  0
    form fen  Int64  金额  Money, in fen: a hundredth of a yuan.  {"type":"integer"}  0
    form day  Day  日期  A day, such as 2012-08-01.  {"type":"string","format":"date"}  Day(0)
    form moment  Instant  时刻  A moment with its offset, such as 2012-08-01T09:00:00+08:00.  {"type":"string","format":"date-time"}  Instant(0)
    form limit  Budget  期限  A limit: 20wd working days, 30d days, 2m months, or a day.  {"type":"string","pattern":"^([0-9]{1,4}(wd|d)|[0-9]{1,3}m|[0-9]{4}-[0-9]{2}-[0-9]{2})$"}  .workingDays(20)
    form digest  LedgerDigest  校验值  A SHA-256 digest in hexadecimal digits.  {"type":"string","pattern":"^[0-9a-f]{64}$"}  .zero
    form json  JSONValue  任意值  Any value.  true  .null
    """#
}
