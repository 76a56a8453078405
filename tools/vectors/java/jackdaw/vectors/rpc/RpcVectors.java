package jackdaw.vectors.rpc;

import jackdaw.vectors.Chance;
import jackdaw.vectors.VectorFile;
import jackdaw.vectors.schema.MessageSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** `message version case json hex`: every message in every version, in several cases each. */
public final class RpcVectors {
  private RpcVectors() {}

  public static void make(Inventory inventory, String release, Path folder) throws IOException {
    VectorFile file = new VectorFile("rpc-" + release + ".tsv.gz", 3);
    for (Inventory.Entry entry : inventory.entries()) {
      for (int version = entry.wanted().from(); version <= entry.wanted().to(); version++)
        addVersion(file, entry.codec(), version);
    }
    file.write(folder, "messages", "messages × versions");
  }

  private static void addVersion(VectorFile file, Codec codec, int version) {
    MessageSchema schema = codec.schema();
    shapes(schema.name() + " " + version)
        .forEach(
            (name, shape) -> {
              Case one =
                  Case.of(
                      codec,
                      version,
                      Values.of(schema.fields(), version, schema.isFlexible(version), shape));
              file.add(
                  schema.name(),
                  String.valueOf(version),
                  name,
                  one.json(),
                  HexFormat.of().formatHex(one.bytes()));
            });
  }

  /** The cases by name. Each has its own chance, named after message, version and case. */
  private static Map<String, Shape> shapes(String place) {
    Map<String, Shape> shapes = new TreeMap<>();
    shapes.put("min", Shape.MIN);
    shapes.put("empty", Shape.EMPTY);
    shapes.put("nulls", Shape.NULLS);
    shapes.put("one", Shape.ONE);
    shapes.put("full", new Shape.Full(random(place, "full")));
    for (int i = 1; i <= 3; i++)
      shapes.put("mixed-" + i, new Shape.Mixed(random(place, "mixed-" + i), i == 1));
    shapes.put("edge-min", new Shape.Extreme(false));
    shapes.put("edge-max", new Shape.Extreme(true));
    // In flexible versions a length is written as one more than it is: 127 is the first that takes
    // two bytes. That of a
    // tag's data is written as it is: there it is 128.
    for (int length = 127; length <= 128; length++)
      shapes.put("edge-" + length, new Shape.Long(length, random(place, "edge-" + length)));
    return shapes;
  }

  private static Random random(String place, String name) {
    return Chance.of(place + " " + name);
  }
}
