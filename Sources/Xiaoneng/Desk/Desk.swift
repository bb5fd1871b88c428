/// What people at a desk ask: what is at hand, what is next and by when (工作台).
public enum Desk {}
