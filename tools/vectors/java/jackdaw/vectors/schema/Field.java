package jackdaw.vectors.schema;

import java.util.List;

/**
 * One field of a message schema.
 *
 * @param name as it stands in JSON: Kafka's name with the first letter lowered
 * @param type of the field, or of one element of it when {@code array}; "struct" when it has fields
 *     of its own
 * @param tag its tag number, or -1
 * @param defaultText the default as the schema writes it, or "" for the type's own
 * @param fields those of the struct, else empty
 */
public record Field(
    String name,
    String type,
    boolean array,
    Versions versions,
    Versions nullable,
    int tag,
    String defaultText,
    List<Field> fields) {

  public boolean isStruct() {
    return type.equals("struct");
  }

  public boolean isTagged() {
    return tag >= 0;
  }

  public boolean isNullable(int version) {
    return nullable.has(version);
  }

  /** Whether it is bytes or text, of which a value may be there and empty. */
  public boolean isBlob() {
    return switch (type) {
      case "string", "bytes", "records" -> true;
      default -> false;
    };
  }
}
