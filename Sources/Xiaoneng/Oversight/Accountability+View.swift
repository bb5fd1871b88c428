extension Accountability {
  /// The record as it is seen; `whole` shows who is concerned and who answers with what.
  func view(number: String, whole: Bool, in context: Context) -> Supervision.RecordView {
    var view = Supervision.RecordView()
    view.number = number
    (view.source, view.unit) = (proposal.source, proposal.unit)
    (view.rule, view.ruleSet) = (proposal.rule, proposal.ruleSet)
    (view.phase, view.phaseChinese) = (phase, phase.chinese)
    (view.proposed, view.determineBy) = (proposed, proposal.determineBy)
    view.replyBy = named?.replyBy
    view.forms = named?.forms ?? []
    view.corrected = corrected
    view.outcome = determination?.outcome
    if whole {
      view.persons = named?.persons ?? []
      view.consequences = consequences
      view.determinedBy = determinedBy
    }
    view.appealBy = served?.appealBy
    (view.answerBy, view.result) = (appeal?.answerBy, result)
    (view.lifted, view.overruns) = (isLifted, overruns)
    return view
  }
}
