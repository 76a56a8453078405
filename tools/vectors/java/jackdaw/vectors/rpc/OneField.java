package jackdaw.vectors.rpc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jackdaw.vectors.schema.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The way to one field of a message, and values in which that field alone is set: the arrays above
 * it have one element, everything else has its default.
 */
record OneField(List<Field> way, int version) {

  /**
   * The ways to all fields of a message that this version carries, the message itself first, as the
   * empty way.
   */
  static List<OneField> all(List<Field> fields, int version) {
    List<OneField> all = new ArrayList<>();
    all.add(new OneField(List.of(), version));
    for (int i = 0; i < all.size(); i++) {
      List<Field> way = all.get(i).way();
      for (Field field : way.isEmpty() ? fields : way.get(way.size() - 1).fields()) {
        if (!field.versions().has(version)) continue;
        List<Field> longer = new ArrayList<>(way);
        longer.add(field);
        all.add(new OneField(List.copyOf(longer), version));
      }
    }
    return all;
  }

  String path() {
    return way.stream().map(Field::name).collect(Collectors.joining("."));
  }

  boolean isMessage() {
    return way.isEmpty();
  }

  Field field() {
    return way.get(way.size() - 1);
  }

  /**
   * Whether there is a value that is not the default: a struct that is there by default has none of
   * its own.
   */
  boolean canBeSet() {
    return field().array() || !field().isStruct() || Values.defaultOf(field(), version).isNull();
  }

  boolean canBeNull() {
    return field().isNullable(version);
  }

  ObjectNode set(List<Field> fields, Random random) {
    return along(fields, 0, parent -> parent.set(field().name(), present(field(), random)));
  }

  ObjectNode setNull(List<Field> fields) {
    return along(
        fields,
        0,
        parent -> {
          boolean unsaid = field().isTagged() && Values.defaultOf(field(), version).isNull();
          if (!unsaid) parent.set(field().name(), NullNode.instance);
        });
  }

  /** All defaults, and in the message or struct at the end of the way a tag that nobody knows. */
  ObjectNode setUnknownTag(List<Field> fields, Random random) {
    TreeMap<Integer, byte[]> tags = new TreeMap<>();
    tags.put(
        Values.firstFreeTag(isMessage() ? fields : field().fields()) + 1, Scalars.bytes(random, 5));
    if (isMessage()) {
      ObjectNode message = Values.defaults(fields, version);
      Values.setUnknownTags(message, tags);
      return message;
    }
    return along(
        fields,
        0,
        parent -> {
          ObjectNode struct = Values.defaults(field().fields(), version);
          Values.setUnknownTags(struct, tags);
          parent.set(
              field().name(), field().array() ? Values.NODES.arrayNode().add(struct) : struct);
        });
  }

  private interface End {
    void in(ObjectNode parent);
  }

  private ObjectNode along(List<Field> fields, int step, End end) {
    ObjectNode node = Values.NODES.objectNode();
    for (Field field : fields) {
      if (!field.versions().has(version)) continue;
      if (!field.equals(way.get(step))) {
        if (!field.isTagged()) node.set(field.name(), Values.defaultOf(field, version));
      } else if (step == way.size() - 1) {
        end.in(node);
      } else {
        ObjectNode struct = along(field.fields(), step + 1, end);
        boolean unsaid =
            field.isTagged() && !field.array() && struct.equals(Values.defaultOf(field, version));
        if (!unsaid)
          node.set(field.name(), field.array() ? Values.NODES.arrayNode().add(struct) : struct);
      }
    }
    return node;
  }

  private JsonNode present(Field field, Random random) {
    JsonNode value =
        field.isStruct()
            ? Values.defaults(field.fields(), version)
            : new Shape.Full(random).scalar(field, Place.TOP);
    return field.array() ? Values.NODES.arrayNode().add(value) : value;
  }
}
