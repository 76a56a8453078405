package jackdaw.vectors.rpc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jackdaw.vectors.schema.Field;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import org.apache.kafka.common.protocol.Message;
import org.apache.kafka.common.protocol.types.RawTaggedField;

/**
 * One value of a message in one version, through Kafka's classes and back. What Kafka's JSON does
 * not say is added here: unknown tags (put into the object before it is written, and taken out of
 * the one that was read back), and `records`, which Kafka's JSON writer leaves empty.
 *
 * @param json what was given, as text: JSON of the version
 */
record Case(String json, Message message, byte[] bytes) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /**
   * @throws IllegalStateException when Kafka's classes do not agree with themselves or with the
   *     value given
   */
  static Case of(Codec codec, int version, ObjectNode value) {
    String json = text(value);
    JsonNode given = parse(json);
    Message message = codec.fromJson(given, version);
    List<Field> fields = codec.schema().fields();
    putUnknownTags(fields, version, given, message);
    byte[] bytes = Codec.write(message, version);
    Message back = codec.read(bytes, version);
    if (!back.equals(message))
      throw disagreement(
          codec, version, "what is read is not what was written: " + back + " " + message);
    if (!Arrays.equals(Codec.write(back, version), bytes))
      throw disagreement(codec, version, "written again it differs");
    ObjectNode seen = (ObjectNode) codec.toJson(back, version);
    complete(fields, version, seen, given, back);
    if (!text(seen).equals(json))
      throw disagreement(codec, version, text(seen) + " became of " + json);
    return new Case(json, message, bytes);
  }

  private static IllegalStateException disagreement(Codec codec, int version, String what) {
    return new IllegalStateException(codec.schema().name() + " " + version + ": " + what);
  }

  private static void putUnknownTags(
      List<Field> fields, int version, JsonNode json, Message message) {
    for (JsonNode tag : json.path(Values.UNKNOWN_TAGS)) {
      byte[] data = Base64.getDecoder().decode(tag.get("data").asText());
      message.unknownTaggedFields().add(new RawTaggedField(tag.get("tag").asInt(), data));
    }
    forEachStruct(
        fields,
        version,
        json,
        message,
        (field, node, struct) -> putUnknownTags(field.fields(), version, node, struct));
  }

  /**
   * Adds to Kafka's JSON what it leaves out: unknown tags as the object has them, `records` as they
   * were given.
   */
  private static void complete(
      List<Field> fields, int version, ObjectNode json, JsonNode given, Message message) {
    for (Field field : fields) {
      if (field.type().equals("records") && json.has(field.name()))
        json.set(field.name(), given.get(field.name()));
    }
    forEachStruct(
        fields,
        version,
        given,
        message,
        new StructVisitor() {
          private Field last;
          private int index;

          @Override
          public void visit(Field field, JsonNode node, Message struct) {
            index = field == last ? index + 1 : 0;
            last = field;
            JsonNode own = json.get(field.name());
            complete(
                field.fields(),
                version,
                (ObjectNode) (field.array() ? own.get(index) : own),
                node,
                struct);
          }
        });
    if (message.unknownTaggedFields().isEmpty()) return;
    ArrayNode tags = json.putArray(Values.UNKNOWN_TAGS);
    for (RawTaggedField tag : message.unknownTaggedFields()) {
      tags.addObject().put("tag", tag.tag()).put("data", Values.base64(tag.data()));
    }
  }

  private interface StructVisitor {
    void visit(Field field, JsonNode json, Message struct);
  }

  /** Visits the structs right below this one, in the JSON and in the object at once. */
  private static void forEachStruct(
      List<Field> fields, int version, JsonNode json, Message message, StructVisitor visitor) {
    for (Field field : fields) {
      JsonNode node = json.get(field.name());
      if (!field.isStruct() || !field.versions().has(version) || node == null || node.isNull())
        continue;
      Object value = get(message, field);
      if (field.array()) {
        Iterator<?> structs = ((Iterable<?>) value).iterator();
        for (JsonNode element : node) visitor.visit(field, element, (Message) structs.next());
      } else {
        visitor.visit(field, node, (Message) value);
      }
    }
  }

  private static Object get(Message message, Field field) {
    try {
      return Codec.call(message.getClass().getMethod(field.name()), message);
    } catch (NoSuchMethodException error) {
      throw new IllegalStateException(error);
    }
  }

  private static String text(JsonNode json) {
    try {
      return MAPPER.writeValueAsString(json);
    } catch (JsonProcessingException error) {
      throw new IllegalStateException(error);
    }
  }

  private static JsonNode parse(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (IOException error) {
      throw new IllegalStateException(error);
    }
  }
}
