package jackdaw.vectors.schema;

import java.util.List;

/**
 * The schema of one message, as the jar carries it.
 *
 * @param type request, response, header, data, coordinator-key or coordinator-value
 * @param apiKey its API, or -1
 * @param versions all versions that the class knows; none for messages that were removed
 * @param flexible the versions whose structs may carry tags
 * @param latestUnstable whether the newest version is not released yet
 */
public record MessageSchema(
    String name,
    String type,
    int apiKey,
    Versions versions,
    Versions flexible,
    boolean latestUnstable,
    List<Field> fields) {

  /** The name of the generated class, without its package. */
  public String className() {
    return switch (type) {
      case "request", "response", "header" -> name + "Data";
      default -> name;
    };
  }

  public boolean isFlexible(int version) {
    return flexible.has(version);
  }
}
