package jackdaw.vectors.records;

import jackdaw.vectors.VectorFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** `case json hex`: record sets that Kafka reads; and `case ERR hex`: such that it refuses. */
public final class RecordVectors {
  private RecordVectors() {}

  /** Sets of magic 2, by the newest release. */
  public static void makeNewest(String release, Path folder) throws IOException {
    Map<String, byte[]> sets = new TreeMap<>();
    CodecSets.addTo(sets, 2);
    FieldSets.addTo(sets);
    ControlSets.addTo(sets);
    StreamSets.addTo(sets);
    CompactedSets.addTo(sets, 2);
    TruncatedSets.addTo(sets, 2);
    write(sets, "records-" + release + ".tsv.gz", folder);
    Map<String, byte[]> bad = new TreeMap<>();
    BadSets.addTo(bad);
    writeBad(bad, "records-bad-" + release + ".tsv.gz", folder);
  }

  /** Sets of magic 0 and 1, and mixed ones, by the last release whose brokers still write them. */
  public static void makeOld(String release, Path folder) throws IOException {
    Map<String, byte[]> sets = new TreeMap<>();
    for (int magic = 0; magic < 2; magic++) {
      CodecSets.addTo(sets, magic);
      CompactedSets.addTo(sets, magic);
      TruncatedSets.addTo(sets, magic);
    }
    LegacySets.addTo(sets);
    write(sets, "records-" + release + ".tsv.gz", folder);
    Map<String, byte[]> bad = new TreeMap<>();
    LegacyBadSets.addTo(bad);
    writeBad(bad, "records-bad-" + release + ".tsv.gz", folder);
  }

  private static void writeBad(Map<String, byte[]> sets, String name, Path folder)
      throws IOException {
    VectorFile file = new VectorFile(name, 1);
    sets.forEach(
        (set, bytes) ->
            file.add(set, "ERR " + refusal(set, bytes), HexFormat.of().formatHex(bytes)));
    file.write(folder);
  }

  private static String refusal(String set, byte[] bytes) {
    String json;
    try {
      json = ReadBack.streamed(bytes);
    } catch (RuntimeException error) {
      return error.getClass().getSimpleName();
    }
    throw new IllegalStateException("Kafka reads the bad set " + set + ": " + json);
  }

  private static void write(Map<String, byte[]> sets, String name, Path folder) throws IOException {
    VectorFile file = new VectorFile(name, 1);
    sets.forEach((set, bytes) -> file.add(set, json(set, bytes), HexFormat.of().formatHex(bytes)));
    file.write(folder);
  }

  private static String json(String set, byte[] bytes) {
    try {
      return ReadBack.json(bytes);
    } catch (RuntimeException error) {
      throw new IllegalStateException(set, error);
    }
  }

  /**
   * Reads the sets of a file that another release made: what that one read and refused this one has
   * to as well.
   */
  public static void read(Path path) throws IOException {
    for (String[] line : VectorFile.read(path)) {
      byte[] bytes = HexFormat.of().parseHex(line.length < 3 ? "" : line[2]);
      if (line[1].startsWith("ERR ")) refusal(line[0], bytes);
      else if (!json(line[0], bytes).equals(line[1]))
        throw new IllegalStateException(path + ": " + line[0] + " is read otherwise");
    }
    System.out.println(path.getFileName() + ": read by the other release as well");
  }
}
