package jackdaw.vectors.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns one of Kafka's schema files into a {@link MessageSchema}. */
final class SchemaReader {
  private final Map<String, JsonNode> commonStructs = new HashMap<>();

  private SchemaReader() {}

  static MessageSchema read(JsonNode file) {
    SchemaReader reader = new SchemaReader();
    file.path("commonStructs")
        .forEach(struct -> reader.commonStructs.put(struct.get("name").asText(), struct));
    return new MessageSchema(
        file.get("name").asText(),
        file.get("type").asText(),
        file.path("apiKey").asInt(-1),
        Versions.parse(file.get("validVersions").asText()),
        Versions.parse(file.path("flexibleVersions").asText("none")),
        file.path("latestVersionUnstable").asBoolean(false),
        reader.fields(file.path("fields")));
  }

  private List<Field> fields(JsonNode list) {
    List<Field> fields = new ArrayList<>();
    list.forEach(node -> fields.add(field(node)));
    return List.copyOf(fields);
  }

  private Field field(JsonNode node) {
    String declared = node.get("type").asText();
    boolean array = declared.startsWith("[]");
    String element = array ? declared.substring(2) : declared;
    boolean struct = Character.isUpperCase(element.charAt(0));
    int tag = node.path("tag").asInt(-1);
    // Of a tagged field the schema may say "taggedVersions" alone.
    Versions versions =
        Versions.parse(node.path("versions").asText(node.path("taggedVersions").asText()));
    if (tag >= 0 && !Versions.parse(node.get("taggedVersions").asText()).equals(versions)) {
      throw new IllegalStateException(
          "a field that is tagged in some of its versions only: " + node.get("name"));
    }
    return new Field(
        lowerFirst(node.get("name").asText()),
        struct ? "struct" : element,
        array,
        versions,
        Versions.parse(node.path("nullableVersions").asText("none")),
        tag,
        node.path("default").asText(""),
        struct ? structFields(node, element) : List.of());
  }

  private List<Field> structFields(JsonNode node, String name) {
    if (node.has("fields")) return fields(node.get("fields"));
    JsonNode common = commonStructs.get(name);
    if (common == null) throw new IllegalStateException("no struct " + name);
    return fields(common.get("fields"));
  }

  private static String lowerFirst(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
