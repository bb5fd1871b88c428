/// What people at a desk ask (工作台): what is at hand, what is next and by when; where a case stands, with a check
/// code; who is away; whether sweeps, seals and messages keep up.
///
/// It is reckoned from the state when someone asks. Asking changes nothing.
public enum Desk {}
