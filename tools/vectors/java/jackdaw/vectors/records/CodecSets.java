package jackdaw.vectors.records;

import static jackdaw.vectors.records.Batch.header;
import static jackdaw.vectors.records.Samples.TIME;

import java.util.Map;
import java.util.Random;
import org.apache.kafka.common.compress.Compression;
import org.apache.kafka.common.header.Header;

/** The same sets in each codec of a message format. */
final class CodecSets {
  private static final int MANY = 300;
  private static final int LONG = 100_000;
  private static final int NOISY = 70_000;

  private CodecSets() {}

  static void addTo(Map<String, byte[]> sets, int magic) {
    Samples.codecs(magic)
        .forEach(
            (name, codec) -> {
              String prefix = "v" + magic + "-" + name + "-";
              sets.put(prefix + "one", new Batch(magic, codec).add(TIME, "k", "v").bytes());
              sets.put(prefix + "three", three(new Batch(magic, codec).at(41)));
              sets.put(prefix + "nulls", nulls(magic, codec));
              sets.put(prefix + "gaps", gaps(magic, codec));
              sets.put(prefix + "many", many(magic, codec));
              sets.put(
                  prefix + "long",
                  new Batch(magic, codec)
                      .add(TIME, Batch.utf8("long"), Samples.lines(LONG))
                      .add(TIME + 1, "after", "it")
                      .bytes());
              if (magic == 0) return;
              sets.put(
                  prefix + "noise",
                  new Batch(magic, codec)
                      .add(TIME, null, Samples.noise("noise", NOISY))
                      .add(TIME, "after", "it")
                      .bytes());
              sets.put(
                  prefix + "append-time",
                  three(new Batch(magic, codec).at(7).appendedAt(TIME + 5000)));
              if (magic == 2) addNewest(sets, prefix, codec);
            });
  }

  private static void addNewest(Map<String, byte[]> sets, String prefix, Compression codec) {
    sets.put(prefix + "headers", headers(codec));
    sets.put(
        prefix + "idempotent",
        three(new Batch(2, codec).at(100).producer(4_000_000_000L, 3, 17).leaderEpoch(9)));
    sets.put(
        prefix + "transactional",
        three(new Batch(2, codec).at(100).producer(77, 0, 0).transactional().leaderEpoch(0)));
  }

  static byte[] three(Batch batch) {
    return batch
        .add(TIME, "a", "first")
        .add(TIME + 1, "b", "second é漢😀")
        .add(TIME + 20, "c", "third")
        .bytes();
  }

  private static byte[] nulls(int magic, Compression codec) {
    return new Batch(magic, codec)
        .add(TIME, null, "no key")
        .add(TIME, "tombstone", null)
        .add(TIME, (String) null, null)
        .add(TIME, "", "empty key")
        .add(TIME, "empty value", "")
        .add(TIME, "", "")
        .bytes();
  }

  private static byte[] gaps(int magic, Compression codec) {
    return new Batch(magic, codec)
        .at(1000)
        .addAt(1003, TIME, "x", "1")
        .addAt(1004, TIME, "y", "2")
        .addAt(1200, TIME, "z", "3")
        .addAt(70_000, TIME + 1, "x", "4")
        .bytes();
  }

  private static byte[] many(int magic, Compression codec) {
    Random random = Samples.chance("many");
    Batch batch = new Batch(magic, codec).at(123_456_789_012L);
    long time = TIME;
    for (int i = 0; i < MANY; i++) {
      time += random.nextInt(40) - 10;
      batch.add(
          time,
          "key-" + random.nextInt(50),
          "{\"id\":" + i + ",\"name\":\"n" + random.nextInt(9) + "\"}");
    }
    return batch.bytes();
  }

  private static byte[] headers(Compression codec) {
    Header[] many = new Header[65];
    for (int i = 0; i < many.length; i++) many[i] = header("h" + i, i % 3 == 0 ? null : "v" + i);
    return new Batch(2, codec)
        .add(TIME, null, Batch.utf8("none"))
        .add(
            TIME,
            null,
            Batch.utf8("some"),
            header("a", "1"),
            header("b", null),
            header("c", ""),
            header("", "empty key"),
            header("", null))
        .add(TIME, null, Batch.utf8("twice"), header("a", "1"), header("a", "2"), header("a", "1"))
        .add(
            TIME,
            null,
            Batch.utf8("odd"),
            header("__proto__", "x"),
            header("constructor", null),
            header("toString", "y"),
            header("é漢😀", "z"))
        .add(TIME, null, Batch.utf8("long"), header("k".repeat(200), "v".repeat(9000)))
        .add(TIME, null, Batch.utf8("many"), many)
        .bytes();
  }
}
