import CXiaoneng
import Xiaoneng

extension Complaints.Kind: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_COMPLAINT_KIND_EFFICIENCY: self = .efficiency
    case XN_COMPLAINT_KIND_TICKET: self = .ticket
    default: return nil
    }
  }
}

extension Complaints.Channel: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_COMPLAINT_CHANNEL_TELEPHONE: self = .telephone
    case XN_COMPLAINT_CHANNEL_LETTER: self = .letter
    case XN_COMPLAINT_CHANNEL_VISIT: self = .visit
    case XN_COMPLAINT_CHANNEL_WEB: self = .web
    case XN_COMPLAINT_CHANNEL_EMAIL: self = .email
    case XN_COMPLAINT_CHANNEL_CARD: self = .card
    case XN_COMPLAINT_CHANNEL_INSPECTION: self = .inspection
    case XN_COMPLAINT_CHANNEL_MEDIA: self = .media
    default: return nil
    }
  }
}

extension Complaints.Identity: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_COMPLAINT_IDENTITY_REAL_NAME: self = .realName
    case XN_COMPLAINT_IDENTITY_CONFIDENTIAL: self = .confidential
    case XN_COMPLAINT_IDENTITY_ANONYMOUS: self = .anonymous
    default: return nil
    }
  }
}

extension Complaints.Mode: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_COMPLAINT_MODE_OWN: self = .own
    case XN_COMPLAINT_MODE_ASSIGN: self = .assign
    case XN_COMPLAINT_MODE_TRANSFER: self = .transfer
    case XN_COMPLAINT_MODE_SUPERVISE: self = .supervise
    default: return nil
    }
  }
}

extension Complaints.Ground: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_COMPLAINT_GROUND_OTHER_REMEDY: self = .otherRemedy
    case XN_COMPLAINT_GROUND_IN_PETITION: self = .inPetition
    case XN_COMPLAINT_GROUND_CONCLUDED: self = .concluded
    case XN_COMPLAINT_GROUND_NOT_PUBLIC: self = .notPublic
    case XN_COMPLAINT_GROUND_NO_FACT: self = .noFact
    case XN_COMPLAINT_GROUND_ANSWERED: self = .answered
    case XN_COMPLAINT_GROUND_NOT_OURS: self = .notOurs
    default: return nil
    }
  }
}

extension Complaints.Finding: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_COMPLAINT_FINDING_SUBSTANTIATED: self = .substantiated
    case XN_COMPLAINT_FINDING_PARTLY: self = .partly
    case XN_COMPLAINT_FINDING_UNFOUNDED: self = .unfounded
    case XN_COMPLAINT_FINDING_UNVERIFIABLE: self = .unverifiable
    case XN_COMPLAINT_FINDING_WITHDRAWN: self = .withdrawn
    default: return nil
    }
  }
}

extension Complaints.ReplyManner: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_REPLY_WRITTEN: self = .written
    case XN_REPLY_ORAL: self = .oral
    case XN_REPLY_WEB: self = .web
    default: return nil
    }
  }
}

extension Complaints.FollowUpResult: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_FOLLOW_UP_SATISFIED: self = .satisfied
    case XN_FOLLOW_UP_BASICALLY: self = .basically
    case XN_FOLLOW_UP_UNSATISFIED: self = .unsatisfied
    case XN_FOLLOW_UP_UNREACHED: self = .unreached
    default: return nil
    }
  }
}
