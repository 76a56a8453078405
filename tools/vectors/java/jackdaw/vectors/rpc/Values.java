package jackdaw.vectors.rpc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jackdaw.vectors.schema.Field;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;

/** Message values as JSON, in Kafka's form, made from a schema by a {@link Shape}. */
final class Values {
  static final String UNKNOWN_TAGS = "_unknownTaggedFields";
  static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Shape shape;
  private final int version;
  private final boolean flexible;

  private Values(Shape shape, int version, boolean flexible) {
    this.shape = shape;
    this.version = version;
    this.flexible = flexible;
  }

  static ObjectNode of(List<Field> fields, int version, boolean flexible, Shape shape) {
    return new Values(shape, version, flexible).struct(fields, Place.TOP);
  }

  private ObjectNode struct(List<Field> fields, Place place) {
    ObjectNode node = NODES.objectNode();
    for (Field field : fields) {
      if (!field.versions().has(version)) continue;
      JsonNode value = value(field, place);
      if (!field.isTagged() || !value.equals(defaultOf(field, version)))
        node.set(field.name(), value);
    }
    if (flexible) setUnknownTags(node, shape.unknownTags(firstFreeTag(fields), place));
    return node;
  }

  private JsonNode value(Field field, Place place) {
    if (field.isTagged() && !shape.setsTagged(place)) return defaultOf(field, version);
    if (field.isNullable(version) && shape.isNull()) return NullNode.instance;
    if (!field.array()) return element(field, place);
    ArrayNode array = NODES.arrayNode();
    int count = shape.count(place);
    for (int i = 0; i < count; i++) array.add(element(field, place.element(i)));
    return array;
  }

  private JsonNode element(Field field, Place place) {
    return field.isStruct() ? struct(field.fields(), place) : shape.scalar(field, place);
  }

  /** A tag number that no version of this struct knows. */
  static int firstFreeTag(List<Field> fields) {
    return fields.stream().mapToInt(Field::tag).max().orElse(-1) + 1;
  }

  static void setUnknownTags(ObjectNode node, SortedMap<Integer, byte[]> tags) {
    if (tags.isEmpty()) return;
    ArrayNode list = node.putArray(UNKNOWN_TAGS);
    tags.forEach((tag, data) -> list.addObject().put("tag", (long) tag).put("data", base64(data)));
  }

  /** All fields at their defaults; the tagged ones are absent then. */
  static ObjectNode defaults(List<Field> fields, int version) {
    ObjectNode node = NODES.objectNode();
    for (Field field : fields) {
      if (field.versions().has(version) && !field.isTagged())
        node.set(field.name(), defaultOf(field, version));
    }
    return node;
  }

  static JsonNode defaultOf(Field field, int version) {
    if (field.defaultText().equals("null")) return NullNode.instance;
    if (field.array()) return NODES.arrayNode();
    return field.isStruct() ? defaults(field.fields(), version) : defaultScalar(field);
  }

  static JsonNode defaultScalar(Field field) {
    String text = field.array() ? "" : field.defaultText();
    return switch (field.type()) {
      case "bool" -> BooleanNode.valueOf(Boolean.parseBoolean(text));
      case "float64" -> DoubleNode.valueOf(text.isEmpty() ? 0 : Double.parseDouble(text));
      case "uuid" -> TextNode.valueOf(text.isEmpty() ? uuid(0, 0) : text);
      case "string", "bytes", "records" -> TextNode.valueOf(text.equals("null") ? "" : text);
      default -> LongNode.valueOf(text.isEmpty() ? 0 : Long.decode(text));
    };
  }

  static String uuid(long high, long low) {
    byte[] bytes = ByteBuffer.allocate(16).putLong(high).putLong(low).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
