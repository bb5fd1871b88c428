/// Which release this is: the one place that says so. The tool, the C library, the packages and the
/// files for pkg-config and CMake take it from here.
public enum Release {
  /// The version, such as `0.1.0`.
  public static let version: StaticString = "0.1.0"
  /// The number of the C interface: the shared object's soname carries it.
  public static let abi: UInt32 = 1
}
