package jackdaw.vectors.records;

import static jackdaw.vectors.records.Samples.TIME;

import java.util.Map;
import org.apache.kafka.common.compress.Compression;

/** Sets of several batches, whole and with the last one cut off. */
final class TruncatedSets {
  private TruncatedSets() {}

  static void addTo(Map<String, byte[]> sets, int magic) {
    String prefix = "v" + magic + "-";
    byte[][] batches =
        Samples.codecs(magic).values().stream()
            .map(codec -> batch(magic, codec, 0))
            .toArray(byte[][]::new);
    sets.put(prefix + "batches-all-codecs", Bytes.join(batches));
    sets.put(
        prefix + "batches-one-codec",
        Bytes.join(
            batch(magic, Compression.NONE, 0),
            batch(magic, Compression.NONE, 3),
            batch(magic, Compression.NONE, 100)));
    byte[] whole = batch(magic, Compression.NONE, 5);
    byte[] last =
        new Batch(magic, Compression.gzip().build()).at(8).add(TIME, "cut", "off").bytes();
    for (int left : new int[] {1, 8, 11, 12, 16, 17, 18, 26, 40, 60, 61, 62, last.length - 1}) {
      if (left >= last.length) continue;
      sets.put(prefix + "cut-at-" + left, Bytes.join(whole, Bytes.head(last, left)));
      sets.put(prefix + "only-cut-at-" + left, Bytes.head(last, left));
    }
    // Cut off within a batch whose header says that it is larger than the rest of any set.
    sets.put(
        prefix + "cut-of-largest",
        Bytes.join(
            whole,
            Bytes.changed(last, buffer -> buffer.putInt(Bytes.LENGTH, Integer.MAX_VALUE - 100))));
  }

  private static byte[] batch(int magic, Compression codec, long offset) {
    return CodecSets.three(new Batch(magic, codec).at(offset));
  }
}
