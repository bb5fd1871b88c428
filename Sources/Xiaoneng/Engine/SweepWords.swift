/// What a sweep does, told before it is done (巡检).
public enum Sweep {}
