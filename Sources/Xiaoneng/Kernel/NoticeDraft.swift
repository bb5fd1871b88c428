/// A message that an event causes, before the outbox numbers it.
struct NoticeDraft {
  var channel: NoticeChannel
  var template: NoticeTemplate
  var values: [String]
}
