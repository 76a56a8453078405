package jackdaw.vectors.schema;

/** A range of versions, both ends included; empty when {@code from > to}. */
public record Versions(int from, int to) {
  public static final Versions NONE = new Versions(0, -1);

  /** Reads "none", "3", "0-5" or "2+". */
  public static Versions parse(String text) {
    if (text.equals("none")) return NONE;
    if (text.endsWith("+"))
      return new Versions(Integer.parseInt(text.substring(0, text.length() - 1)), Short.MAX_VALUE);
    int dash = text.indexOf('-');
    if (dash < 0) return new Versions(Integer.parseInt(text), Integer.parseInt(text));
    return new Versions(
        Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
  }

  public boolean has(int version) {
    return from <= version && version <= to;
  }

  public boolean isEmpty() {
    return from > to;
  }

  @Override
  public String toString() {
    return isEmpty() ? "none" : from + "-" + to;
  }
}
