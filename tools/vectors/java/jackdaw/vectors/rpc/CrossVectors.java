package jackdaw.vectors.rpc;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jackdaw.vectors.Chance;
import jackdaw.vectors.VectorFile;
import jackdaw.vectors.schema.Field;
import jackdaw.vectors.schema.MessageSchema;
import jackdaw.vectors.schema.Versions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.protocol.Message;

/**
 * `message from written case json hex|ERR`: values that are complete at the newest version, written
 * at each older one; and values with a field that went, written at the versions without it. Kafka's
 * classes hold the fields of all versions, so that the same object can be written at any.
 */
public final class CrossVectors {
  private CrossVectors() {}

  public static void make(Inventory inventory, String release, Path folder) throws IOException {
    VectorFile file = new VectorFile("rpc-cross-" + release + ".tsv.gz", 4);
    for (Inventory.Entry entry : inventory.entries()) {
      int newest = entry.schema().versions().to();
      Versions older =
          new Versions(entry.wanted().from(), Math.min(entry.wanted().to(), newest - 1));
      if (older.isEmpty()) continue;
      values(entry.schema(), newest)
          .forEach((name, value) -> add(file, entry.codec(), newest, older, name, value));
      for (int from = older.from(); from <= older.to(); from++)
        addEnding(file, entry.codec(), from, newest);
    }
    file.write(folder, "messages");
  }

  /**
   * The other way round: fields that the newest version has no more, written at the versions after
   * their last one.
   */
  private static void addEnding(VectorFile file, Codec codec, int from, int newest) {
    List<Field> fields = codec.schema().fields();
    for (OneField one : OneField.all(fields, from)) {
      if (one.isMessage() || one.field().versions().to() != from || !one.canBeSet()) continue;
      String name = "field:" + one.path();
      add(
          file,
          codec,
          from,
          new Versions(from + 1, newest),
          name,
          one.set(fields, Chance.of(codec.schema().name() + " ending " + name)));
    }
  }

  private static void add(
      VectorFile file, Codec codec, int from, Versions written, String name, ObjectNode value) {
    Case one = Case.of(codec, from, value);
    for (int version = written.from(); version <= written.to(); version++) {
      String outcome = outcome(codec, one.message(), version);
      file.add(
          codec.schema().name(),
          String.valueOf(from),
          String.valueOf(version),
          name,
          one.json(),
          outcome);
    }
  }

  /**
   * What becomes of it: the bytes, or how Kafka refuses. Bytes have to be readable at that version.
   */
  private static String outcome(Codec codec, Message message, int version) {
    byte[] bytes;
    try {
      bytes = Codec.write(message, version);
    } catch (RuntimeException refusal) {
      return "ERR " + refusal.getClass().getSimpleName() + ": " + refusal.getMessage();
    }
    if (!Arrays.equals(Codec.write(codec.read(bytes, version), version), bytes)) {
      throw new IllegalStateException(
          codec.schema().name() + " " + version + ": written again it differs");
    }
    return HexFormat.of().formatHex(bytes);
  }

  private static Map<String, ObjectNode> values(MessageSchema schema, int from) {
    List<Field> fields = schema.fields();
    String place = schema.name() + " cross ";
    boolean flexible = schema.isFlexible(from);
    Map<String, ObjectNode> values = new TreeMap<>();
    values.put("default", Values.defaults(fields, from));
    values.put("min", Values.of(fields, from, flexible, Shape.MIN));
    values.put("empty", Values.of(fields, from, flexible, Shape.EMPTY));
    values.put("nulls", Values.of(fields, from, flexible, Shape.NULLS));
    values.put("one", Values.of(fields, from, flexible, Shape.ONE));
    values.put(
        "full", Values.of(fields, from, flexible, new Shape.Full(Chance.of(place + "full"))));
    for (OneField one : OneField.all(fields, from)) {
      String path = one.path();
      boolean struct = one.isMessage() || one.field().isStruct();
      if (struct && flexible) {
        values.put(
            one.isMessage() ? "unknown-tag" : "unknown-tag:" + path,
            one.setUnknownTag(fields, Chance.of(place + "tag " + path)));
      }
      if (one.isMessage()) continue;
      if (one.canBeSet()) values.put("field:" + path, one.set(fields, Chance.of(place + path)));
      if (one.canBeNull()) values.put("null:" + path, one.setNull(fields));
    }
    return values;
  }
}
